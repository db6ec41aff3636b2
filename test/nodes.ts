import { type Major, nodeOf } from '../scripts/runtime.js'

export interface NodeProgram {
  readonly name: string
  readonly program: string
}

/** The Node that runs the tests and, where they can be had, the other ones the bundle must run on. */
export function nodePrograms(...majors: readonly Major[]): readonly NodeProgram[] {
  const others = majors.flatMap((major) => {
    const program = nodeOf(major)
    if (program === null)
      console.warn(`Node ${major} cannot be had here: tested with ${process.version} alone`)
    return program === null || program === process.execPath ? [] : [{ name: `Node ${major}`, program }]
  })
  return [{ name: `Node ${process.versions.node}`, program: process.execPath }, ...others]
}
