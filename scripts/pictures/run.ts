import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Language } from '../../src/messages/language.js'

/** The example that the README begins with, as a pull request turns a file that works into it. */
const file = 'bwdata/env/global.override.env'
const after = readFileSync(path.join('examples/first', file), 'utf8')
const before = after
  .replace('__ssl=false', '__ssl=true')
  .replace('__motdepasse=', '__password=')
  .replace('=vrai', '=true')

/** What the bundles print on that change. */
export interface Run {
  /** The log of the step, workflow commands included. */
  readonly log: string
  /** Markdown. */
  readonly summary: string
  readonly file: string
  /** `git diff` with the whole file around. */
  readonly diff: string
  /** With ANSI colours. */
  readonly terminal: string
}

/** Commits the change to a repository of its own, and runs the action and the command line there. */
export function pullRequestRun(language: Language): Run {
  const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'))
  try {
    const repository = path.join(folder, 'server')
    mkdirSync(path.join(repository, path.dirname(file)), { recursive: true })
    const git = (...options: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@riverside.coop', ...options], {
        cwd: repository,
        encoding: 'utf8',
      })
    const commit = (content: string) => {
      writeFileSync(path.join(repository, file), content)
      git('add', '.')
      git('commit', '--quiet', '--message', 'Change the mail server')
      return git('rev-parse', 'HEAD').trim()
    }
    git('init', '--quiet')
    const base = commit(before)
    const head = commit(after)
    const diff = git('diff', '--unified=99', base, head)
    const shown = step(folder, repository, { base, head, language })
    return { ...shown, file, diff, terminal: terminal(repository, language) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Change {
  readonly base: string
  readonly head: string
  readonly language: Language
}

function step(
  folder: string,
  repository: string,
  { base, head, language }: Change,
): Pick<Run, 'log' | 'summary'> {
  const files = { event: path.join(folder, 'event'), summary: path.join(folder, 'summary') }
  const pull = { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'mail' } }
  const about = { default_branch: 'main', private: true }
  writeFileSync(files.event, JSON.stringify({ pull_request: pull, repository: about }))
  writeFileSync(files.summary, '')
  writeFileSync(path.join(folder, 'output'), '')
  const { stdout } = spawnSync(process.execPath, [path.resolve('dist/index.js')], {
    cwd: repository,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: repository,
      GITHUB_REPOSITORY: 'riverside/server',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: files.event,
      GITHUB_SHA: head,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_OUTPUT: path.join(folder, 'output'),
      INPUT_LANGUAGE: language,
    },
  })
  return { log: stdout, summary: readFileSync(files.summary, 'utf8') }
}

/** In the language of the system. */
function terminal(repository: string, language: Language): string {
  const { stdout } = spawnSync(process.execPath, [path.resolve('dist/cli/index.js'), '--color', 'always'], {
    cwd: repository,
    encoding: 'utf8',
    env: { LANG: `${language}.UTF-8` },
  })
  return stdout
}
