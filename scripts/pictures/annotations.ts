import type { Run } from './run.js'
import { asHtml, type Page } from './theme.js'

interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly line: number
  readonly message: string
}

/** As GitHub's page of changed files shows it: the diff, and below the lines what the log announces for them. */
export function annotationsPage({ log, file, diff }: Run): Page {
  const annotations = log.split('\n').flatMap(annotationOf)
  let left = 0
  let right = 0
  const rows = diff
    .slice(diff.indexOf('\n@@'))
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    .map((line) => {
      const sign = line.charAt(0)
      if (sign !== '+') left += 1
      if (sign !== '-') right += 1
      const kind = { '+': 'added', '-': 'removed' }[sign] ?? 'same'
      const numbers = [sign === '+' ? null : left, sign === '-' ? null : right]
      const boxes =
        sign === '-' ? [] : annotations.filter((each) => each.line === right).map((each) => box(each, file))
      const visible = right >= 12 || kind !== 'same'
      return visible ? row(kind, numbers, line) + boxes.join('') : ''
    })
  return {
    width: 900,
    html: `<style>${style}</style><div class="file"><div class="head mono">${asHtml(file)}</div>
      <table class="mono">${rows.join('')}</table></div>`,
  }
}

function row(kind: string, numbers: readonly (number | null)[], line: string): string {
  const cells = numbers.map((number) => `<td class="number">${number ?? ''}</td>`).join('')
  return `<tr class="${kind}">${cells}<td class="code">${asHtml(line)}</td></tr>`
}

function box({ level, line, title, message }: Annotation, file: string): string {
  const name = { error: 'Check failure', warning: 'Check warning', notice: 'Check notice' }[level]
  return `<tr><td colspan="3" class="boxed"><div class="box ${level}">
    <div class="quiet">${name} on line ${line} in ${asHtml(file)}</div>
    <div class="quiet">GitHub Actions / override-lint</div>
    <b>${asHtml(title)}</b><div class="mono">${asHtml(message)}</div></div></td></tr>`
}

/** `::error title=…,file=…,line=15,…::message`, unescaped as the runner does. */
function annotationOf(line: string): Annotation[] {
  const found = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line)
  if (found === null) return []
  const [, level, given = '', message = ''] = found
  const properties = new Map(
    given.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
  return [
    {
      level: level as Annotation['level'],
      title: asPrinted(properties.get('title') ?? ''),
      line: Number(properties.get('line')),
      message: asPrinted(message),
    },
  ]
}

function asPrinted(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

const style = `
  .file { border: 1px solid var(--line); border-radius: 6px; overflow: hidden }
  .head { padding: 10px 14px; background: var(--box); border-bottom: 1px solid var(--line) }
  table { width: 100%; border-collapse: collapse }
  td { padding: 2px 10px; vertical-align: top }
  .number { width: 1%; text-align: right; color: var(--quiet) }
  .code { white-space: pre }
  .added { background: var(--added) } .added .number { background: var(--addedNumber) }
  .removed { background: var(--removed) } .removed .number { background: var(--removedNumber) }
  .boxed { padding: 8px 14px }
  .box { border: 1px solid var(--line); border-left: 3px solid; border-radius: 6px; padding: 8px 12px; background: var(--page);
    font: 13px/1.45 "Liberation Sans", Arial, sans-serif }
  .box .mono { white-space: pre-wrap; overflow-wrap: anywhere; margin-top: 4px }
  .quiet { color: var(--quiet); font-size: 12px }
  .error { border-left-color: var(--red) } .error b { color: var(--red) }
  .warning { border-left-color: var(--yellow) } .warning b { color: var(--yellow) }
  .notice { border-left-color: var(--quiet) }
`
