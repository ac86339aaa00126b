/**
 * The one JSON text of a value: keys sorted by UTF-16 code units, no white space, strings and numbers as ECMAScript writes
 * them, keys without a value left out. RFC 8785, but that a lone surrogate is written as its escape.
 * Throws a TypeError for what JSON cannot say.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) return `{${members(value).join(',')}}`
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`JSON has no ${String(value)}.`)
  }
  const json = JSON.stringify(value)
  if (json === undefined) throw new TypeError(`JSON has no ${typeof value}.`)
  return json
}

function members(value: object): readonly string[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
}
