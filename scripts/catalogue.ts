import { containers } from '../src/readers/dotnet/containers.js'
import { startLite } from '../src/readers/lite/entrypoint.js'
import { imageEnvironment, liteVariables } from '../src/readers/lite/names.js'
import { globalEnv } from '../src/readers/setup/defaults.js'
import { installer, otherFiles } from '../src/settings/catalogue/catalogue.js'
import { compareLite, compareSetup } from './catalogue/kept-by-hand.js'
import { refreshCatalogue } from './catalogue/refresh.js'
import { gitIn } from './git.js'

/**
 * `npm run catalogue -- SERVER [SELF_HOST]`: writes the catalogue from a checkout of bitwarden/server, and says what
 * has changed there and in a checkout of bitwarden/self-host of what the code keeps by hand. Fails where a setting
 * would vanish, and where something is to be corrected by hand.
 */
const [server, selfHost] = process.argv.slice(2)
if (server === undefined) {
  console.error('Usage: npm run catalogue -- CHECKOUT_OF_BITWARDEN_SERVER [CHECKOUT_OF_BITWARDEN_SELF_HOST]')
  process.exitCode = 2
} else {
  const { sentences, lost } = refreshCatalogue({
    checkout: server,
    catalogue: 'src/settings/catalogue/catalogue.json',
    notes: 'scripts/catalogue/notes.json',
  })
  console.log(sentences.length === 0 ? 'Nothing changed.' : sentences.join('\n'))
  if (lost.length > 0) {
    for (const name of lost) console.error(`${name} is documented or installed, and would vanish.`)
    console.error(
      'Nothing is written. Correct the sources in refresh.ts, or the notes where it is gone indeed.',
    )
    process.exitCode = 1
  }
  const byHand = [...ofSetup(server), ...(selfHost === undefined ? [] : ofLite(selfHost))]
  for (const sentence of byHand) console.error(sentence)
  if (selfHost === undefined)
    console.log('Bitwarden Lite is not compared: name a checkout of bitwarden/self-host too.')
  if (byHand.length > 0) {
    console.error(
      'These are kept by hand: scripts/catalogue/notes.json, src/readers/setup/defaults.ts, src/readers/dotnet/containers.ts, src/readers/lite/.',
    )
    process.exitCode = 1
  }
}

function ofSetup(checkout: string): readonly string[] {
  return compareSetup(gitIn(checkout), {
    ...installer,
    globalEnv: globalEnv.map(([name]) => name),
    mssql: otherFiles['env/mssql.override.env'] ?? [],
    keyConnector: otherFiles['env/key-connector.override.env'] ?? [],
    services: Object.values(containers),
  })
}

function ofLite(checkout: string): readonly string[] {
  return compareLite(gitIn(checkout), {
    variables: liteVariables.map(({ name }) => name),
    exports: startLite([]).exports.map(({ name }) => name),
    image: imageEnvironment,
  })
}
