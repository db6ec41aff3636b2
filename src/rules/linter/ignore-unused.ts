import { rule } from '../rule.js'

/**
 * An ignore of the config, a baseline entry or an ignore comment that matches nothing. No file shows it alone:
 * `report/unused.ts` finds it when every file has been judged.
 */
export default rule('ignore-unused', {
  severity: 'notice',
  since: '1.0.0',
})
