import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('invisible-character', () => {
  expectFindings([
    [`${smtp}host=\${{ a }}\n`, []],
    [`${smtp}ho\u200bst=a.b.com\n`, ['1:1 error invisible-character name, display']],
    [`${smtp}host=a\u200b.b.com\n`, ['1:1 error invisible-character value, safe']],
    [`${smtp}host="a\u200b.b.com"\n`, ['1:1 error invisible-character value, safe']],
    [`${smtp}host='a.b.com\u00a0'\n`, ['1:1 error invisible-character value, safe']],
    [`${smtp}password=k9\u{1F469}\u200d\u{1F4BB}Tq2x\n`, []],
    [`${smtp}password=k9\u200dTq2xw7\n`, ['1:1 error invisible-character value, unsafe']],
    [`globalSettings__siteName="Chez\u00a0nous"\n`, []],
    [`${smtp}password=a\u200bbcdefghi\n`, ['1:1 error invisible-character value, unsafe']],
    [`${smtp}password=“abcdefghi”\n`, ['1:1 error invisible-character quotes, safe']],
    [`globalSettings__zzq'qy=1\n`, ['1:1 error compose-rejects-line character']],
    [`ZZQQY=1\n`, []],
    [`${smtp}ｈost=a.b.com\n- ${smtp}host\n`, ['1:1 error invisible-character name, safe']],
    [`${smtp}host＝a.b.com\n`, ['1:33 error invisible-character separator, safe']],
    [`${smtp}host ： a.b.com\n`, ['1:34 error invisible-character separator, safe']],
    [`${smtp}password＝ab=cdefghi\n`, ['1:1 error invisible-character separator, safe']],
    [
      `${smtp}port＝587\n${smtp}port=587\n`,
      ['1:1 warning duplicate-setting same, safe +2', '1:33 error invisible-character separator, display'],
    ],
    [`${smtp}hosst=a\u200b.b.com\n- ${smtp}host\n`, ['1:1 error invisible-character value, safe']],
  ])
})
