// Makes a picture of the pages a third as large: PNG with a palette of the 256 colours it mostly uses.
import { deflateSync, inflateSync } from 'node:zlib'

/** Samples a pixel by colour type: 2 is RGB, 6 RGB and opacity. Browsers write no others. */
const SAMPLES: Readonly<Record<number, number>> = { 2: 3, 6: 4 }
const SIGNATURE = 8

interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green and blue of every pixel, 0xRRGGBB. */
  readonly pixels: Uint32Array
}

export function smallerPng(png: Buffer): Buffer {
  const { width, height, pixels } = decoded(png)
  const { palette, indexOf } = paletteOf(pixels)
  const lines = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) lines[y * (width + 1) + 1 + x] = indexOf(pixels[y * width + x] ?? 0)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    png.subarray(0, SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function decoded(png: Buffer): Picture {
  const parts: Buffer[] = []
  for (let at = SIGNATURE; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const [width, height, type = 0] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]]
  const samples = SAMPLES[type]
  if (samples === undefined || png[24] !== 8) throw new Error(`a PNG of colour type ${type} is not expected`)
  const raw = unfiltered(inflateSync(Buffer.concat(parts)), width * samples, samples)
  const pixels = new Uint32Array(width * height)
  for (let index = 0; index < pixels.length; index++) pixels[index] = raw.readUIntBE(index * samples, 3)
  return { width, height, pixels }
}

/** Undoes the five filters of PNG (www.w3.org/TR/png-3/#9Filters). */
function unfiltered(data: Buffer, line: number, step: number): Buffer {
  const height = data.length / (line + 1)
  const out = Buffer.alloc(line * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < line; x++) {
      const left = x < step ? 0 : (out[y * line + x - step] ?? 0)
      const up = y === 0 ? 0 : (out[(y - 1) * line + x] ?? 0)
      const corner = x < step || y === 0 ? 0 : (out[(y - 1) * line + x - step] ?? 0)
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][data[y * (line + 1)] ?? 0] ?? 0
      out[y * line + x] = (data[y * (line + 1) + 1 + x] ?? 0) + predicted
    }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

/** The 256 most used colours, none too like another; every other becomes the nearest of them. */
function paletteOf(pixels: Uint32Array): { palette: number[]; indexOf(colour: number): number } {
  const counts = new Map<number, number>()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const byUse = [...counts].sort((a, b) => b[1] - a[1])
  // Flat areas keep their exact colour; of the shades at the edges of letters one of each kind is enough.
  const exact = byUse.slice(0, 64).map(([colour]) => colour)
  const kinds = new Map<number, number>()
  for (const [colour] of byUse.slice(64)) {
    const kind = (colour >> 4) & 0x0f0f0f
    if (kinds.size < 192 && !kinds.has(kind)) kinds.set(kind, colour)
  }
  const palette = [...exact, ...kinds.values()]
  const known = new Map(palette.map((colour, index) => [colour, index]))
  const indexOf = (colour: number) => {
    const index = known.get(colour) ?? nearest(palette, colour)
    known.set(colour, index)
    return index
  }
  return { palette, indexOf }
}

function nearest(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  for (const [index, other] of palette.entries()) {
    const [red, green, blue] = [16, 8, 0].map((shift) => ((colour >> shift) & 255) - ((other >> shift) & 255))
    const distance = (red ?? 0) ** 2 + (green ?? 0) ** 2 + (blue ?? 0) ** 2
    if (distance < least) [best, least] = [index, distance]
  }
  return best
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(checksum(body), body.length + 4)
  return out
}

/** CRC-32 as PNG demands it (www.w3.org/TR/png-3/#5CRC-algorithm). */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
