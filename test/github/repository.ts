import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A real repository in a folder of its own, with a branch `main`. */
export interface TestRepository {
  readonly folder: string
  write(files: Readonly<Record<string, string>>): void
  remove(file: string): void
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

export function repository(files: Readonly<Record<string, string>> = {}): TestRepository {
  const folder = mkdtempSync(path.join(tmpdir(), 'env-lint-'))
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim()
  git('init', '--quiet', '--initial-branch=main')
  const created: TestRepository = {
    folder,
    git,
    write(texts) {
      for (const [file, text] of Object.entries(texts)) {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
        writeFileSync(path.join(folder, file), text)
      }
    },
    remove: (file) => rmSync(path.join(folder, file)),
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
  created.write({ 'README.md': 'A test.\n', ...files })
  created.commit()
  return created
}

/** What `actions/checkout` leaves: a clone that holds one commit and nothing before it. */
export function shallowClone(origin: TestRepository, commit: string, depth = 1): TestRepository {
  const clone = repository()
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  clone.git('fetch', '--quiet', `--depth=${depth}`, `file://${origin.folder}`, commit)
  clone.git('checkout', '--quiet', '--force', 'FETCH_HEAD')
  clone.git('update-ref', '-d', 'refs/heads/main')
  return clone
}
