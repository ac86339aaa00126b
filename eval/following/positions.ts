import { positionOf } from '../../src/compare/drift/position.js'
import type { SpokenText } from '../../src/compare/drift/spoken.js'
import { peopleIn, personsTold, type People } from '../../src/compare/people.js'
import { mergeTellings } from '../../src/compare/merging/merging.js'
import type { Ref } from '../../src/model/actors.js'
import type { ContactId } from '../../src/model/ids.js'
import type { KeptTelling } from '../../src/model/kept.js'
import type { DriftKind, Formula, Occasion, Said, Wording } from '../../src/model/positions.js'
import type { Evidence } from '../../src/model/spans.js'
import type { Readings } from './ledger.js'
import type { Asked } from './parties.js'
import type { Direction, Place, Told, ToldDrift, ToldFormula } from './told.js'

/** What the record would follow of the wording of some actors in these texts, on all topics at once. */
export function positionsOf(
  readings: Readings,
  actors: readonly Asked[],
): Pick<Told, 'drift' | 'formulas'> {
  const homes = homesIn(readings)
  const people = peopleIn([...readings.values()].flatMap(({ analysis }) => personsTold(analysis)))
  const found = actors.map((asked) => {
    const isMeant = meaning(asked, people)
    const texts = [...readings].map(([key, reading]): SpokenText => ({
      key,
      reading,
      statements: new Set(
        reading.account.statements
          .filter(({ speakers }) => speakers.some(isMeant))
          .map(({ id }) => id),
      ),
      commitments: new Set(
        reading.account.commitments
          .filter(({ promisors }) => promisors.some(isMeant))
          .map(({ id }) => id),
      ),
      contacts: homes.get(key) ?? new Map(),
    }))
    const { occasions, formulas } = positionOf(texts, null)
    return {
      drift: occasions.flatMap((each) => driftsOn(each, occasions, asked)),
      formulas: formulas.map((each) => formulaOf(each, asked)),
    }
  })
  return {
    drift: onceEach(found.flatMap(({ drift }) => drift)),
    formulas: onceEach(found.flatMap(({ formulas }) => formulas)),
  }
}

/** Whom the record takes for the one asked for: `idsOf` of what is meant there. */
function meaning(asked: Asked, people: People): (ref: Ref) => boolean {
  const ids = new Set(asked.isState ? people.unsidedOf(asked.key) : people.idsOf(asked.actor))
  return ({ actor, side }) =>
    actor === asked.actor ||
    (actor !== null && ids.has(actor)) ||
    (asked.isState && side === asked.key)
}

/** What a person and the person's state say, and what two say jointly, is one and theirs together. */
function onceEach<T extends ToldDrift | ToldFormula>(all: readonly T[]): readonly T[] {
  const found = new Map<string, T>()
  for (const each of all) {
    const name = JSON.stringify({ ...each, keys: [] })
    const keys = [...(found.get(name)?.keys ?? []), ...each.keys]
    found.set(name, { ...each, keys: [...new Set(keys)] })
  }
  return [...found.values()]
}

type Homes = ReadonlyMap<string, SpokenText['contacts']>

/** The record's contact for each held contact of each text. */
function homesIn(readings: Readings): Homes {
  const tellings = [...readings].flatMap(([key, { account, article }]) =>
    account.contacts.map((contact): KeptTelling => ({
      key: `${key}/${contact.id}`,
      article: key,
      contact,
      added: key,
      published: article.published,
      kind: article.kind,
      side: article.side,
    })),
  )
  const homes = new Map<string, Map<ContactId, { key: string; date: string | null }>>()
  for (const { key, date, joinings } of mergeTellings(tellings, []))
    for (const { telling } of joinings) {
      const told = tellings.find((each) => each.key === telling)
      if (told === undefined || told.contact.status !== 'held') continue
      const known =
        homes.get(told.article) ?? new Map<ContactId, { key: string; date: string | null }>()
      homes.set(told.article, known.set(told.contact.id, { key, date }))
    }
  return homes
}

/** What changed since it was said before, and how other accounts word what was said. */
function driftsOn(
  { said }: Occasion,
  occasions: readonly Occasion[],
  { key }: Asked,
): readonly ToldDrift[] {
  return said.flatMap((each) => {
    const { change, wording, reports } = each
    const before = change && saidBefore(each, occasions)
    const own: readonly ToldDrift[] =
      change && before
        ? [
            {
              keys: [key],
              from: placesOf(before.wording),
              to: placesOf(wording),
              direction: directionOf(change.drifts[0].kind),
              of: 'speaker',
            },
          ]
        : []
    const told = reports.map((report): ToldDrift => ({
      keys: [key],
      from: placesOf(wording),
      to: placesOf(report.wording),
      direction: directionOf(report.drifts[0].kind),
      of: 'reporting',
    }))
    // An account that says the same is none that drifts, and nobody labels it.
    return [...own, ...told.filter(({ direction }) => direction !== 'same')]
  })
}

function saidBefore({ thread, change }: Said, occasions: readonly Occasion[]): Said | undefined {
  return occasions
    .find(({ key }) => key === change?.occasion)
    ?.said.find((each) => each.thread === thread && each.wording.article === change?.article)
}

/** `null` for what the scales do not rank: another number or date, an altered quotation, and what they are unsure of. */
const DIRECTIONS: Readonly<Record<DriftKind, Direction | null>> = {
  stronger: 'stronger',
  'condition-dropped': 'stronger',
  weaker: 'weaker',
  'condition-added': 'weaker',
  opposite: 'reversed',
  same: 'same',
  reworded: 'same',
  number: null,
  date: null,
  'quote-altered': null,
  // The doubt of who says it is gone.
  unsourced: 'stronger',
  unsure: null,
}

function directionOf(kind: DriftKind): Direction | null {
  return DIRECTIONS[kind]
}

function placesOf({ article, evidence }: Wording): readonly Place[] {
  return evidence.map((each) => placeOf(article, each))
}

function placeOf(text: string, { start, end }: Evidence): Place {
  return { text, start, end }
}

function formulaOf({ words, places }: Formula, { key }: Asked): ToldFormula {
  return {
    keys: [key],
    words,
    places: places.map(({ article, evidence }) => placeOf(article, evidence)),
  }
}
