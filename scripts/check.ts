import { runChecks } from './checks.js'

process.exitCode = runChecks().failed === 0 ? 0 : 1
