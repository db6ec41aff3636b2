#!/usr/bin/env node
// Remakes test/github/openapi.json: see test/github/README.md.
import { readFile, writeFile } from 'node:fs/promises'

const operations = [
  ['/repos/{owner}/{repo}/compare/{basehead}', 'get'],
  ['/repos/{owner}/{repo}/contents/{path}', 'get'],
  ['/repos/{owner}/{repo}/pulls/{pull_number}', 'get'],
  ['/repos/{owner}/{repo}/pulls/{pull_number}/files', 'get'],
  ['/repos/{owner}/{repo}/pulls/{pull_number}/comments', 'get'],
  ['/repos/{owner}/{repo}/pulls/{pull_number}/reviews', 'post'],
  ['/repos/{owner}/{repo}/pulls/comments/{comment_id}', 'delete'],
]

/** Prose and links of the description; the tests need shapes and examples only. */
const left = new Set(['description', 'summary', 'externalDocs', 'x-github', 'tags', 'x-multi-segment'])

const [source, target = 'test/github/openapi.json'] = process.argv.slice(2)
if (source === undefined) {
  process.stderr.write('usage: node scripts/openapi-fixture.mjs api.github.com.json [openapi.json]\n')
  process.exit(2)
}
const description = JSON.parse(await readFile(source, 'utf8'))
const fixture = {
  openapi: description.openapi,
  info: {
    title: description.info.title,
    version: description.info.version,
    license: description.info.license,
  },
  paths: {},
  components: {},
}
for (const [path, method] of operations) {
  const operation = description.paths[path]?.[method]
  if (operation === undefined) throw new Error(`the description has no ${method} ${path}`)
  fixture.paths[path] = { [method]: keep(operation) }
}
await writeFile(target, `${JSON.stringify(fixture, null, 1)}\n`)

/** A copy without prose that takes along whatever it refers to. */
function keep(node, parent = '') {
  if (Array.isArray(node)) return node.map((each) => keep(each))
  if (node === null || typeof node !== 'object') return node
  if (typeof node.$ref === 'string') take(node.$ref)
  const named = parent === 'properties'
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => named || !left.has(key))
      .map(([key, value]) => [key, keep(value, key)]),
  )
}

function take(reference) {
  const [, , kind, name] = reference.split('/')
  fixture.components[kind] ??= {}
  if (fixture.components[kind][name] !== undefined) return
  const component = description.components[kind][name]
  fixture.components[kind][name] = component
  if (kind !== 'examples') fixture.components[kind][name] = keep(component)
}
