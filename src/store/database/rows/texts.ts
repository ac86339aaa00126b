/**
 * As PostgreSQL can hold it, and as long: a space for NUL, and the sign for what cannot be read for half of a surrogate
 * pair. So places in it are places in the text.
 */
export function storable(text: string): string {
  return text.replaceAll('\0', ' ').replace(/\p{Surrogate}/gu, '\uFFFD')
}

const LONGEST_KEY = 500

/** The beginning of a text that an index holds whole: no name is longer, and an entry has a size. */
export function indexable(text: string): string {
  return storable(text)
    .slice(0, LONGEST_KEY)
    .replace(/\p{Surrogate}$/u, '')
}

/** What an answer may be missing, as a column has it. */
export function orNull(text: string | null, as: (text: string) => string): string | null {
  return text === null ? null : as(text)
}

/** A name as it is looked for: lower case, without marks. */
export function plainName(name: string): string {
  return storable(name)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
}
