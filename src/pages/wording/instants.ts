import { dateWords } from '../../model/edtf-words.js'

/** An instant in UTC as people write it: "31 January 2026, 09:30 UTC". */
export function instantWords(at: string): string {
  return `${dateWords(at)}, ${at.slice(11, 16)} UTC`
}
