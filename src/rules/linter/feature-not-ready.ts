import { rule } from '../rule.js'

/**
 * What the config wants and the file does not give, where no other error says so. No check finds it: `not-ready.ts`
 * does, when the findings and the readiness of the file are known.
 */
export default rule('feature-not-ready', {
  title: 'wanted feature that is not ready',
  severity: 'error',
  since: '1.0.0',
  messages: {
    off: 'The config wants `{feature}`, but it is off: {reason}. Turn it on, or take it out of the config.',
    broken:
      'The config wants `{feature}`, but it will not work: {reason}. Correct that, or take the feature out of the config.',
  },
})
