import type { Op } from './bounds.js'
import { civilDateOf } from './civil-days.js'
import { lastDayOf } from './edtf.js'

/** What the words beside a date add to it: how far its span reaches, and how its value is to be taken. */
export interface Surroundings {
  /** Characters to take in before and after the date's own words. */
  readonly before: number
  readonly after: number
  /** "since early", "evening"; `null` when nothing narrows the date. */
  readonly modifier: string | null
  readonly op: Op
}

const PART =
  /(?:\b(?:very )?(?<part>early|late|mid|earlier|later)(?: in| on)?(?: the)?(?: +|-)|\b(?:the +)?(?:very )?(?<side>beginning|start|middle|end|close|turn|(?:first|second|latter) half|(?:early|first|final|last|closing) (?:days|weeks|months|part)) of +(?:the +)?)$/iu
const PREPOSITION =
  /\b(since|until|till|by|before|after|prior to|as of|around|about|circa)(?: +the)? +$/iu
const PART_OF_DAY = /^ +(?:early |late )?(morning|afternoon|evening|night|noon|midday)\b/iu
const ABOUT = /^(?:around|about|circa)$/u

/** Reads the words right before and after a date. */
export function readSurroundings(before: string, after: string, value: string): Surroundings {
  const part = PART.exec(before)
  const preposition = after.startsWith("'s")
    ? null
    : PREPOSITION.exec(before.slice(0, before.length - (part?.[0].length ?? 0)))
  const ofDay = /-[\dX]{2}-[\dX]{2}$/u.test(value) ? PART_OF_DAY.exec(after) : null
  const words = [preposition?.[1], part?.groups?.['part'] ?? part?.groups?.['side'], ofDay?.[1]]
  return {
    before: part?.[0].length ?? 0,
    after: ofDay?.[0].length ?? 0,
    modifier:
      words
        .filter((word) => word !== undefined)
        .join(' ')
        .toLowerCase() || null,
    op: ABOUT.test(preposition?.[1]?.toLowerCase() ?? '') ? '~' : '=',
  }
}

const HALF = /^(?:the +)?(?<which>first|second|latter) half of\b/iu

/** "The second half of April": its days, of a year its half as EDTF has it; any other value as it is. */
export function halfTold(value: string, words: string): string {
  const which = HALF.exec(words.trimStart())?.groups?.['which']?.toLowerCase()
  if (which === undefined) return value
  const isFirst = which === 'first'
  if (/^\d{4}$/u.test(value)) return `${value}-${isFirst ? 40 : 41}`
  const last = /^\d{4}-(?:0\d|1[0-2])$/u.test(value) ? lastDayOf(value) : null
  if (last === null) return value
  return isFirst ? `${value}-01/${value}-15` : `${value}-16/${value}-${civilDateOf(last).day}`
}
