import { describe, expect, it } from 'vitest'
import { compareReleases } from '../../src/settings/catalogue/release.js'

describe('compareReleases', () => {
  it('orders by number, not by letter', () => {
    const releases = ['2026.8.0', '1.48.1', '2024.12.0', '1.9.0', '2024.2.2', '1.33.0']
    expect(releases.sort(compareReleases)).toEqual([
      '1.9.0',
      '1.33.0',
      '1.48.1',
      '2024.2.2',
      '2024.12.0',
      '2026.8.0',
    ])
  })

  it('takes what is missing for 0', () => {
    expect(compareReleases('2026.8', '2026.8.0')).toBe(0)
    expect(compareReleases('2026.8.0', '2026')).toBeGreaterThan(0)
  })
})
