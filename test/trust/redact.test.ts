import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { contextOf, lint } from '../../src/lint.js'
import { defaultPolicy } from '../../src/policy/policy.js'
import { policyForCopy, redact } from '../../src/report/redact/redact.js'
import { renderRedactedMarkdown } from '../../src/report/redact/render-markdown.js'
import { renderRedactedText } from '../../src/report/redact/render-text.js'
import { SourceText } from '../../src/source/text.js'
import { sourceOf } from '../lint-text.js'

const policy = policyForCopy(defaultPolicy)

/** What `redact` makes of a text, in both forms. */
function copies(content: string): readonly [text: string, markdown: string] {
  const text = new SourceText(content)
  const source = sourceOf(text)
  const { files } = lint([source], policy)
  const [file] = files
  if (file === undefined) throw new Error('one file has one report')
  const context = contextOf(source, text, policy.forFile(source.path), policy, null)
  const copy = redact(context, file, [])
  return [renderRedactedText(copy, 'en'), renderRedactedMarkdown(copy, 'en')]
}

/**
 * A pair of texts of one shape: what may be secret differs, and so do the lengths and the numbers of lines. What decides
 * how the file is read is the same in both: a quote, a `#`, a `$`. No two secrets of a file are the same, which a finding
 * would say. Every secret ends in 7Z.
 */
type Pair = readonly [one: string, other: string]

const letters = [...'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789']
/** What a template might fill in within text; a secret that has it in its middle is a secret all the same. */
const references = ['__DA__', '%DA_X%', '@DA@', '[[da]]', '{{da}}']
const characters = [...letters, ...'.-+/_^~é名', ...references]
const textOf = (units: readonly string[], minLength: number, maxLength: number) =>
  fc
    .noBias(fc.array(fc.constantFrom(...units), { minLength, maxLength }))
    .map((parts) => `q${parts.join('')}7Z`)
const secret = textOf(characters, 10, 60)
const plainSecret = textOf(letters, 10, 40)
const base64 = fc
  .integer({ min: 2, max: 12 })
  .chain((groups) => textOf(letters, 4 * groups + 1, 4 * groups + 1))
const host = textOf([...'abcdefghijklmnop'], 10, 30).map((text) => `mail.${text.toLowerCase()}.net`)

const both = (part: fc.Arbitrary<string>): fc.Arbitrary<Pair> => fc.tuple(part, part)
const same = (text: string): fc.Arbitrary<Pair> => fc.constant([text, text])
const joined = (...parts: readonly fc.Arbitrary<Pair>[]): fc.Arbitrary<Pair> =>
  fc
    .tuple(...parts)
    .map((pairs) => [pairs.map(([one]) => one).join(''), pairs.map(([, two]) => two).join('')])

/** The ways a secret is written, some of them wrong: in each, both of a pair are wrong alike. */
const writtenSecret: fc.Arbitrary<Pair> = fc.oneof(
  both(secret),
  joined(same('"'), both(secret), same('"')),
  joined(same("'"), both(secret), same("'")),
  joined(both(secret), same(' # '), both(secret)),
  joined(both(secret), same('$'), both(plainSecret.map((text) => `X${text}`))),
  joined(same('"'), both(secret), same('\\n'), both(secret), same('"')),
  // A key over several lines, of which the two have more and fewer.
  joined(
    same("'"),
    both(fc.array(plainSecret, { minLength: 2, maxLength: 6 }).map((all) => all.join('\n'))),
    same("'"),
  ),
  joined(same('"'), both(plainSecret)),
  same(''),
  same('REPLACE'),
  same('${DEPLOYED}'),
)

const secretLine: fc.Arbitrary<Pair> = fc
  .constantFrom(
    'globalSettings__mail__smtp__password',
    'globalSettings__identityServer__certificatePassword',
    'globalSettings__internalIdentityKey',
    'globalSettings__oidcIdentityClientKey',
    'globalSettings__installation__key',
    'globalSettings__hibpApiKey',
    'globalSettings__mail__smtp__pasword',
    'globalSettings__mail__smtp__motdepasse',
    'export globalSettings__sendGridApiKey',
    'BW_DB_PASSWORD',
    'MSSQL_SA_PASSWORD',
    // Of names that nobody reads, any may be a secret's.
    'globalSettings__brandNew__token',
    'globalSettings__mail',
    'globalSettings__notificationHub__connectionString',
    'globalSettings__mail__smtp__password__FILE',
    'ADMIN_TOKEN',
  )
  .chain((key) => joined(same(`${key}=`), writtenSecret))

/** Whether it is Base64 is said of Yubico's key: in a pair, both are or neither is. */
const yubicoLine: fc.Arbitrary<Pair> = joined(
  same('globalSettings__yubico__clientId=40213\nglobalSettings__yubico__key='),
  fc.oneof(both(base64), both(secret.map((text) => `${text}~7Z`))),
)

const otherLine: fc.Arbitrary<Pair> = fc.oneof(
  joined(same('globalSettings__mail__smtp__host='), both(host)),
  joined(same('globalSettings__mail__smtp__username='), both(plainSecret)),
  joined(same('# '), both(secret)),
  joined(same('#globalSettings__mail__smtp__password='), both(secret)),
  // A key that was pasted without quotes, or into a comment.
  both(fc.array(plainSecret, { minLength: 1, maxLength: 5 }).map((all) => all.join('\n'))),
  both(fc.array(plainSecret, { minLength: 1, maxLength: 5 }).map((all) => `# ${all.join('\n# ')}`)),
  joined(both(plainSecret), same('='), both(secret)),
  ...[
    'globalSettings__mail__smtp__port=465',
    'globalSettings__mail__smtp__port=587',
    'globalSettings__mail__smtp__ssl=false',
    'globalSettings__mail__smtp__ssl=vrai',
    'globalSettings__disableUserRegistration=true',
    'globalSettings__enableCloudCommunication=REPLACE',
    'globalSettings mail smtp host=x',
    '',
  ].map(same),
)

const file: fc.Arbitrary<Pair> = fc
  .array(fc.oneof(secretLine, secretLine, yubicoLine, otherLine, otherLine), { minLength: 1, maxLength: 8 })
  .map((pairs) => [pairs.map(([one]) => `${one}\n`).join(''), pairs.map(([, two]) => `${two}\n`).join('')])

describe('the redacted copy', () => {
  property.prop([file], { numRuns: 10_000 })(
    'is the same to the byte for two files that differ in secrets alone, whatever their lengths and lines',
    ([one, other]) => {
      const [text, markdown] = copies(one)
      expect([text, markdown]).toEqual(copies(other))
      expect(text + markdown).not.toMatch(/7z/i)
    },
    300_000,
  )

  test.each(['mail__smtp__pasword', 'mail__smtp__motdepasse', 'mail__smtp__password', 'mail', 'brandNew'])(
    'takes two underscores on each side of a capital for a part of a secret, also where its name is %s',
    (name) => {
      const line = (value: string) => `globalSettings__${name}='${value}'\n`
      expect(copies(line('qaaa__DA__a7Z'))).toEqual(copies(line('qaaaaaaaaaa7Z')))
    },
  )
})
