import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { page } from '../../src/messages/texts/page.js'

interface PageExample {
  readonly label: `page.${keyof (typeof page)['page'] & `example${string}`}`
  readonly name: string
  readonly text: string
}

const files: readonly (readonly [PageExample['label'], string])[] = [
  ['page.exampleMistakes', 'first/bwdata/env/global.override.env'],
  ['page.exampleGood', 'works/microsoft-365/global.override.env'],
  ['page.exampleGuide', 'breaks/eu-block-on-one-line/global.override.env'],
  ['page.exampleLite', 'breaks/lite-switch-in-french/settings.env'],
  ['page.exampleTemplate', 'works/template-ansible/global.override.env.j2'],
]

/** The files of examples/ that load by a click. */
export function pageExamples(): readonly PageExample[] {
  return files.map(([label, file]) => ({
    label,
    name: path.posix.basename(file),
    text: readFileSync(`examples/${file}`, 'utf8'),
  }))
}
