import { policyOf } from '../../src/config/build-policy.js'
import { combine } from '../../src/config/choices.js'
import { parseBaseline } from '../../src/config/parse-baseline.js'
import { parseConfig } from '../../src/config/parse-config.js'
import { lint } from '../../src/lint.js'
import type { Policy } from '../../src/policy/policy.js'
import { settings } from '../../src/settings/catalogue/catalogue.js'
import { liteSettings } from '../../src/settings/catalogue/lite-settings.js'
import { SourceText } from '../../src/source/text.js'
import { hostileNames } from './hostile-names.js'
import type { Row } from './rows.js'

/** How much slower four times as much is, at worst, and of what. */
interface Growth {
  readonly ratio: number
  readonly of: string
}

/** Four times as much may take four times as long, and what the collector makes of it. */
export const growthBar = 8

/** Less is what a process does beside. */
const milliseconds = 25

const size = 10_000

/** Pieces at which the readers and the parsers of values turn, each alone and again and again. */
const pieces = [
  ...[
    '=',
    ';',
    '=<%',
    ';=',
    'a=b;',
    '"',
    "'",
    '\\',
    '$',
    '${A:-',
    '${A}',
    '{{',
    '}}',
    '<%=',
    '[',
    ']',
    '(',
    '<',
  ],
  ...[
    '@',
    'a@',
    '.',
    'a.',
    '-',
    '/',
    '//',
    ':',
    '::',
    ':1',
    '0',
    '1',
    '1.',
    '%',
    '%2',
    '%41',
    '?',
    '#',
    ' #',
    ' ',
  ],
  ...[
    ',',
    ', ',
    'a,',
    '\t',
    'x',
    'X',
    'é',
    '\u200b',
    '\u{1F600}',
    'e\u0301',
    'xn--',
    '_',
    '__',
    'http://',
    '+',
    '*',
  ],
  ...[
    'your-',
    'change',
    'REPLACE',
    'true',
    'mail',
    '1:',
    '00:',
    '-1',
    '1e',
    '0x',
    '|',
    '||',
    '&',
    '~',
    '!',
    '^',
  ],
]

/** Four times as much against once: of every typed setting with hostile values the worst, and of a config's parts. */
export function growthRows(): Row[] {
  const { ratio, of } = growthOfSettings()
  const row = (what: string, measured: number, note?: string): Row => ({
    what: `${what}, four times as many against one`,
    measured,
    bar: growthBar,
    floor: 4,
    ...(note === undefined ? {} : { note }),
  })
  return [
    row(
      `Hostile values of all ${settings.length + liteSettings.length} typed settings, the worst`,
      ratio,
      of,
    ),
    ...growthOfConfigs().map((each) => row(each.what, each.ratio)),
  ]
}

/** Every setting with a type, each of the standard stack and of Lite, set to every hostile value. */
function growthOfSettings(): Growth {
  const names = [...settings, ...liteSettings].map(({ name }) => name.replace(/\{[^}]*\}/g, '0'))
  let worst: Growth = { ratio: 0, of: 'nothing takes long enough to be measured' }
  for (const piece of pieces) {
    const line = (name: string, length: number) =>
      `${name}=${piece.repeat(Math.ceil(length / piece.length))}\n`
    // All at once, since one alone is too soon done; each alone where all of them grow.
    const all = growth((length) => lintText(names.map((name) => line(name, length / 10)).join('')))
    if (all > worst.ratio) worst = { ratio: all, of: `all settings of ${JSON.stringify(piece)}` }
    if (all <= growthBar) continue
    for (const name of names) {
      const one = growth((length) => lintText(line(name, length * 10)))
      if (one > worst.ratio) worst = { ratio: one, of: `${name} of ${JSON.stringify(piece)}` }
    }
  }
  return worst
}

/** What a config or a baseline holds, over as many files. */
function growthOfConfigs(): readonly (Growth & { readonly what: string })[] {
  const list = (count: number, item: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => item(i))
  // What is remembered of one round is then no help in the next.
  let round = 0
  const under = (config: string) => policyOf(combine({}, parseConfig(config, 'config.yml')))
  const shapes: Readonly<Record<string, (count: number) => void>> = {
    'unknown names': (count) => {
      round += 1
      lintText(
        hostileNames(count * 2)
          .map((name) => `${name}r${round}=x\n`)
          .join(''),
      )
    },
    'nested expressions': (count) =>
      lintText(`globalSettings__siteName=${'${A:-'.repeat(count * 10)}${'}'.repeat(count * 10)}\n`),
    tokens: (count) =>
      lintText(
        `globalSettings__siteName=${'<<a'.repeat(count * 4000)}\n`,
        under('tokens: ["<<NAME>>", "<NAME", "a<NAME>"]\n'),
      ),
    globs: (count) => {
      const { forFile } = under(`templates: [${list(50, (i) => `"**/*a*${i}*/{x,y,z}*.env"`).join(', ')}]\n`)
      for (let file = 0; file < count; file += 1) forFile(`a${file}/${'a'.repeat(50)}/global.override.env`)
    },
    ignores: (count) =>
      lintText(
        'globalSettings__nothing=x\n'.repeat(count),
        under(
          `ignore:\n${list(300, (i) => `  - { rule: unknown-setting, setting: X${i}, reason: x }`).join('\n')}\n`,
        ),
      ),
    'ignore comments': (count) =>
      lintText('# override-lint-ignore unknown-setting: x\nglobalSettings__nothing=x\n'.repeat(count)),
    baselines: (count) => {
      const findings = list(
        count * 10,
        (i) => `{"path":"global.override.env","rule":"unknown-setting","setting":"a${i}","count":1}`,
      )
      const baseline = parseBaseline(`{"version":1,"findings":[${findings.join(',')}]}`, 'baseline.json')
      lintText('globalSettings__nothing=x\n'.repeat(count), policyOf(combine({}, null), { baseline }))
    },
    'unknown keys of a config': (count) => {
      try {
        parseConfig(list(count, (i) => `k${i}: 1`).join('\n'), 'config.yml')
      } catch {
        // It says so; what counts is how soon.
      }
    },
  }
  return Object.entries(shapes).map(([what, work]) => ({
    what,
    of: what,
    ratio: growth((length) => work(length / 10)),
  }))
}

/** How much longer four times as much takes, the best of several, each in time of the processor; 0: too soon done. */
export function growth(work: (length: number) => void): number {
  const [small, large] = [best(() => work(size)), best(() => work(4 * size))]
  return large < milliseconds ? 0 : large / small
}

function best(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

const defaults = policyOf(combine({}, null))

export function lintText(content: string, policy: Policy = defaults): void {
  const path = 'global.override.env'
  lint(
    [{ path, text: new SourceText(content), problem: null, explicit: true, companions: new Map() }],
    policy,
  )
}
