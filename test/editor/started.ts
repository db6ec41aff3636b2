import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { afterEach } from 'vitest'
import { folderWith } from '../folder.js'
import { EditorClient, type Start } from './client.js'

const clients: EditorClient[] = []

afterEach(() => {
  for (const client of clients.splice(0)) client.kill()
})

/** A server for a repository with these files in it; it is ended with the test. */
export async function started(
  files: Readonly<Record<string, string>>,
  start: Start = {},
): Promise<{ readonly client: EditorClient; readonly folder: string }> {
  const folder = folderWith(files)
  mkdirSync(path.join(folder, '.git'))
  const client = await EditorClient.start(folder, start)
  clients.push(client)
  return { client, folder }
}

/** A place without a width. */
export function at(line: number, character: number) {
  const position = { line, character }
  return { start: position, end: position }
}

/** From the beginning of a line to the beginning of a later one. */
export function lines(first: number, after: number) {
  return { start: { line: first, character: 0 }, end: { line: after, character: 0 } }
}
