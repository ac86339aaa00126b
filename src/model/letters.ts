/** What a column is called by its place, counted from 0: A, B, ... Z, AA, AB. */
export function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last
}
