import type { Value } from '../../source/value.js'

/** Whether a path is absolute in a container, which runs Linux: `C:/data` is not. */
export function isAbsolute(path: Value): boolean {
  return path.matches(/^\//)
}

/** Whether a path goes through the folder that Bitwarden's installer makes on the host. */
export function isInBwdata(path: Value): boolean {
  return path.matches(/\/bwdata(?:\/|$)/)
}
