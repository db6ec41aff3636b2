import { installationOf } from '../installation.js'
import { rule } from '../rule.js'

/** A zero id throws while the host is built (bitwarden/server PushServiceCollectionExtensions.cs). */
export default rule('installation-id-missing', {
  title: 'installation id missing',
  severity: 'error',
  since: '1.0.0',
  messages: {
    missing:
      '`{setting}` is missing: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Add the id you got from bitwarden.com/host.',
    'both-missing':
      '`{setting}` and `{key}` are missing: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Add the id and the key you got from bitwarden.com/host.',
    'zero-and-key':
      '`{setting}` is all zeros, {stack|the installer’s|the sample file’s} placeholder, and `{key}` is not filled in: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Write the id and the key you got from bitwarden.com/host.',
    zero: '`{setting}` is all zeros, {stack|the installer’s|the sample file’s} placeholder: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Write the id you got from bitwarden.com/host.',
  },
  check(context, report) {
    const { id, idFault, key, lacksBoth, related } = installationOf(context)
    if (idFault === null || idFault === 'empty') return
    const place = { breaks: 'everything', related } as const
    if (!lacksBoth) report.setting(id, idFault, place)
    else report.setting(id, bothOf[idFault], { params: { key: key.setting.name }, ...place })
  },
})

const bothOf = { missing: 'both-missing', zero: 'zero-and-key' } as const
