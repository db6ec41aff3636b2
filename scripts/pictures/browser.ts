import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Colors } from './theme.js'

const chromium = process.env['CHROMIUM'] ?? 'chromium'

const measure = '<script>document.title = Math.ceil(document.body.getBoundingClientRect().height)</script>'

interface Shot {
  readonly width: number
  readonly colors: Colors
  readonly file: string
}

/** Draws a page in a headless browser, as high as it is. Throws where the browser is not there or fails. */
export function takePicture(body: string, { width, colors, file }: Shot): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'))
  try {
    const page = path.join(folder, 'page.html')
    writeFileSync(page, documentOf(body, width, colors))
    const drawn = browse(folder, page, '--dump-dom', `--window-size=${width},1`)
    const height = /<title>(\d+)<\/title>/.exec(drawn)?.[1]
    if (height === undefined) throw new Error(`${file}: the page has no height`)
    browse(
      folder,
      page,
      `--screenshot=${path.resolve(file)}`,
      `--window-size=${width},${height}`,
      '--force-device-scale-factor=1.5',
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function browse(folder: string, page: string, ...options: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--virtual-time-budget=2000',
      `--user-data-dir=${folder}/profile`,
      ...options,
      pathToFileURL(page).href,
    ],
    { encoding: 'utf8' },
  )
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(stderr)
  return stdout
}

function documentOf(body: string, width: number, colors: Colors): string {
  const variables = Object.entries(colors).map(([name, value]) => `--${name}: ${value};`)
  return `<!doctype html><html><head><meta charset="utf-8"><title></title><style>
    :root { ${variables.join(' ')} color-scheme: ${colors.scheme} }
    * { box-sizing: border-box }
    html, body { margin: 0; background: var(--page); color: var(--text) }
    body { width: ${width}px; padding: 16px; font: 14px/1.5 "Liberation Sans", "Noto Color Emoji", Arial, sans-serif }
    code, pre, .mono { font-family: "DejaVu Sans Mono", monospace; font-size: 12px }
    a { color: var(--link); text-decoration: none }
    </style></head><body>${body}${measure}</body></html>`
}
