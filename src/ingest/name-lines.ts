import { isGivenName } from '../lexicon/given-names.js'

const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u

/** Longest line of names, in UTF-16 units. */
const LONGEST = 80

/** Whether a line is nothing but names of persons: "Jane Doe", "Jane Doe and John Roe in Vienna". */
export function isNameLine(plain: string): boolean {
  if (plain.length > LONGEST) return false
  const names = plain.replace(/\s+in \p{Lu}[\p{L} ]+$/u, '').split(/\s*(?:,|\band\b|&)\s*/u)
  return names.every((name) => NAME.test(name) && isGivenName(firstWord(name)))
}

function firstWord(name: string): string {
  return (name.split(' ')[0] ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
