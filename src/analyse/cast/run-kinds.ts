import { isGivenName } from '../../lexicon/given-names.js'
import {
  BODY_NOUNS,
  BODY_TITLES,
  EVENT_NOUNS,
  THING_NOUNS,
  TITLE_ARTICLES,
} from '../../lexicon/non-names.js'
import { foldWord } from '../../language/phrases.js'
import { AGENCIES, NEWS_OUTLETS } from '../../lexicon/outlets.js'
import type { NameRun } from './names.js'
import { wordAt, type View } from './view.js'

export type RunKind = 'person' | 'body' | 'single' | 'nothing'

const PLACE_STARTS: ReadonlySet<string> = new Set(
  'new north south east west northern southern eastern western central upper lower great greater san los las santa santo saint st st. port fort mount lake cape big black white red blue yellow gulf el sao rio puerto ciudad villa sankt monte'.split(
    ' ',
  ),
)
const IN_PLACE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'off',
  'through',
  'via',
  'inside',
])

/** What a run names, by its words and the words around it. */
export function kindOfRun(view: View, run: NameRun): RunKind {
  const folded = view.folded.slice(run.first, run.last)
  const [head = ''] = folded
  const last = folded.at(-1) ?? ''
  if (isBodyName(folded) || isPublisher(run.words) || isCalledBody(view, run)) return 'body'
  if (isModel(run.words)) return 'nothing'
  if (folded.some((word) => EVENT_NOUNS.has(word))) return 'nothing'
  const named = isGivenName(head) || isGivenName((run.words[0] ?? '').toLowerCase())
  if (run.words.length > 1 && (named || folded.some(isInitial))) return 'person'
  if ([head, last, wordAt(view, run.last)].some((word) => THING_NOUNS.has(word))) return 'nothing'
  if (run.words.length === 1) return 'single'
  const before = wordAt(view, run.first - 1)
  const isPlace = PLACE_STARTS.has(head) || PLACE_STARTS.has(foldWord(run.words[0] ?? ''))
  if (isPlace || IN_PLACE.has(before) || before === 'the') return 'nothing'
  return 'person'
}

/** "Amnesty International", "University of Leeds". */
function isBodyName(folded: readonly string[]): boolean {
  if (folded.length < 2) return false
  const of = folded.findIndex((word) => word === 'of' || word === 'for' || word === 'in')
  return BODY_NOUNS.has(folded.at(-1) ?? '') || (of > 0 && BODY_NOUNS.has(folded[of - 1] ?? ''))
}

const PUBLISHERS: ReadonlySet<string> = new Set(
  [...AGENCIES, ...NEWS_OUTLETS].flatMap(({ name }) => (name.includes(' ') ? [name] : [])),
)

/** "Le Monde", "Der Tagesbote". */
function isPublisher(words: readonly string[]): boolean {
  const [first = ''] = words
  const isTitle = words.length === 2 && TITLE_ARTICLES.has(first.toLowerCase())
  return isTitle || PUBLISHERS.has(words.join(' '))
}

/** "The daily Postimees", "manufacturer Saab": the noun before it says so. */
function isCalledBody(view: View, run: NameRun): boolean {
  return BODY_TITLES.has(wordAt(view, run.first - 1)) && !isGivenName(wordAt(view, run.first))
}

/** "Iris-T", "Leopard-2": a letter or a number behind a hyphen tells a thing. */
function isModel(words: readonly string[]): boolean {
  return words.some((word) => /\p{L}-(?:\p{Lu}|\d+\p{Lu}?)$/u.test(word))
}

/** Whether a run behind a place makes it an organisation's name, with one word or several. */
export function isBodyRun(view: View, run: NameRun): boolean {
  const folded = view.folded.slice(run.first, run.last)
  return BODY_NOUNS.has(folded.at(-1) ?? '') || isBodyName(folded)
}

/** Two to six capitals: "ISW", "NABU". */
export function isAcronym(word: string): boolean {
  return /^[A-Z]{2,6}$/u.test(word)
}

function isInitial(word: string): boolean {
  return /^[a-z]\.$/u.test(word)
}
