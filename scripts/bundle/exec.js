/** Stands for @actions/exec, which @actions/core imports for `platform.getDetails` alone: nothing calls that. */
export function getExecOutput() {
  throw new Error('@actions/exec is not in the bundle')
}
