import stringWidth from 'fast-string-width'

/**
 * Columns that a text takes on a terminal: two for an emoji and for a wide sign of East Asia, none for what is set upon
 * another sign.
 */
export function columnsOf(text: string): number {
  // A soft hyphen shows only where a line is broken at it, and none is.
  return stringWidth(text.replaceAll('\u00AD', ''))
}
