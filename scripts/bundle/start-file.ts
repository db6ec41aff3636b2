import { format } from '../../src/messages/format.js'
import { message } from '../../src/messages/message.js'
import { printable } from '../../src/messages/printable.js'
import { loadLanguage } from '../../src/translations/load-language.js'

/** In the place of the version that runs it. */
const version = 'NODE_VERSION'

/**
 * The file that is started: it asks which Node runs it before anything is loaded that an old one cannot parse, and so
 * is itself written for Node of any age. It says its one sentence in the language of the system, as every other.
 *
 * @param engines the oldest Node that will do, as package.json has it (`>=20.19`).
 */
export async function startFile(engines: string): Promise<string> {
  const [, major, minor] = /^>=(\d+)\.(\d+)$/.exec(engines) ?? []
  if (major === undefined || minor === undefined) throw new Error(`what Node is ${engines}?`)
  await loadLanguage('fr')
  const sentence = (language: 'en' | 'fr') =>
    JSON.stringify(
      format(
        message('cli.oldNode', { wanted: printable(`${major}.${minor}`), found: printable(version) }),
        language,
      ),
    )
  return `#!/usr/bin/env node
'use strict'
var found = process.versions.node.split('.')
if (found[0] > ${major} || (found[0] == ${major} && found[1] >= ${minor})) {
  require('./main.js')
} else {
  var env = process.env
  var french = /^fr(?![a-z])/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '')
  var sentence = french
    ? ${sentence('fr')}
    : ${sentence('en')}
  process.stderr.write('override-lint: ' + sentence.replace('${version}', process.versions.node) + '\\n')
  process.exitCode = 2
}
`
}
