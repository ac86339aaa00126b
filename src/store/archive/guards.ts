/** Tells whether what was read is of a shape. */
export type Guard<T> = (value: unknown) => value is T

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u

export const isText: Guard<string> = (value) => typeof value === 'string'
export const isTextOrNull: Guard<string | null> = (value) =>
  value === null || typeof value === 'string'
export const isCount: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
export const isInstant: Guard<string> = (value): value is string =>
  typeof value === 'string' && INSTANT.test(value)
export const areTexts: Guard<readonly string[]> = (value) =>
  Array.isArray(value) && value.every(isText)

/** One of these words. */
export function oneOf<T extends string>(...words: readonly T[]): Guard<T> {
  return (value): value is T => words.some((word) => word === value)
}

/** A value with these members. Members beyond these are let through: a later version may tell more. */
export function shaped<T>(members: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const guards = Object.entries<Guard<unknown>>(members)
  return (value): value is T =>
    isObject(value) && guards.every(([name, guard]) => guard(value[name]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** A list of such values. */
export function listOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] =>
    Array.isArray(value) && value.every((each) => guard(each))
}
