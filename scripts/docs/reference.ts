import { type Flag, flagNames, flags } from '../../src/cli/flags.js'
import { spelling, usages } from '../../src/cli/help.js'
import { type ConfigKey, configKeys } from '../../src/config/keys.js'
import { configPaths } from '../../src/files/config.js'
import { format } from '../../src/messages/format.js'
import { type Message, message } from '../../src/messages/message.js'
import { project } from '../../src/messages/project.js'
import type { Generated } from '../docs.js'
import { boundsSection } from './bounds.js'
import { code, codeOrNothing, notice, table } from './markdown.js'
import { inputTable, outputTable } from './tables.js'

const say = (text: Message) => format(text, 'en')

/** `docs/reference.md`: every option, input, output and config key, from the tables that the code reads. */
export function reference(): readonly Generated[] {
  const content = [
    '<!-- Generated from the code by `npm run docs`. -->',
    '',
    '# Reference',
    '',
    'Options, inputs, outputs, config and bounds of the linter for self-hosted Bitwarden® servers.',
    '',
    ...commandLine(),
    ...action(),
    ...configFile(),
    '',
    ...boundsSection(),
    '',
    notice,
  ]
  return [{ path: 'docs/reference.md', content: `${content.join('\n')}\n` }]
}

function commandLine(): string[] {
  return [
    '## Command line',
    '',
    ...table(
      ['Call', ''],
      usages.map(({ call, about }) => [code(`${project.name} ${call}`), say(about)]),
    ),
    '',
    ...table(
      ['Option', '', 'Default'],
      flagNames.map((name) => {
        const { about, default: value }: Flag = flags[name]
        return [code(spelling(name)), say(about), codeOrNothing(value)]
      }),
    ),
    '',
    say(message('cli.exitCodes')),
    '',
  ]
}

function action(): string[] {
  return ['## Action', '', 'All inputs are optional.', '', inputTable('en'), '', outputTable('en'), '']
}

function configFile(): string[] {
  return [
    '## Config file',
    '',
    `${configPaths.map(code).join(', else ')}. Inputs and options win over it. For completion in editors, write`,
    '',
    '```yaml',
    `# yaml-language-server: $schema=${project.repository}/raw/${project.tag}/docs/schemas/config.schema.json`,
    '```',
    '',
    'as its first line. `[]` stands for each item of a list, `*` for the id of a rule.',
    '',
    ...table(
      ['Key', '', 'Takes', 'Default'],
      Object.entries<ConfigKey>(configKeys).map(([name, { about, takes, default: value }]) => [
        code(name),
        say(about),
        say(takes),
        codeOrNothing(value),
      ]),
    ),
  ]
}
