/** One line of the benchmark's table. */
export interface Row {
  readonly what: string
  readonly figure: string
  /** What was asked for, or what it is compared with. */
  readonly target: string
  readonly met: boolean | null
}

export function table(rows: readonly Row[]): string {
  const mark = { true: 'yes', false: '**no**', null: '' }
  return [
    '| What | Measured | Target | Met |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ what, figure, target, met }) => `| ${what} | ${figure} | ${target} | ${mark[`${met}`]} |`),
  ].join('\n')
}

/** A row for a ratio that must not exceed a bound. */
export function ratioRow(what: string, ratio: number, bound: number): Row {
  return { what, figure: ratio.toFixed(2), target: `at most ${bound}`, met: ratio <= bound }
}
