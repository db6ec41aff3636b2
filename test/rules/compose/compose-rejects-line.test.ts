import { describe, expect, test } from 'vitest'
import { expectFindings, findings, fixed } from '../../lint-text.js'
import { soundFile, soundLiteFile } from '../../samples.js'

const smtp = 'globalSettings__mail__smtp__'

describe('compose-rejects-line', () => {
  expectFindings([
    [`MINE= # none\n`, []],
    // Where no name of ours stands before the character, its column would be the length of what does.
    [`${smtp}usern'ame=a\n`, ['1:1 error compose-rejects-line name, display']],
    [`globalSettings__mail__smtp__port's=1\n`, ['1:33 error compose-rejects-line name, safe']],
    [`MI'NE=1\n`, ['1:1 error compose-rejects-line character']],
    [`MI'NE\n`, ['1:1 error compose-rejects-line no-assignment']],
    [`a b=1\n`, ['1:1 error compose-rejects-line blank']],
    [`export `, ['1:1 error compose-rejects-line export']],
    [`${smtp}port x=1\n`, ['1:33 error compose-rejects-line name, safe']],
    [`globalSettings__hibpApiKey q7Rk2L@x\n`, ['1:1 error compose-rejects-line no-equals, safe']],
    [`globalSettings__hibpApiKey "q7Rk2L=x"\n`, ['1:1 error compose-rejects-line no-equals, safe']],
    [`globalSettings__hibpApiKey – q7Rk2L\n`, ['1:1 error compose-rejects-line no-equals, display']],
    [`globalSettings__hibpApiKey@q7Rk2L\n`, ['1:1 error compose-rejects-line no-equals, display']],
    [`globalSettings__hibpApiKey"q7Rk2L=="\n`, ['1:1 error compose-rejects-line no-equals, display']],
    [`paramètresGlobaux__mail__smtp__hôte d'x=1\n`, ['1:38 error compose-rejects-line character']],
  ])
})

describe('a blank instead of the = is one finding, on its line', () => {
  test.each(soundFile)('%s', (line) => {
    const others = soundFile.filter((each) => each !== line)
    const [at, blank] = [soundFile.length, line.replace('=', ' ')]
    const found = findings(`${[...others, blank].join('\n')}\n`).filter((each) => !each.includes(' notice '))
    // Without a value it is a name alone, with a blank behind it.
    const rule = line.endsWith('=') ? 'warning name-without-value' : 'error compose-rejects-line'
    expect(found).toEqual([`${at} ${rule}`])
    expect(fixed(`${[...others, blank].join('\n')}\n`, 'safe')).toBe(
      `${[...others, line.endsWith('=') ? blank : line].join('\n')}\n`,
    )
  })
})

describe('a missing = is one finding, on its line', () => {
  // To Compose the colon of an address separates a longer name from its rest.
  test.each(soundFile.filter((line) => !/=$|:\/\//.test(line)))('%s', (line) => {
    const others = soundFile.filter((each) => each !== line)
    const found = findings(`${[...others, line.replace('=', '')].join('\n')}\n`)
    expect(found.filter((each) => !each.includes(' notice '))).toEqual([
      expect.stringMatching(`^${soundFile.length} `),
    ])
  })
})

describe('lines of another kind of file, pasted into an env file', () => {
  const lines = { standard: soundFile, Lite: soundLiteFile }
  const marks = [
    '- ',
    '* ',
    '> ',
    '+',
    '-e ',
    '--env ',
    'set ',
    'env ',
    'ENV ',
    'ARG ',
    '$ export ',
    'declare -x ',
    '$env:',
  ]
  const marked = (mark: string, of: readonly string[]) => `${of.map((line) => mark + line).join('\n')}\n`

  test.each(marks.flatMap((mark) => (['standard', 'Lite'] as const).map((stack) => [mark, stack] as const)))(
    'behind `%s` are one finding in a %s file, whose fix makes it a sound one',
    (mark, stack) => {
      const text = marked(mark, lines[stack])
      expect(findings(text).filter((each) => !each.includes(' notice '))).toEqual([
        '1 error compose-rejects-line',
      ])
      expect(fixed(text, 'unsafe')).toBe(`${lines[stack].join('\n')}\n`)
    },
  )

  test('are one finding where a line alone is left of them', () => {
    expect(findings(`${[...soundFile, '- TZ=Europe/Berlin'].join('\n')}\n`)).toContain(
      `${soundFile.length + 1} error compose-rejects-line`,
    )
  })

  test('are one finding for each mark', () => {
    expect(findings(`${[...soundFile, '- A=1', 'set B=1', '- C=1', 'set D=1'].join('\n')}\n`)).toEqual(
      expect.arrayContaining([
        `${soundFile.length + 1} error compose-rejects-line`,
        `${soundFile.length + 2} error compose-rejects-line`,
      ]),
    )
  })

  expectFindings([
    // Words of a comment that lost its sign, or of a name.
    ['settings of=1\n', ['1:1 error compose-rejects-line blank']],
    ['envoy x=1\n', ['1:1 error compose-rejects-line blank']],
    ['-emil=1\n', []],
  ])
})
