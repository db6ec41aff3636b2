import { spawnSync } from 'node:child_process'

/** What one run of a program took. */
export interface Took {
  /** Milliseconds of the processor, user and system. */
  readonly cpu: number
  /** Milliseconds by the clock. */
  readonly wall: number
}

/**
 * Runs a program to its end under bash's own `time`, which counts the processor time of a child exactly. Without
 * NODE_EXTRA_CA_CERTS, which slows every start of Node 20 and so flatters every ratio. Its output goes into a
 * pipe, as a runner's does. Null: it could not be run, or took longer than `limit` seconds.
 */
export function run(command: readonly string[], cwd: string, limit = 60): Took | null {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const timed = 'TIMEFORMAT="%3U %3S %3R"; time timeout "$0" "$@" 2>&1; exit $?'
  const { stderr, status } = spawnSync('bash', ['-c', timed, String(limit), ...command], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: Number.POSITIVE_INFINITY,
  })
  const [user, system, real] = (stderr.toString().trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  if (status === 124 || status === 126 || status === 127) return null
  if (user === undefined || system === undefined || real === undefined) return null
  return { cpu: (user + system) * 1000, wall: real * 1000 }
}

/** Runs programs in turn, so that what else the machine does meets all of them, and gives the median of each. */
export function inTurn(programs: readonly (() => Took | null)[], rounds: number): readonly (Took | null)[] {
  const taken = programs.map((): Took[] => [])
  const failed = new Set<number>()
  for (let round = 0; round < rounds; round += 1) {
    programs.forEach((program, index) => {
      const took = failed.has(index) ? null : program()
      if (took === null) failed.add(index)
      else taken[index]?.push(took)
    })
  }
  return taken.map((all, index) =>
    failed.has(index)
      ? null
      : { cpu: median(all.map(({ cpu }) => cpu)), wall: median(all.map(({ wall }) => wall)) },
  )
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}
