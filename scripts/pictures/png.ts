import { crc32, deflateSync, inflateSync } from 'node:zlib'

/**
 * A PNG of at most 256 colours from one of 8 bits a channel, as the browser writes them: a third of its size, and
 * text looks the same. Colours that are not among the most frequent become the nearest of those. Throws for a PNG of
 * another kind.
 */
export function withPalette(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png)
  const palette = mostFrequent(pixels)
  const nearest = nearestIn(palette)
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + x + 1] = nearest(pixels[y * width + x] ?? 0)

  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const colors = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))
  const data = deflateSync(rows, { level: 9, memLevel: 9 })
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green and blue in one number; row by row. */
  readonly pixels: Uint32Array
}

function decode(png: Buffer): Picture {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const channels = { 2: 3, 6: 4 }[png[25] ?? 0]
  if (png[24] !== 8 || channels === undefined || png[28] !== 0) throw new Error('a PNG of another kind')
  const rows = inflateSync(Buffer.concat(dataChunks(png)))
  const pixels = new Uint32Array(width * height)
  const length = width * channels
  const above = Buffer.alloc(length)
  for (let y = 0; y < height; y += 1) {
    const start = y * (length + 1)
    const row = rows.subarray(start + 1, start + 1 + length)
    unfilter(rows[start] ?? 0, row, above, channels)
    row.copy(above)
    for (let x = 0; x < width; x += 1) pixels[y * width + x] = row.readUIntBE(x * channels, 3)
  }
  return { width, height, pixels }
}

function dataChunks(png: Buffer): Buffer[] {
  const chunks: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') chunks.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return chunks
}

/** PNG specification, 9.2: each byte was stored as the difference to what its companions foretell. */
function unfilter(type: number, row: Buffer, above: Buffer, channels: number): void {
  for (let at = 0; at < row.length; at += 1) {
    const left = row[at - channels] ?? 0
    const up = above[at] ?? 0
    const foretold = [0, left, up, (left + up) >> 1, paeth(left, up, above[at - channels] ?? 0)][type] ?? 0
    row[at] = (row[at] ?? 0) + foretold
  }
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs)
  if (toLeft === undefined || toUp === undefined || toCorner === undefined) return 0
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

function mostFrequent(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>()
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 256)
    .map(([color]) => color)
}

function nearestIn(palette: readonly number[]): (color: number) => number {
  const known = new Map(palette.map((color, index) => [color, index]))
  return (color) => {
    let index = known.get(color)
    if (index === undefined) {
      const distances = palette.map((other) => distance(color, other))
      index = distances.indexOf(Math.min(...distances))
      known.set(color, index)
    }
    return index
  }
}

function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0)
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const framed = Buffer.alloc(8)
  framed.writeUInt32BE(data.length, 0)
  framed.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([framed.subarray(0, 4), named, framed.subarray(4)])
}
