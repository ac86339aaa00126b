/** Text as PostgreSQL can take it: it knows no NUL. A space in its place keeps every offset. */
export function askable(text: string): string {
  return text.replaceAll('\0', ' ')
}
