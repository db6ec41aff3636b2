import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome']

/** The path of a Chromium: that in CHROMIUM, else the first by its usual names in PATH; null where there is none. */
export const browserPath: string | null = process.env['CHROMIUM'] ?? inPath()

function inPath(): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return candidates.find(isProgram) ?? null
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
