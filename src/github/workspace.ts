import { isReadableFolder } from '../files/target.js'
import { EnvironmentError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'

/** The workspace of the run: where the repository was checked out. An EnvironmentError where there is none to read. */
export function workspaceOf(env: Readonly<NodeJS.ProcessEnv>): string {
  const workspace = env['GITHUB_WORKSPACE']
  if (!workspace) throw new EnvironmentError(message('action.noWorkspace'))
  if (!isReadableFolder(workspace))
    throw new EnvironmentError(message('action.workspaceMissing', { path: printable(workspace) }))
  return workspace
}
