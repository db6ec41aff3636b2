import { type Git, listFiles, showFile } from '../git.js'

/** What the code holds of Setup and of its Compose file, which no class of the server declares. */
export interface KeptOfSetup {
  /** The settings that Setup writes itself, in its order. */
  readonly order: readonly string[]
  /** Those of them that it writes as REPLACE. */
  readonly placeholders: readonly string[]
  readonly whenPushIsOff: readonly string[]
  /** The names in docker/global.env. */
  readonly globalEnv: readonly string[]
  /** The names that Setup writes into other env files. */
  readonly mssql: readonly string[]
  readonly keyConnector: readonly string[]
  /** The services that read the file. */
  readonly services: readonly string[]
}

/** What the code holds of Bitwarden Lite. */
export interface KeptOfLite {
  /** The names that its files read. */
  readonly variables: readonly string[]
  /** The settings that its entrypoint exports, in its order. */
  readonly exports: readonly string[]
  /** The image's environment. */
  readonly image: ReadonlyMap<string, string>
}

const builder = 'util/Setup/EnvironmentFileBuilder.cs'
const template = 'util/Setup/Templates/DockerCompose.hbs'

/** Compares with a checkout of bitwarden/server, in sentences; none where all is as it was. */
export function compareSetup(git: Git, kept: KeptOfSetup): readonly string[] {
  const code = showFile(git, builder) ?? ''
  const compose = showFile(git, template) ?? ''
  const written = dictionary(code, '_globalOverrideValues')
  const names = (entries: readonly (readonly [string, string])[]) => entries.map(([name]) => name)
  return [
    ...differences(`Setup (${builder})`, 'writes', names(written), kept.order),
    ...differences(
      `Setup (${builder})`,
      'writes as REPLACE',
      names(written.filter(([, value]) => value === '"REPLACE"')),
      kept.placeholders,
    ),
    ...differences(
      `Setup (${builder})`,
      'adds without push',
      [...code.matchAll(/_globalOverrideValues\.Add\("([^"]+)"/g)].map(([, name = '']) => name),
      kept.whenPushIsOff,
    ),
    ...differences('docker/global.env', 'holds', names(dictionary(code, '_globalValues')), kept.globalEnv),
    ...differences(
      'env/mssql.override.env',
      'holds',
      names(dictionary(code, '_mssqlOverrideValues')).sort(),
      kept.mssql,
    ),
    ...differences(
      'env/key-connector.override.env',
      'holds',
      names(dictionary(code, '_keyConnectorOverrideValues')).sort(),
      kept.keyConnector,
    ),
    ...differences(
      `The Compose file (${template})`,
      'gives global.override.env to',
      servicesIn(compose).sort(),
      [...kept.services].sort(),
    ),
  ]
}

/** Compares with a checkout of bitwarden/self-host, in sentences; none where all is as it was. */
export function compareLite(git: Git, kept: KeptOfLite): readonly string[] {
  const folder = 'bitwarden-lite'
  const read = listFiles(git, [folder]).filter((path) =>
    /\/(?:entrypoint\.sh|Dockerfile|hbs\/.*|supervisord\/.*)$/.test(path),
  )
  const texts = new Map(read.map((path) => [path, showFile(git, path) ?? '']))
  const all = [...texts.values()].join('\n')
  const variables = new Set(all.match(/\b(?:BW_[A-Z0-9_]*[A-Z0-9]|P[UG]ID)\b/g))
  const script = texts.get(`${folder}/entrypoint.sh`) ?? ''
  const exported = [...script.matchAll(/^\s*export (\w+)=/gm)].map(([, name = '']) => name)
  return [
    ...differences(`Lite (${folder})`, 'reads', [...variables].sort(), [...kept.variables].sort()),
    ...differences(`Lite (${folder}/entrypoint.sh)`, 'exports', [...new Set(exported)], kept.exports),
    ...imageDifferences(imageEnvironment(texts.get(`${folder}/Dockerfile`) ?? ''), kept.image),
  ]
}

/** `["name"] = value,` of a dictionary that a field gets. */
function dictionary(code: string, field: string): readonly (readonly [string, string])[] {
  const start = code.search(new RegExp(`${field}\\s*=\\s*new\\b`))
  if (start === -1) return []
  const end = code.indexOf('};', start)
  const entries = code
    .slice(start, end === -1 ? undefined : end)
    .matchAll(/\["([^"]+)"\]\s*=\s*([^\n]*?),?\s*$/gm)
  return [...entries].map(([, name = '', value = '']) => [name, value])
}

/** The services of a Compose template whose `env_file` names the file. */
function servicesIn(compose: string): string[] {
  const services: string[] = []
  let service = ''
  for (const line of compose.split('\n')) {
    service = /^ {2}([\w-]+):\s*$/.exec(line)?.[1] ?? service
    if (/^\s+- .*\bglobal\.override\.env\s*$/.test(line)) services.push(service)
  }
  return services
}

/** The last `ENV` of each name, with quotes taken off. */
function imageEnvironment(dockerfile: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, body = ''] of dockerfile.matchAll(/^ENV ((?:.*\\\n)*.*)$/gm)) {
    for (const [, name = '', quoted, plain] of body.matchAll(/(\w+)=(?:"([^"]*)"|([^\s\\]*))/g))
      found.set(name, quoted ?? plain ?? '')
  }
  return found
}

/** Names of the image on which Lite's is built are none of its own. */
function imageDifferences(
  is: ReadonlyMap<string, string>,
  was: ReadonlyMap<string, string>,
): readonly string[] {
  const own = [...was].filter(([name]) => is.has(name) || /^(?:BW_|globalSettings__)/.test(name))
  const changed = [...is].filter(([name, value]) => was.has(name) && was.get(name) !== value)
  return [
    ...differences('Lite’s image', 'sets', [...is.keys()].sort(), own.map(([name]) => name).sort()),
    ...changed.map(([name]) => `Lite’s image sets ${name} to another value.`),
  ]
}

/** What is new, what is gone, and whether the order is another. */
function differences(
  who: string,
  does: string,
  now: readonly string[],
  before: readonly string[],
): readonly string[] {
  const added = now.filter((name) => !before.includes(name))
  const gone = before.filter((name) => !now.includes(name))
  const sentences = [
    ...added.map((name) => `${who} ${does} ${name}, which is new.`),
    ...gone.map((name) => `${who} no longer ${does} ${name}.`),
  ]
  if (sentences.length > 0 || now.join() === before.join()) return sentences
  return [`${who} ${does} the same names in another order.`]
}
