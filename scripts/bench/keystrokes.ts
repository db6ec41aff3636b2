import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { EditorClient } from '../../test/editor/client.js'
import { soundFile } from '../../test/samples.js'
import type { Row } from './rows.js'

const length = 200
const keys = 300
const bound = 50

/**
 * Types into a file of 200 lines over the language server's own streams, key by key, and measures by the clock from
 * each change to the findings of its text: what a person waits for, the server's own pause included.
 */
export async function keystrokes(folder: string): Promise<Row> {
  mkdirSync(path.join(folder, '.git'), { recursive: true })
  const more = Array.from(
    { length: length - soundFile.length },
    (_, line) => `globalSettings__launchDarkly__flagValues__flag${line}=value${line}`,
  )
  const text = [...soundFile, ...more].join('\n')
  const line = soundFile.findIndex((each) => each.startsWith('globalSettings__mail__smtp__host'))
  const start = soundFile[line]?.length ?? 0
  const client = await EditorClient.start(folder)
  const name = 'global.override.env'
  await client.open(name, text)
  const taken: number[] = []
  for (let key = 0; key < keys; key += 1) {
    const position = { line, character: start + key }
    const began = performance.now()
    await client.change(name, { start: position, end: position }, String.fromCharCode(97 + (key % 26)))
    taken.push(performance.now() - began)
  }
  await client.end()
  taken.sort((one, other) => one - other)
  return {
    what: `Editor: a key in a file of ${length} lines, to the findings of its text, 95 of 100`,
    measured: taken[Math.floor(0.95 * keys)] ?? null,
    unit: 'ms',
    bar: bound,
  }
}
