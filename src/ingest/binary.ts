interface Signature {
  readonly what: string
  readonly starts: string
  readonly advice: string
}

const SAVE_TEXT = 'save its text as .txt or its page as .html first'

/** First bytes of files that are no text, as Latin-1. */
const SIGNATURES: readonly Signature[] = [
  { what: 'a PDF file', starts: '%PDF-', advice: SAVE_TEXT },
  { what: 'a ZIP or Office file', starts: 'PK\u0003\u0004', advice: SAVE_TEXT },
  { what: 'an old Office file', starts: '\u00d0\u00cf\u0011\u00e0', advice: SAVE_TEXT },
  { what: 'a rich text file', starts: '{\\rtf', advice: SAVE_TEXT },
  { what: 'a PNG image', starts: '\u0089PNG', advice: 'give the text, not its picture' },
  { what: 'a JPEG image', starts: '\u00ff\u00d8\u00ff', advice: 'give the text, not its picture' },
  { what: 'a GIF image', starts: 'GIF8', advice: 'give the text, not its picture' },
  { what: 'a gzip archive', starts: '\u001f\u008b', advice: 'unpack it first' },
  { what: 'a 7-Zip archive', starts: '7z\u00bc\u00af', advice: 'unpack it first' },
  { what: 'a program', starts: '\u007fELF', advice: 'give a text or HTML file' },
  { what: 'a database', starts: 'SQLite format 3', advice: 'give a text or HTML file' },
]

/** What a file is that holds no text, and what to do about it. */
export interface Binary {
  readonly what: string
  readonly advice: string
}

/** Shares of zeros and of other control characters in a text that still passes for one. */
const ZERO_SHARE = 0.001
const CONTROL_SHARE = 0.02

/** Tells a file that is no text by its first bytes. */
export function findSignature(bytes: Uint8Array): Binary | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  return SIGNATURES.find(({ starts }) => head.startsWith(starts)) ?? null
}

/** Tells a file that is no text by what decoding made of it: zeros, or many control characters. */
export function findControls(text: string): Binary | null {
  const sample = text.slice(0, 65_536)
  let [zeros, controls] = [0, 0]
  for (let place = 0; place < sample.length; place += 1) {
    const code = sample.charCodeAt(place)
    if (code === 0) zeros += 1
    else if (isControl(code)) controls += 1
  }
  const isText = zeros <= sample.length * ZERO_SHARE && controls <= sample.length * CONTROL_SHARE
  return isText ? null : { what: 'a binary file', advice: 'give a text or HTML file' }
}

/** Control characters that no text has: tabs, line ends and the escape of terminals are not among them. */
function isControl(code: number): boolean {
  return code < 9 || (code > 13 && code < 32 && code !== 27) || code === 127
}
