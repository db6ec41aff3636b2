import { allChecks, runChecks } from './checks.js'

process.exitCode = runChecks(allChecks).failed === 0 ? 0 : 1
