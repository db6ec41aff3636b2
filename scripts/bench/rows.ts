/** One line of the benchmark's table. */
export interface Row {
  readonly what: string
  /** Null where it cannot be measured here. */
  readonly measured: number | null
  /** Of the figure, where it is no ratio. */
  readonly unit?: 'MiB' | 'ms'
  /** What was asked for, where it is less than the bar: it is not reached. */
  readonly goal?: number
  /** The most it may be, which CI holds. */
  readonly bar: number | null
  /** What no design of this kind goes below, measured in the same run or named. */
  readonly floor?: number | string
  /** A bar in time or memory holds on an idle machine; a ratio holds everywhere. */
  readonly note?: string
}

/** Whether a row holds; one that could not be measured says nothing. */
export function isMet({ measured, bar }: Row): boolean | null {
  return measured === null || bar === null ? null : measured <= bar
}

export function table(rows: readonly Row[]): string {
  const mark = { true: 'yes', false: '**no**', null: '' }
  return [
    '| What | Measured | Goal | Bar | Floor | Below the bar |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => {
      const { what, measured, unit, goal, bar, floor, note } = row
      const figure = measured === null ? 'not to be had here' : shown(measured, unit)
      const cells = [
        what,
        note === undefined ? figure : `${figure} (${note})`,
        goal === undefined ? '' : shown(goal, unit),
        bar === null ? '' : shown(bar, unit),
        typeof floor === 'number' ? shown(floor, unit) : (floor ?? ''),
        mark[`${isMet(row)}`],
      ]
      return `| ${cells.join(' | ')} |`
    }),
  ].join('\n')
}

function shown(value: number, unit: Row['unit']): string {
  return unit === undefined ? value.toFixed(2) : `${value.toFixed(0)} ${unit}`
}
