import { stringify } from 'yaml'
import { inputs } from '../../src/github/inputs.js'
import { outputs } from '../../src/github/outputs.js'
import { format } from '../../src/messages/format.js'
import type { Message } from '../../src/messages/message.js'
import { project } from '../../src/messages/project.js'
import type { Generated } from '../docs.js'

/** The one default that stands here: the platform alone can fill it in. */
const platformDefault = { default: inputs['github-token'].default }

/** `action.yml`: what the runner starts, and every input and output as the code has them. */
export function actionFile(): readonly Generated[] {
  const action = {
    name: project.title,
    description:
      'Lints env files for self-hosted Bitwarden® servers and says what the server will do with them',
    author: project.name,
    branding: { icon: 'shield', color: 'blue' },
    inputs: map(inputs, ({ about }, name) => ({
      description: format(about, 'en'),
      required: false,
      ...(name === 'github-token' ? platformDefault : {}),
    })),
    outputs: map(outputs, (about: Message) => ({ description: format(about, 'en') })),
    runs: { using: 'node24', main: 'dist/index.js' },
  }
  const origin = '# Generated from src/github/inputs.ts and outputs.ts by `npm run docs`.\n'
  return [{ path: 'action.yml', content: origin + stringify(action, { lineWidth: 0, singleQuote: true }) }]
}

function map<T, U>(
  table: Readonly<Record<string, T>>,
  make: (value: T, name: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, make(value, name)]))
}
