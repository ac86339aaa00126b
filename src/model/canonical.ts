/**
 * The one JSON text of a value: keys sorted by UTF-16 code units, no white space, strings and numbers as ECMAScript writes
 * them, keys without a value left out. RFC 8785, but that a lone surrogate is written as its escape.
 * Throws a TypeError for what JSON cannot say.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return numeral(value)
  if (Array.isArray(value)) return list(value)
  if (isObject(value)) return members(value)
  if (value === null || typeof value === 'boolean') return String(value)
  throw new TypeError(`JSON has no ${typeof value}.`)
}

function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON has no ${value}.`)
  return String(value)
}

// Readings have tens of thousands of values: the text grows in place, and lists are not mapped and joined.
function list(values: readonly unknown[]): string {
  let json = ''
  for (const value of values) json += `${json === '' ? '' : ','}${canonicalJson(value)}`
  return `[${json}]`
}

function members(object: Readonly<Record<string, unknown>>): string {
  let json = ''
  for (const key of Object.keys(object).sort()) {
    const value = object[key]
    if (value !== undefined)
      json += `${json === '' ? '' : ','}${quoted(key)}:${canonicalJson(value)}`
  }
  return `{${json}}`
}

function quoted(key: string): string {
  return /^\w+$/u.test(key) ? `"${key}"` : JSON.stringify(key)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
