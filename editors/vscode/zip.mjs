import { crc32, deflateRawSync } from 'node:zlib'

/** A date that every archive has: the same files make the same bytes. The 1st of January 1980 is ZIP's first day. */
const date = { time: 0, day: (1 << 5) | 1 }

/**
 * A ZIP archive (PKWARE APPNOTE 6.3.10, without encryption or ZIP64) of some files, by their paths with `/`. Paths
 * are UTF-8.
 *
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @returns {Buffer}
 */
export function zip(files) {
  const parts = []
  const directory = []
  let offset = 0
  for (const [path, content] of files) {
    const name = Buffer.from(path)
    const packed = deflateRawSync(content, { level: 9 })
    const shared = sharedHeader(content, packed, name)
    const local = Buffer.concat([uint32(0x04034b50), shared, name])
    const isUnix = 3 << 8
    const readable = 0o100644 * 2 ** 16
    directory.push(
      Buffer.concat([
        uint32(0x02014b50),
        uint16(isUnix | 20),
        shared,
        // No comment, the first disk, no internal attributes.
        Buffer.alloc(6),
        uint32(readable),
        uint32(offset),
        name,
      ]),
    )
    parts.push(local, packed)
    offset += local.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = [
    uint32(0x06054b50),
    uint32(0),
    uint16(files.size),
    uint16(files.size),
    uint32(central.length),
    uint32(offset),
    uint16(0),
  ]
  return Buffer.concat([...parts, central, ...end])
}

/** What a file's own header and its entry in the directory have in common: from the version needed to the lengths. */
function sharedHeader(content, packed, name) {
  const utf8 = 1 << 11
  const deflated = 8
  return Buffer.concat([
    uint16(20),
    uint16(utf8),
    uint16(deflated),
    uint16(date.time),
    uint16(date.day),
    uint32(crc32(content)),
    uint32(packed.length),
    uint32(content.length),
    uint16(name.length),
    uint16(0),
  ])
}

function uint16(number) {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(number)
  return bytes
}

function uint32(number) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number >>> 0)
  return bytes
}
