import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('update-breaks-value', () => {
  expectFindings([
    // What an unclosed quote swallows then is no fault of the lines that are swallowed.
    [
      `globalSettings__mail__smtp__password="Xy7kQz2Lm\nglobalSettings__hibpApiKey=REPLACE\nglobalSettings__logDirectory="C:\\new"\n`,
      ['1:1 error unclosed-quote unclosed', '3:33 warning escape-changes-value escaped'],
    ],
    [`b=1\n${smtp}host=a.$b.com\n`, ['2:1 warning update-breaks-value moved']],
    [`${smtp}ssl="tr\nue"\n`, ['1:1 error value-does-not-bind rejected']],
    [`globalSettings__siteName="a\nb"\n`, ['1:1 warning update-breaks-value cut-rejected']],
    [`globalSettings__siteName="a\\"b"\n`, ['1:1 warning update-breaks-value unescaped-rejected']],
    [`globalSettings__siteName="a\nb=c"\n`, []],
    [`MINE="a\\"b"\n`, ['1:1 warning update-breaks-value unescaped-rejected']],
    [`MINE=a\\"b\n`, ['1:1 warning update-breaks-value unescaped']],
  ])
})
