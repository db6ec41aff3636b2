import type { Mutant, Report } from './report.js'

/** Per cent of the mutants of a folder that have to be killed. */
const asked: Readonly<Record<string, number>> = { readers: 90, settings: 90, organization: 90, rules: 90 }
const folders = ['messages', 'source', 'readers', 'settings', 'organization', 'rules', 'report']
const askedOfAll = 85

export interface Score {
  readonly line: string
  readonly isKept: boolean
}

/** What was killed of each folder in the report, and of the core where all of its folders are in it. */
export function scores(report: Report): readonly Score[] {
  const files = Object.entries(report.files)
  const mutantsOf = (folder: string) =>
    files.flatMap(([path, { mutants }]) => (path.startsWith(`src/${folder}/`) ? mutants : []))
  const present = folders.map((name) => ({ name, mutants: mutantsOf(name) }))
  const each = present
    .filter(({ mutants }) => mutants.length > 0)
    .map(({ name, mutants }) => score(name, mutants, asked[name]))
  if (each.length < folders.length) return each
  const all = present.flatMap(({ mutants }) => mutants)
  return [...each, score('the core', all, askedOfAll)]
}

/** As Stryker counts: what takes too long counts as killed, what no test reaches as survived. */
function score(name: string, mutants: readonly Mutant[], least: number | undefined): Score {
  const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length
  const killed = count('Killed', 'Timeout')
  const valid = killed + count('Survived', 'NoCoverage')
  const percent = valid === 0 ? 100 : (100 * killed) / valid
  const said = `${name.padEnd(12)}  ${valid} mutants, ${killed} killed (${percent.toFixed(1)} %)`
  if (least === undefined) return { line: said, isKept: true }
  const isKept = percent >= least
  return { line: `${said}, ${least} % asked${isKept ? '' : ': MISSED'}`, isKept }
}
