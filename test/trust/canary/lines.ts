import type { Random } from '../../../scripts/random.js'
import { marker as m } from './marker.js'
import { nameOfSetting } from './names.js'

/** One or several lines that hold a name and a value, written well or badly; every part that is no name is marked. */
type Shape = (name: string, value: string) => string

/** As Compose reads an assignment. */
const assignments: readonly Shape[] = [
  (name, value) => `${name}=${value}`,
  (name, value) => `${name}="${value}"`,
  (name, value) => `${name}='${value}'`,
  (name, value) => `export ${name}=${value}`,
  (name, value) => `  ${name} = ${value}`,
  (name, value) => `${name}: ${value}`,
  (name, value) => `${name}:${value}=${m}`,
  (name, value) => `${name}=${value} # ${m}`,
  (name, value) => `${name}="${value}" # ${m}=${m}`,
  (name, value) => `${name}==${value}`,
  (name, value) => `${name}:=${value}`,
  (name, value) => `${name}=\t${value}\t`,
  (name, value) => `${name}="${m}\n${m}\n${value}"`,
  (name, value) => `${name}='${m}\n${m}=${value}\n'`,
]

/** A secret that is padded with `=` runs into its name, in Base64 of both alphabets. */
const padded: readonly Shape[] = ['-', '_', '.', '__', '[', '', ':', '--', '0', '__0__', 'K'].flatMap(
  (separator): Shape[] => [
    (name) => `${name}${separator}${m}=`,
    (name) => `${name}${separator}${m}==`,
    (name, value) => `${name}${separator}${m}${m}=${value}`,
    (name) => `export ${name}${separator}q7${m}_${m}=`,
  ],
)

/** The same behind a name that Bitwarden does not know. */
const paddedBehindAny: readonly Shape[] = ['-', '_', '.', '__', '[', '', '0', '__0__', 'é'].flatMap(
  (separator): Shape[] => [
    (name) => `${name}${separator}${m}=`,
    (name) => `${name}${separator}q7${m}==`,
    (name) => `export ${name}${separator}${m}= # ${m}`,
  ],
)

/** Where part of a value may be taken for a name. */
const strays: readonly Shape[] = [
  (name, value) => `${name}="${value}"${m}=x`,
  (name, value) => `${name}="${value}"globalSettings__${m}=x`,
  (name, value) => `${name}='${value}'globalSettings__mail__smtp__${m}=${m}`,
  (name, value) => `${name}="${value}" ${m}`,
  (name, value) => `${name}="${m}" globalSettings__mail__smtp__host=${value}`,
  (name, value) => `${name}=${value}\n${m}`,
  (name, value) => `${name}="${value}\n${m}=${m}`,
  (name, value) => `${name}="${m}\nglobalSettings__mail__smtp__host=${value}\n${m}"`,
  (name, value) => `${name}=${value};globalSettings__mail__smtp__pasword=${m}`,
  (name, value) => `${name}=${m}, BW_DB_PASSWORD=${value}, PUID=${m}`,
  (name, value) => `# ${m}\r${name}=${value}`,
  (name, value) => `${name}=${value} \\`,
  (name) => `${name}='${m}`,
  (name) => `${name}="`,
]

/** Lines without the `=` they need, or with something else in its place. */
const rejected: readonly Shape[] = [
  (name, value) => `${name} ${value}`,
  (name) => `${name} ${m}`,
  (name) => `${name} ${m}=${m}`,
  (name) => `${name}${m}`,
  (name) => `${name}.${m}`,
  (name) => `${name}-${m}`,
  (name) => `${name}_${m}`,
  (name) => `${name}__${m}`,
  (name) => `${name}[${m}]`,
  (name) => `${name}'${m}`,
  (name) => `${name}'${m}'=${m}`,
  (name) => `${name}"${m}"=${m}`,
  (name) => `${name}\\${m}`,
  (name) => `${name}’${m}=${m}`,
  (name) => `${name};${m}=${m}`,
  (name) => `${name}/${m}`,
  (name) => `${name}@${m}=${m}`,
  (name) => `${name},${m}`,
  (name) => `${name}(${m})=${m}`,
  (name) => `${name}${m}'=${m}`,
  (name) => `${name}${m} ${m}`,
  (name) => `${name}\uFF1D${m}`,
  (name) => `${name} ${m}`,
  (name) => `${name} "${m}=${m}"`,
  (name) => `${name}\t${m}`,
  (name) => `${name}\u00A0${m}`,
  (name) => `${name} \u2192 ${m}`,
  (name, value) => `- ${name}=${value}`,
  (name, value) => `+${name}=${value}`,
  (name, value) => `> ${name}=${value}`,
  (name, value) => `-e ${name}=${value}`,
  (name) => `ENV ${name} ${m}`,
  (name, value) => `set ${name}=${value}`,
  (name, value) => `$env:${name}="${value}"`,
  (name, value) => `"${name}": "${value}",`,
  (name, value) => `<${name}>${value}</${name}>`,
  () => `PASSWORD ${m}`,
  () => `export ${m}`,
  () => `export ${m} ${m}`,
  () => m,
  () => `=${m}`,
  () => `:${m}`,
  () => `"${m}"`,
  () => `globalSettings__${m}`,
  () => `globalSettings__${m} ${m}`,
  () => `adminSettings${m}`,
  () => `Logging__${m}`,
  () => `${m} ${m}=${m}`,
]

const comments: readonly Shape[] = [
  () => `# ${m}`,
  (name, value) => `#${name}=${value}`,
  (name, value) => `# ${name}: ${value}`,
  () => `# override-lint-ignore ${m}: ${m}`,
  () => `# override-lint-ignore smtp-tls-mismatch: ${m}`,
  () => `# override-lint-ignore smtp-tls-mismatch ${m}`,
  () => `# override-lint-ignore ${m}`,
  (name, value) => `${name}=${value} # override-lint-ignore ${m}: ${m}`,
  () => `; ${m}`,
  () => `// ${m}`,
  () => '',
]

const kinds: readonly (readonly Shape[])[] = [
  assignments,
  assignments,
  assignments,
  assignments,
  strays,
  padded,
  paddedBehindAny,
  rejected,
  rejected,
  comments,
]

export function anyLine(random: Random, name: string, value: string): string {
  const kind = random.pick(kinds)
  return random.pick(kind)(kind === padded ? nameOfSetting(random) : name, value)
}
