import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Host } from '../../src/cli/host.js'
import { progress } from '../../src/cli/progress.js'

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
})
afterEach(() => {
  vi.useRealTimers()
})

/** What is written while files take some milliseconds each. */
function written(isTTY: boolean, env: Record<string, string>, files: number, each: number): string[] {
  const lines: string[] = []
  const stderr = { isTTY, write: (text: string) => lines.push(text) }
  const host: Host = { ...unused, env, stderr }
  const shown = progress(files, host, 'en')
  for (let file = 0; file < files; file += 1) {
    vi.advanceTimersByTime(each)
    shown.step()
  }
  shown.end()
  return lines
}

const unused: Host = {
  argv: [],
  env: {},
  platform: 'linux',
  stdin: (async function* () {})(),
  holdsInput: async () => false,
  stdout: { write: () => {} },
  stderr: { write: () => {} },
  cwd: () => '',
}

describe('long work on a terminal', () => {
  test('says after a second how far it is, now and then, and takes the line away', () => {
    const lines = written(true, {}, 30, 50)
    expect(lines[0]).toBe('\r20 of 30 files checked')
    expect(lines.at(-1)).toBe('\r\u001b[K')
    expect(lines.length).toBeLessThan(8)
  })

  test('says nothing where it is short, where nobody looks, and in CI', () => {
    expect(written(true, {}, 30, 10)).toEqual([])
    expect(written(false, {}, 30, 500)).toEqual([])
    expect(written(true, { CI: 'true' }, 30, 500)).toEqual([])
  })
})
