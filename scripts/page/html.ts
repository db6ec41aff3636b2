import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { project } from '../../src/messages/project.js'
import { page } from '../../src/messages/texts/page.js'
import { pageExamples } from './examples.js'

const folder = 'src/page'

/**
 * The page with its script, its style and its examples in it, in English. Its policy allows these two by their hashes,
 * the icon, and nothing else: no connection, no frame, no form, no markup from text. Fails on a text that is not there.
 */
export function pageHtml(script: string): string {
  const style = readFileSync(`${folder}/style.css`, 'utf8').trim()
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const parts: Readonly<Record<string, string>> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    style: `<style>${style}</style>`,
    examples: `<script type="application/json" id="examples-data">${asData(pageExamples())}</script>`,
    script: `<script>${script}</script>`,
  }
  return inEnglish(readFileSync(`${folder}/index.html`, 'utf8'))
    .replace('id="project"', `id="project" href="${project.repository}"`)
    .replace(/ *<!-- (\w+) -->/g, (_, name: string) => parts[name] ?? missing(name))
    .replace(/\n\s*<!--[^>]*-->/g, '')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** JSON that cannot end the element it stands in. */
function asData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

/** The texts that the markup names by their keys. */
function inEnglish(markup: string): string {
  return markup
    .replace(/(data-text="page\.(\w+)"[^>]*>)/g, (_, tag: string, id: string) => tag + asHtml(textOf(id)))
    .replace(
      /data-label="page\.(\w+)"/g,
      (label, id: string) => `${label} aria-label="${asHtml(textOf(id))}"`,
    )
    .replace(
      /data-placeholder="page\.(\w+)"/g,
      (label, id: string) => `${label} placeholder="${asHtml(textOf(id))}"`,
    )
}

function textOf(id: string): string {
  const texts: Readonly<Record<string, string>> = page.page
  const text = texts[id] ?? missing(id)
  return text.includes('{') ? missing(`${id} without parameters`) : text
}

function asHtml(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/`([^`]*)`/g, '<code>$1</code>')
}

function missing(name: string): never {
  throw new Error(`${folder}/index.html asks for ${name}, which is not there`)
}
