import { Random } from '../../../scripts/random.js'
import type { Source } from '../../../src/lint.js'
import type { CompanionRole } from '../../../src/readers/companions/companions.js'
import { decode } from '../../../src/source/decode.js'
import { SourceText } from '../../../src/source/text.js'
import { anyLine } from './lines.js'
import { marker as m } from './marker.js'
import { anyName } from './names.js'
import { anyValue } from './values.js'

/** What Setup writes beside the file, with secrets of its own. */
const companions: ReadonlyMap<CompanionRole, string> = new Map([
  ['mssql', `ACCEPT_EULA=Y\nSA_PASSWORD=${m}\n${m}\n`],
  ['config', `url: https://${m}.net\npush_notifications: ${m}\n${m}: "${m}\n`],
  ['compose', `services:\n  api:\n    image: ghcr.io/bitwarden/api:${m}\n    environment: { A: ${m} }\n`],
  [
    'compose-override',
    `services:\n  api:\n    environment:\n      - globalSettings__mail__smtp__password=${m}\n`,
  ],
  [
    'lite-project',
    `services:\n  bitwarden:\n    image: ghcr.io/bitwarden/lite:${m}\n    env_file: settings.env\n    environment: { BW_DB_PASSWORD: ${m} }\n    volumes: [ "${m}:/etc/bitwarden" ]\n`,
  ],
  ['global-env', `globalSettings__baseServiceUri__vault=${m}\n${m}\n`],
])

const paths = [
  'bwdata/env/global.override.env',
  'lab.global.override.env',
  'global.override.env.j2',
  'settings.env',
]

/** The text of a generated file; the same number gives the same one. */
export function markedText(seed: number): string {
  const random = new Random(seed)
  const lineEnd = random.pick(['\n', '\n', '\n', '\n', '\r\n', '\r'])
  const lines = Array.from({ length: 2 + random.below(4) }, () =>
    anyLine(random, anyName(random), anyValue(random)),
  )
  const head = random.pick(['', '', '', '', '\uFEFF', `${m}\n`, '$ANSIBLE_VAULT;1.1\n', `\0${m}`])
  const text = head + lines.join(lineEnd) + random.pick([lineEnd, lineEnd, ''])
  return seed % 97 === 0 ? `${text}\xff\xfe` : text
}

/** A generated file as a source; some with bytes that are no UTF-8, some with companions. */
export function markedSource(seed: number): Source {
  const text = markedText(seed)
  const bytes = seed % 53 === 0 ? Buffer.from(text, seed % 2 === 0 ? 'latin1' : 'utf16le') : null
  const beside = seed % 3 === 0 ? [...companions] : []
  const path = paths[seed % paths.length] ?? 'global.override.env'
  return {
    path: `${seed}/${path}`,
    text: bytes === null ? new SourceText(text) : decode(bytes),
    problem: null,
    explicit: true,
    companions: new Map(
      beside.map(([role, content]) => [role, { path: `${seed}/${role}`, text: new SourceText(content) }]),
    ),
  }
}
