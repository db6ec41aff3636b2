import type { TextOptions } from '../report/formats/text/terminal.js'
import type { Color } from './flags.js'

/** One end of the process, as far as its look goes. */
interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** A width to read well where there is no terminal to fill. */
const readingWidth = 100

/** What standard output can show. */
export function screen(
  stream: Stream,
  env: Readonly<NodeJS.ProcessEnv>,
  platform: string,
  color: Color,
): Omit<TextOptions, 'language'> {
  const terminal = stream.isTTY === true && env['TERM'] !== 'dumb'
  const coloured = color === 'always' || (color === 'auto' && wantsColor(terminal, env))
  return {
    color: coloured,
    hyperlinks: terminal && coloured && showsLinks(env),
    ascii: !showsUnicode(env, platform, stream.isTTY === true),
    width: stream.isTTY === true && stream.columns ? Math.min(stream.columns, 120) : readingWidth,
  }
}

/** NO_COLOR (no-color.org) and FORCE_COLOR (as Node and npm read it) are set or not; empty is not set. */
function wantsColor(terminal: boolean, env: Readonly<NodeJS.ProcessEnv>): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return terminal
}

/** Terminals known to understand OSC 8; others would show nothing, or the address. */
function showsLinks(env: Readonly<NodeJS.ProcessEnv>): boolean {
  if (env['CI']) return false
  const program = env['TERM_PROGRAM'] ?? ''
  return (
    ['iTerm.app', 'WezTerm', 'vscode', 'ghostty'].includes(program) ||
    env['WT_SESSION'] !== undefined ||
    env['KITTY_WINDOW_ID'] !== undefined ||
    Number(env['VTE_VERSION'] ?? 0) >= 5000
  )
}

/**
 * Windows' old console, and PowerShell 5.1 reading a pipe, take UTF-8 for a code page; so does a terminal
 * whose locale says so. Logs and files elsewhere are UTF-8.
 */
function showsUnicode(env: Readonly<NodeJS.ProcessEnv>, platform: string, terminal: boolean): boolean {
  if (platform === 'win32') return terminal && (env['WT_SESSION'] ?? env['TERM_PROGRAM']) !== undefined
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((value) => value) ?? ''
  return !terminal || locale === '' || /utf-?8/i.test(locale)
}
