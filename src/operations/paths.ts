/** Throws a TypeError that says what is wanted, unless the value is a path. Types do not hold in JavaScript. */
export function requirePath(path: unknown, wanted: string): void {
  if (typeof path !== 'string') throw new TypeError(wanted)
}

/** Throws a TypeError that says what is wanted, unless the value is a list of paths. */
export function requirePaths(paths: unknown, wanted: string): void {
  if (!Array.isArray(paths)) throw new TypeError(wanted)
  for (const path of paths) requirePath(path, wanted)
}
