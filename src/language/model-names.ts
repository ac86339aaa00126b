import { MONTHS, SEASONS, WEEKDAYS } from '../lexicon/calendar.js'
import { EQUIPMENT_NOUNS, BEFORE_NO_MODEL } from '../lexicon/counted.js'
import { STATES } from '../lexicon/states.js'

/** A capitalised word inside a sentence, right before a number, that nobody is said to be given something. */
const MODEL = new RegExp(
  String.raw`[\p{L}\d][,:)"]? (?<!\b${BEFORE_NO_MODEL}(?: the)? )(?<model>\p{Lu}[\p{L}-]{2,}) $`,
  'u',
)
const THE_MODEL = /\b(?:the|an?|its|their|his|her|our) (?<model>\p{Lu}[\p{L}-]{2,}) $/u
const EQUIPMENT = new RegExp(String.raw`^(?: [\p{L}-]+){0,3}? ${EQUIPMENT_NOUNS}$`, 'iu')
const IN_LIST = new RegExp(
  String.raw`^,? [^.;!?]{0,60}?(?<![\p{L}])${EQUIPMENT_NOUNS}(?![\p{L}])`,
  'iu',
)

const NO_MODELS: ReadonlySet<string> = new Set(
  [
    ...STATES.flatMap(({ names, adjectives, capitals }) => [...names, ...adjectives, ...capitals]),
    ...MONTHS.keys(),
    ...WEEKDAYS.keys(),
    ...SEASONS.keys(),
  ].map((word) => word.toLowerCase()),
)

const isModel = (pattern: RegExp, before: string): boolean => {
  const model = pattern.exec(before)?.groups?.['model']
  return model !== undefined && !NO_MODELS.has(model.toLowerCase())
}

/** "To make Leopard 2 tanks available": the number is of the model and counts nothing. `behind` is the thing named. */
export function isNumberOfModel(before: string, number: string, behind: string): boolean {
  return /^\d{1,3}$/u.test(number) && EQUIPMENT.test(behind) && isModel(MODEL, before)
}

/** "The Panzerhaubitze 2000, rocket launchers and": in a list of equipment it is no year. */
export function isYearOfModel(before: string, after: string): boolean {
  return IN_LIST.test(after) && isModel(THE_MODEL, before)
}
