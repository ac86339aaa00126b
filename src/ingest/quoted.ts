/**
 * The text with everything between double quotation marks blanked out, of the same length: for telling what the
 * text says in its own voice. A mark without its match hides nothing past its paragraph.
 */
export function maskQuoted(text: string): string {
  return text.replace(/["“„«][^"“”„«»\n]{1,3000}["”»]/gu, (quoted) => ' '.repeat(quoted.length))
}
