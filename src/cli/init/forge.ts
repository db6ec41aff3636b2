import path from 'node:path'
import { parseDocument } from 'yaml'
import { readSmall, remotesOf } from '../../files/repository.js'
import { namesIn } from '../../files/walk.js'
import { isTaken } from '../../files/write-new.js'
import { project } from '../../messages/project.js'
import { gitlabPaths } from '../../report/init/gitlab-job.js'
import type { Forge } from '../../report/init/plan.js'

/** Where the repository lives: by the address of a remote, else by the files that are there. */
export function forgeOf(root: string): Forge {
  const hosts = remotesOf(root).map(
    (url) =>
      url
        .replace(/^\w+:\/\//, '')
        .replace(/^[^@/]*@/, '')
        .split(/[:/]/)[0] ?? '',
  )
  if (hosts.some((host) => /gitlab/i.test(host))) return 'gitlab'
  if (hosts.some((host) => /github/i.test(host))) return 'github'
  return isTaken(root, gitlabPaths.main) ? 'gitlab' : 'github'
}

/** A workflow that is there and runs the action, and the name of its check. */
export interface ExistingWorkflow {
  readonly path: string
  readonly check: string
}

const folder = '.github/workflows'

/** The first workflow, by name, that uses this action; null where none does. */
export function existingWorkflow(root: string): ExistingWorkflow | null {
  for (const name of namesIn(path.join(root, folder))) {
    const text = /\.ya?ml$/.test(name) ? readSmall(path.join(root, folder, name)) : null
    const check = text?.includes(`${project.name}/${project.name}`) ? checkIn(text) : null
    if (check !== null) return { path: `${folder}/${name}`, check }
  }
  return null
}

/** The name that GitHub gives the check of a job: the job's `name`, else its id. */
function checkIn(text: string): string | null {
  const document = parseDocument(text, { logLevel: 'silent' })
  if (document.errors.length > 0) return null
  const jobs: unknown = document.toJS({ maxAliasCount: 100 })?.jobs
  if (typeof jobs !== 'object' || jobs === null) return null
  for (const [id, job] of Object.entries(jobs)) {
    if (!JSON.stringify(job ?? null).includes(`"uses":"${project.name}/${project.name}@`)) continue
    return typeof job.name === 'string' && !job.name.includes('${{') ? job.name : id
  }
  return null
}
