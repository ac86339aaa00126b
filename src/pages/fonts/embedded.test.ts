import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { afterEach, expect, test, vi } from 'vitest'
import { embeddedFonts } from './embedded.js'
import { namesIn } from './names.js'

const none = { serif: '', sans: '' }
const english = 'Maron urged Veld to agree a truce "as soon as possible" – 40 million crowns.'

interface Rule {
  readonly family: string
  readonly weight: string
  readonly range: string
  readonly font: Buffer
}

function rulesIn(css: string): readonly Rule[] {
  const rule =
    /@font-face\{font-family:"([^"]+)";font-weight:([^;]+);src:url\(data:font\/woff2;base64,([^)]+)\) format\("woff2"\);unicode-range:([^}]+)\}/gu
  return [...css.matchAll(rule)].map(([, family = '', weight = '', data = '', range = '']) => ({
    family,
    weight,
    range,
    font: Buffer.from(data, 'base64'),
  }))
}

async function rulesFor(characters: Partial<typeof none>): Promise<readonly Rule[]> {
  const fonts = await embeddedFonts({ ...none, ...characters })
  expect(fonts.kind).toBe('embedded')
  return rulesIn(fonts.css)
}

async function unpacked(font: Buffer): Promise<Buffer> {
  const packing = { keepAllGlyphs: true, preserveNameIds: [13, 14] }
  return subsetFont(font, '', { ...packing, targetFormat: 'truetype' })
}

afterEach(() => {
  vi.doUnmock('subset-font')
  vi.resetModules()
})

test('each face is there under our name, in its weights', async () => {
  const rules = await rulesFor({ serif: english, sans: english })
  expect(rules.map(({ family, weight }) => `${family} ${weight}`)).toEqual([
    'Readout Serif 400 600',
    'Readout Sans 400 600',
  ])
})

test('a face is a woff2 font, and far smaller than the whole', async () => {
  const [rule] = await rulesFor({ serif: english })
  const path = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'
  const whole = readFileSync(createRequire(import.meta.url).resolve(path))
  expect(rule?.font.toString('latin1', 0, 4)).toBe('wOF2')
  expect(rule?.font.readUInt32BE(8)).toBe(rule?.font.length)
  expect(rule?.font.length).toBeLessThan(whole.length / 3)
})

test('a cut font carries our name, its makers and its licence, and its kerning', async () => {
  const [rule] = await rulesFor({ serif: english })
  const font = await unpacked(rule?.font ?? Buffer.alloc(0))
  const names = namesIn(font)
  expect(names).toContain('Readout Serif')
  expect(names).toContain('ReadoutSerif')
  expect(names.filter((name) => name.includes('Source'))).toEqual([
    expect.stringMatching(/^©.*Adobe.*Reserved Font Name/u),
  ])
  expect(names).toContain('http://scripts.sil.org/OFL')
  expect(font.includes('GPOS') && font.includes('kern')).toBe(true)
})

test('the licence goes with the fonts', async () => {
  const { css } = await embeddedFonts({ ...none, serif: english, sans: english })
  const notices = css.split('\n').filter((line) => line.startsWith('/*'))
  expect(notices).toHaveLength(2)
  for (const notice of notices)
    expect(notice).toMatch(/Adobe.*Reserved Font Name ‘Source’.*SIL Open Font License.* \*\/$/u)
})

test.each([
  ['Latin', english, ['U+0000-00FF']],
  ['names from the Baltic and the Balkans too', `${english} Šefčovič`, ['U+0100', 'U+0000']],
  ['Cyrillic adds a file', `${english} Путин`, ['U+0301,U+0400', 'U+0000']],
  ['Cyrillic alone', 'Путин', ['U+0301,U+0400']],
  ['a stressed Cyrillic letter brings no other script', 'за́мок', ['U+0301,U+0400']],
  ['accents that stand apart bring no other script', 'E\u0301lyse\u0301e', ['U+0000']],
  ['Arabic is left to the system', 'عراقجي', []],
  ['Chinese is left to the system', '王毅', []],
  ['an emoji is left to the system', '🤝', []],
  ['line breaks and tabs are no characters', '\n\t', []],
  ['a sign that is in the range of a file but not in it', '\u2063\u{FFFE}', []],
  ['nothing', '', []],
])('%s', async (_, serif, begins) => {
  const rules = await rulesFor({ serif })
  expect(rules).toHaveLength(begins.length)
  for (const [index, rule] of rules.entries())
    expect(rule.range.startsWith(begins[index] ?? '?')).toBe(true)
})

test('half a character is no reason to fall over', async () => {
  expect(await rulesFor({ serif: 'a\uD83D' })).toHaveLength(1)
})

test('the order and number of characters do not matter, nor what was made before', async () => {
  const one = await embeddedFonts({ ...none, serif: 'Veld said so', sans: 'Veld' })
  vi.resetModules()
  const fresh = await import('./embedded.js')
  await fresh.embeddedFonts({ ...none, serif: 'Maron' })
  const backwards = [...'Veld said so said Veld'].reverse().join('')
  const other = await fresh.embeddedFonts({ ...none, serif: backwards, sans: 'Veld' })
  expect(other.css).toBe(one.css)
  expect(one.css).not.toBe('')
})

test('without the packages the system has fonts too', async () => {
  vi.doMock('subset-font', () => {
    throw new Error('Cannot find package')
  })
  const fonts = await embeddedFonts({ ...none, serif: 'never cut before' })
  expect(fonts).toEqual({ kind: 'system', css: '', why: expect.stringMatching(/\S/u) })
})
