// Of a TrueType font's tables: https://learn.microsoft.com/en-us/typography/opentype/spec/name

/** A record of the `name` table: what it names, and where its words stand in the font, in bytes. */
interface NameRecord {
  readonly id: number
  /** Where the record itself stands. */
  readonly at: number
  readonly start: number
  readonly length: number
}

const copyright = 0
const family = 1
const unique = 3
const full = 4
const postScript = 6

/** The font under another name, of at most the length of the old: whatever shows a font by its own name shows this one. */
export function renamed(font: Buffer, name: string): Buffer {
  const result = Buffer.from(font)
  for (const record of recordsOf(font)) {
    if ([family, unique, full].includes(record.id)) rename(result, record, name)
    if (record.id === postScript) rename(result, record, name.replaceAll(' ', ''))
  }
  return result
}

/** Whose font it is, in the makers' words. */
export function copyrightOf(font: Buffer): string {
  const [record] = recordsOf(font).filter(({ id }) => id === copyright)
  if (!record) throw new Error('the font names no copyright holder')
  return wordsOf(font, record)
}

/** Every word that the font has for itself: its names, its makers, its licence. */
export function namesIn(font: Buffer): readonly string[] {
  return recordsOf(font).map((record) => wordsOf(font, record))
}

/** How many shapes the font holds, the box for a missing character among them. */
export function glyphCountOf(font: Buffer): number {
  return font.readUInt16BE(tableIn(font, 'maxp') + 4)
}

function rename(font: Buffer, { id, at, start, length }: NameRecord, name: string): void {
  const words = Buffer.from(name, 'utf16le').swap16()
  if (words.length > length) throw new Error(`name ${id} of the font has no room for "${name}"`)
  font.fill(0, start, start + length)
  words.copy(font, start)
  font.writeUInt16BE(words.length, at + 8)
}

function wordsOf(font: Buffer, { start, length }: NameRecord): string {
  return Buffer.from(font.subarray(start, start + length))
    .swap16()
    .toString('utf16le')
}

function recordsOf(font: Buffer): readonly NameRecord[] {
  const table = tableIn(font, 'name')
  const storage = table + font.readUInt16BE(table + 4)
  return Array.from({ length: font.readUInt16BE(table + 2) }, (_, index) => {
    const at = table + 6 + index * 12
    return {
      id: font.readUInt16BE(at + 6),
      at,
      start: storage + font.readUInt16BE(at + 10),
      length: font.readUInt16BE(at + 8),
    }
  })
}

/** Where a table begins, in bytes. */
function tableIn(font: Buffer, tag: string): number {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const entry = entries.find((at) => font.toString('latin1', at, at + 4) === tag)
  if (entry === undefined) throw new Error(`the font has no table "${tag}"`)
  return font.readUInt32BE(entry + 8)
}
