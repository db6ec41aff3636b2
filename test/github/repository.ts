import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A real repository in a folder of its own, with a branch `main`. */
export interface TestRepository {
  readonly folder: string
  write(files: Readonly<Record<string, string>>): void
  remove(file: string): void
  /** Puts a symlink in the place of whatever is there. */
  link(file: string, to: string): void
  move(from: string, to: string): void
  /** Commits everything; the sha. */
  commit(): string
  git(...args: readonly string[]): string
  delete(): void
}

const identity = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com' }
const env = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  ...identity,
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_NOSYSTEM: '1',
}

/** A new repository with a first commit of these files. */
export function repository(files: Readonly<Record<string, string>> = {}): TestRepository {
  const created = at(mkdtempSync(path.join(tmpdir(), 'override-lint-')))
  created.git('init', '--quiet', '--initial-branch=main')
  created.write({ 'README.md': 'A test.\n', ...files })
  created.commit()
  return created
}

/** What `actions/checkout` leaves: one commit in a folder, with so much of its history. */
export function checkedOut(
  origin: TestRepository,
  commit: string,
  to: string,
  depth?: number,
): TestRepository {
  const clone = at(to)
  clone.git('init', '--quiet', '--initial-branch=main')
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const history = depth === undefined ? [] : [`--depth=${depth}`]
  clone.git('fetch', '--quiet', ...history, `file://${origin.folder}`, commit)
  clone.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  return clone
}

/** A clone that holds one commit and nothing before it. */
export function shallowClone(origin: TestRepository, commit: string): TestRepository {
  return checkedOut(origin, commit, mkdtempSync(path.join(tmpdir(), 'override-lint-')), 1)
}

/** The files of a commit, without git, as from an archive. */
export function unpacked(origin: TestRepository, commit: string, to: string): TestRepository {
  const folder = at(to)
  origin.git(`--work-tree=${to}`, 'checkout', '--quiet', '--force', commit, '--', '.')
  return folder
}

function at(folder: string): TestRepository {
  mkdirSync(folder, { recursive: true })
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim()
  return {
    folder,
    git,
    write(texts) {
      for (const [file, text] of Object.entries(texts)) {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
        writeFileSync(path.join(folder, file), text)
      }
    },
    remove: (file) => rmSync(path.join(folder, file)),
    link(file, to) {
      const place = path.join(folder, file)
      mkdirSync(path.dirname(place), { recursive: true })
      rmSync(place, { recursive: true, force: true })
      symlinkSync(to, place)
    },
    move(from, to) {
      mkdirSync(path.dirname(path.join(folder, to)), { recursive: true })
      renameSync(path.join(folder, from), path.join(folder, to))
    },
    commit() {
      git('add', '--all', '--force')
      git('commit', '--quiet', '--allow-empty', '--message', 'change')
      return git('rev-parse', 'HEAD')
    },
    delete: () => rmSync(folder, { recursive: true, force: true }),
  }
}
