import { describe, expect, onTestFinished, test } from 'vitest'
import { compareLite, compareSetup } from '../../scripts/catalogue/kept-by-hand.js'
import { gitIn } from '../../scripts/git.js'
import { repository } from '../github/repository.js'

function git(files: Readonly<Record<string, string>>) {
  const made = repository(files)
  onTestFinished(() => made.delete())
  return gitIn(made.folder)
}

const builder = `class Builder
{
    public Builder()
    {
        _globalValues = new Dictionary<string, string>
        {
            ["KIND"] = "House",
        };
    }

    private void Init()
    {
        _globalOverrideValues = new Dictionary<string, string>
        {
            ["house__door"] = _context.Door,
            ["house__key"] = _context.Stub ? "SAMPLE" :
                Helpers.Random(64),
            ["house__guest"] = "REPLACE",
        };
        if (!_context.Bell) { _globalOverrideValues.Add("house__bell", "REPLACE"); }
        _mssqlOverrideValues = new Dictionary<string, string>
        {
            ["SHED"] = key,
            ["ROOF"] = null
        };
        _keyConnectorOverrideValues = new Dictionary<string, string>
        {
            ["garden__gate"] = "open",
        };
    }
}
`

const template = `services:
  web:
    env_file:
      - global.env

  api:
    env_file:
      - global.env
      - ../env/global.override.env
{{#if EnableScim}}

  scim:
    env_file:
      - ../env/global.override.env
{{/if}}
`

describe('what is kept by hand of Setup and its Compose file', () => {
  const setup = {
    'util/Setup/EnvironmentFileBuilder.cs': builder,
    'util/Setup/Templates/DockerCompose.hbs': template,
  }
  const kept = {
    order: ['house__door', 'house__key', 'house__guest'],
    placeholders: ['house__guest'],
    whenPushIsOff: ['house__bell'],
    globalEnv: ['KIND'],
    mssql: ['ROOF', 'SHED'],
    keyConnector: ['garden__gate'],
    services: ['scim', 'api'],
  }

  test('is as it was', () => {
    expect(compareSetup(git(setup), kept)).toEqual([])
  })

  test('lacks what is new, and has what is gone', () => {
    const before = {
      ...kept,
      order: ['house__door', 'house__guest', 'house__lamp'],
      services: ['api', 'web'],
    }
    expect(compareSetup(git(setup), before)).toEqual([
      'Setup (util/Setup/EnvironmentFileBuilder.cs) writes house__key, which is new.',
      'Setup (util/Setup/EnvironmentFileBuilder.cs) no longer writes house__lamp.',
      'The Compose file (util/Setup/Templates/DockerCompose.hbs) gives global.override.env to scim, which is new.',
      'The Compose file (util/Setup/Templates/DockerCompose.hbs) no longer gives global.override.env to web.',
    ])
  })

  test('has another order', () => {
    const before = { ...kept, order: kept.order.toReversed() }
    expect(compareSetup(git(setup), before)).toEqual([
      'Setup (util/Setup/EnvironmentFileBuilder.cs) writes the same names in another order.',
    ])
  })

  test('is all gone where the sources have moved', () => {
    expect(compareSetup(git({}), kept)).toContain(
      'Setup (util/Setup/EnvironmentFileBuilder.cs) no longer writes house__door.',
    )
  })
})

describe('what is kept by hand of Lite', () => {
  const lite = {
    'bitwarden-lite/entrypoint.sh': `#!/bin/sh
PUID="\${PUID:-1}"
export house__door="\${house__door:-$BW_DOOR}"
if [ "$BW_ENABLE_SSL" = "true" ]; then
  export house__inside="https"
else
  export house__inside="http"
fi
`,
    'bitwarden-lite/Dockerfile': `FROM scratch
ENV KIND=House \\
    BW_ENABLE_BELL=true \\
    house__path="/etc/house"

RUN echo X=1
`,
    'bitwarden-lite/hbs/site.hbs': '{{{env.BW_REAL_IPS}}}\n',
    'bitwarden-lite/README.md': 'BW_NOTHING\n',
  }
  const kept = {
    variables: ['PUID', 'BW_DOOR', 'BW_ENABLE_SSL', 'BW_ENABLE_BELL', 'BW_REAL_IPS'],
    exports: ['house__door', 'house__inside'],
    image: new Map([
      ['KIND', 'House'],
      ['BW_ENABLE_BELL', 'true'],
      ['house__path', '/etc/house'],
      ['OF_THE_BASE', '1'],
    ]),
  }

  test('is as it was', () => {
    expect(compareLite(git(lite), kept)).toEqual([])
  })

  test('lacks what is new, has what is gone, and another value', () => {
    const before = {
      variables: [...kept.variables.slice(1), 'BW_LAMP'],
      exports: ['house__inside', 'house__door'],
      image: new Map([...kept.image, ['KIND', 'Hut'], ['BW_LAMP', 'on']]),
    }
    expect(compareLite(git(lite), before)).toEqual([
      'Lite (bitwarden-lite) reads PUID, which is new.',
      'Lite (bitwarden-lite) no longer reads BW_LAMP.',
      'Lite (bitwarden-lite/entrypoint.sh) exports the same names in another order.',
      'Lite’s image no longer sets BW_LAMP.',
      'Lite’s image sets KIND to another value.',
    ])
  })
})
