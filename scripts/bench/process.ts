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
export function run(command: readonly string[], cwd: string, limit = 120): Took | null {
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

/**
 * Runs programs in turn, so that what else the machine does meets all of them, and gives the least that each took:
 * what others do can only add.
 */
export function inTurn(programs: readonly (() => Took | null)[], rounds: number): readonly (Took | null)[] {
  const taken = programs.map((): Took[] => [])
  for (let round = 0; round < rounds; round += 1)
    programs.forEach((program, index) => {
      const took = round > 0 && taken[index]?.length === 0 ? null : program()
      if (took !== null) taken[index]?.push(took)
    })
  return taken.map((all) =>
    all.length === 0
      ? null
      : { cpu: Math.min(...all.map(({ cpu }) => cpu)), wall: Math.min(...all.map(({ wall }) => wall)) },
  )
}

export function ratio(
  one: Took | null | undefined,
  other: Took | null | undefined,
  by: keyof Took,
): number | null {
  return one && other ? one[by] / other[by] : null
}
