import { rmSync } from 'node:fs'
import { readReport, reportFile } from './mutation/report.js'
import { scores } from './mutation/score.js'
import { hasStryker, runStryker } from './mutation/stryker.js'
import { survivors } from './mutation/survivors.js'

/**
 * `npm run mutation [-- --mutate FILES --concurrency N --incremental]`: changes the core in every small way there
 * is, one at a time, and counts the changes that no test notices. Options are Stryker's. Exit code 1 where fewer
 * are noticed than asked. `-- --survivors PATH` lists those of the last run that were not, and runs nothing.
 */
const options = process.argv.slice(2)
if (options[0] === '--survivors') listSurvivors(options[1] ?? 'src')
else if (!hasStryker()) fail('Stryker is not here and cannot be installed: npm does not get it.')
else run()

function listSurvivors(below: string): void {
  for (const line of survivors(readReport(), below)) console.log(line)
}

function run(): void {
  rmSync(reportFile, { force: true })
  const begin = performance.now()
  if (runStryker(options) !== 0) {
    fail('Stryker did not finish.')
    return
  }
  const seconds = (performance.now() - begin) / 1000
  if (options.includes('--dryRunOnly')) return
  const report = readReport()
  const all = scores(report)
  for (const { line } of all) console.log(line)
  const mutants = Object.values(report.files).reduce((sum, { mutants }) => sum + mutants.length, 0)
  console.log(`${mutants} mutants in ${seconds.toFixed(0)} s, ${(mutants / seconds).toFixed(1)} in a second`)
  if (all.some(({ isKept }) => !isKept)) process.exitCode = 1
}

function fail(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
