import { expect, test } from 'vitest'
import { looksLikeLite } from '../../src/readers/lite/looks-like-lite.js'
import { SourceText } from '../../src/source/text.js'

const lite = (text: string) => looksLikeLite(new SourceText(text))

test.each([
  'BW_DOMAIN=vault.example.com\n',
  'A=1\r\nBW_DB_PROVIDER=mysql\r\n',
  '# a comment\n  BW_INSTALLATION_ID = x',
  'export BW_ENABLE_SSL=true',
  '\uFEFFBW_DB_FILE=/x',
  'BW_INSTALLATION_ID=x\nglobalSettings__installation__id=x\n',
  'export  BW_DOMAIN=x',
  'export\tBW_DOMAIN \t=x',
  'A=globalSettings__installation__id=x\nBW_DOMAIN=x',
  'globalSettings__installation__idx=x\nBW_DOMAIN=x',
  'globalSettings__installation__id=x\nBW_DOMAIN=x\nBW_DB_PROVIDER=sqlite\n',
  'globalSettings__installation__id=x\n \texport  BW_INSTALLATION_ID \t=x\n',
  'BW_DOMAIN: vault.brindlemoor.com\n',
  '- BW_DOMAIN=vault.brindlemoor.com\n',
])('%j is a file of Bitwarden Lite', (text) => expect(lite(text)).toBe(true))

test.each([
  '',
  'DOMAIN=vault.example.com\n',
  '#BW_DOMAIN=vault.example.com\n',
  'A=BW_DOMAIN=1\n',
  'BW_DOMAIN\n',
  'BW_CLIENTID=of-the-command-line\n',
  'bw_domain=x\n',
  'globalSettings__installation__id=x\nBW_DOMAIN=vault.example.com\n',
  ' \tGLOBALSETTINGS__installation__id \t=x\nBW_DOMAIN=x\n',
  'globalSettings__installation__id=x\nA=BW_INSTALLATION_ID=x\nBW_DOMAIN=x\n',
  'globalSettings__installation__id=x\nBW_INSTALLATION_IDX=x\nBW_DOMAIN=x\n',
  'exportBW_DOMAIN=x\n',
  '-BW_DOMAIN=x\n',
  'globalSettings__installation__id: x\nBW_DOMAIN: x\n',
])('%j is not', (text) => expect(lite(text)).toBe(false))
