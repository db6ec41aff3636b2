import { message } from '../../messages/message.js'
import { type ForeignName, foreignNameOf } from '../../settings/other-programs.js'
import type { Context } from '../context.js'
import type { Listed } from '../reporter.js'
import { rule } from '../rule.js'

/**
 * Names that Vaultwarden, Setup or Duo would know, with their sources in settings/other-programs.json. One finding a
 * program; a name that others use too (`DOMAIN`, `url`) counts only beside one that nobody else has or in a company that
 * nobody else keeps, and none that other lines refer to.
 */
export default rule('name-of-another-program', {
  title: 'name of another program',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    vaultwarden:
      'Vaultwarden, another server, reads {settings}; Bitwarden silently ignores the {count|line|lines}. Delete {count|it|them} and set {instead} instead, with {others|a value|values} written for Bitwarden: the old {count|one|ones} may mean something else.',
    'vaultwarden-only':
      'Vaultwarden, another server, reads {settings}; Bitwarden silently ignores the {count|line|lines}, and has no such {count|setting|settings}. Delete {count|it|them}.',
    setup:
      'Setup reads {settings} from bwdata/config.yml; in this file nothing reads {count|it|them}. Move the {count|line|lines} there, as YAML, and run `./bitwarden.sh rebuild`.',
    duo: 'Bitwarden reads the keys of a Duo application only from its database; {settings} here {count|has|have} no effect. Delete the {count|line|lines}, and set up Duo in the web vault.',
  },
  check(context, report) {
    const found = foreignNames(context)
    const of = (program: ForeignName['program']) => found.filter((each) => each.program === program)
    const related = () => message('related.alsoIgnored')
    const vaultwarden = of('vaultwarden')
    const instead = [...new Set(vaultwarden.flatMap((each) => each.instead ?? []))]
    if (instead.length === 0) report.several(vaultwarden, 'vaultwarden-only', { related })
    else {
      const names = instead.map((name) => message('name.shown', { name }))
      report.several(vaultwarden, 'vaultwarden', {
        params: { instead: names, others: instead.length },
        related,
      })
    }
    // Lite has no Setup and no config.yml.
    if (context.stack === 'standard') report.several(of('setup'), 'setup', { related })
    report.several(of('duo'), 'duo', { related })
  },
})

function foreignNames({ lines }: Context): readonly (ForeignName & Listed)[] {
  const all = lines.flatMap(({ recognition: { kind }, statement, name, nameSpan }) => {
    const isForeign = kind === 'foreign' || kind === 'unrelated'
    const foreign = isForeign && statement.kind !== 'malformed' ? foreignNameOf(name) : undefined
    return foreign === undefined ? [] : [{ ...foreign, setting: null, at: nameSpan, written: name }]
  })
  if (all.length === 0) return all
  const used = lines.flatMap(({ substitutions }) => substitutions.map(({ name }) => name))
  const free = all.filter(({ written }) => !used.some((name) => name.equals(written)))
  return programs.flatMap((program) => {
    const names = free.filter((each) => each.program === program)
    const isCompany = new Set(names.map(({ name }) => name)).size >= company
    return isCompany || names.some(({ own }) => own) ? names : []
  })
}

const programs = ['vaultwarden', 'setup', 'duo'] as const

/** So many names that others use too are one program's together. */
const company = 3
