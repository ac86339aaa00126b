/**
 * Text that can only be read: control characters and lone surrogates shown as symbols, and what is invisible or turns
 * the direction of writing left out. White space stays as it is.
 */
export function visible(text: string): string {
  return text
    .replaceAll(/[\p{Bidi_Control}\u200B\u2060\uFEFF\u00AD]/gu, '')
    .replaceAll(/(?!\s)\p{Cc}/gu, symbolOf)
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
}

/** ESC is ␛, DEL is ␡; the second set of control characters has no pictures. */
function symbolOf(control: string): string {
  const code = control.codePointAt(0) ?? 0
  if (code === 0x7f) return '\u2421'
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\uFFFD'
}
