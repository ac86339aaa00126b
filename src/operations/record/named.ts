import { peopleIn, type People } from '../../compare/people.js'
import { nameKey, type Taught } from '../../model/taught.js'
import type { TaughtActor } from '../../model/teachings.js'
import { listed } from '../../model/listed.js'
import type { Outcome, Problem } from '../../model/problems.js'
import type {
  ActorRow,
  Asking,
  Named,
  NearActorRow,
  Persons,
  Somebody,
} from '../../store/database/asking.js'
import { findOffice, isCalledBy, officeName, wordsOfName } from './actors/held-offices.js'

/** Whom a name was taken for. */
export interface Meant {
  readonly asked: string
  /** `null` when the record has nobody of that name, nor of one like it; or several, and none before the others. */
  readonly taken: ActorRow | null
  /** Others whose names are like it, nearest first. */
  readonly others: readonly ActorRow[]
  /** Several bear the name: nobody is taken, and they are the others. */
  readonly ambiguous?: true
  /** Ids under which texts were read to name the one taken, before people taught that they are one. */
  readonly also?: readonly string[]
  /**
   * Persons by other ids, by what all texts of the record tell: of the one taken, whom some call by the surname alone
   * ("Sarmento"); of a state those whose side some texts leave out.
   */
  readonly persons?: readonly string[]
}

/** So many are offered beside the one that is taken, or instead. */
const OFFERED = 6

/** So many are weighed against each other. */
const WEIGHED = 24

/**
 * Takes names for actors of the record.
 *
 * What people taught comes first: a name means whom they said, and of two ids that are one either will do. Then who is
 * called exactly so, by name, id or the code of a side; a full name or an id always decides. An office ("French
 * president") is the office, whoever held it: its holders' statements are those that they made while a text gives them
 * the office; a person is the person, in whatever office. An office before a name ("Minister Osei") helps to tell who.
 *
 * A name that two people bear, mostly a surname, is taken for one of them when four times as many articles name that one
 * as the next, or twice as many where texts call nobody else by it alone; who else bears it is told. Else it is ambiguous:
 * nobody is taken, for a question would silently mix them up or leave one out. A misspelt name is taken for the nearest,
 * but an office never for another. For a name that is like nobody's the nearest of the record are offered.
 */
export async function meantBy(asking: Asking, names: readonly string[]): Promise<readonly Meant[]> {
  if (names.length === 0) return []
  const taught = await asking.taught()
  return Promise.all(names.map((asked) => meantByOne(asking, taught, asked)))
}

async function meantByOne(asking: Asking, taught: Taught, asked: string): Promise<Meant> {
  const told = toldOf(taught, asked)
  const people = await peopleOf(asking)
  if (told !== null)
    return withPersons(alsoKnown(await taughtMeant(asking, asked, told), taught), people)
  const chosen = chooseAmong(await nearTo(asking, asked), people)
  const meant = chosen ?? { taken: null, others: await asking.actorsNamed(asked, OFFERED, true) }
  return withPersons(alsoKnown({ asked, ...meant }, taught), people)
}

const known = new WeakMap<Persons, People>()

/** Who is one person in the texts of the record, worked out once for each state of it. */
export async function peopleOf(asking: Asking): Promise<People> {
  const persons = await asking.persons()
  const people = known.get(persons) ?? peopleIn(persons.told, persons.apart)
  known.set(persons, people)
  return people
}

function withPersons(meant: Meant, people: People): Meant {
  const persons = personsOf(meant, people)
  return persons.length === 0 ? meant : { ...meant, persons }
}

function personsOf({ taken }: Meant, people: People): readonly string[] {
  if (taken === null) return []
  if (taken.kind === 'person')
    return people.idsOf(taken.actor).filter((actor) => actor !== taken.actor)
  return taken.kind === 'state' && taken.side !== null ? people.unsidedOf(taken.side) : []
}

/** Whom people said that a name or an id means, whatever the text. */
function toldOf({ same, names }: Taught, asked: string): TaughtActor | null {
  const key = nameKey(asked)
  const named = names.find(
    ({ name, where: { text, office, side } }) =>
      nameKey(name) === key && text === null && office === null && side === null,
  )
  return named?.actor ?? same.find(({ actor }) => actor === asked.trim())?.as ?? null
}

async function taughtMeant(asking: Asking, asked: string, told: TaughtActor): Promise<Meant> {
  const found = (await asking.actorsNamed(told.id, 1)).find(({ actor }) => actor === told.id)
  const { id: actor, name, kind, side, office } = told
  return { asked, taken: found ?? { actor, name, kind, side, office, articles: 0 }, others: [] }
}

/** Under the names and with the ids that people taught. */
function alsoKnown({ taken, others, ...meant }: Meant, taught: Taught): Meant {
  const also = taught.same.filter(({ as }) => as.id === taken?.actor).map(({ actor }) => actor)
  return {
    ...meant,
    taken: taken && calledBy(taken, taught),
    others: others.map((other) => calledBy(other, taught)),
    ...(also.length === 0 ? {} : { also }),
  }
}

/** A row with the name that people gave, and nothing of how near it was. */
function calledBy(row: ActorRow, { same, names }: Taught): ActorRow {
  const { actor, kind, side, articles, office } = row
  const told = [...same.map(({ as }) => as), ...names.map((each) => each.actor)]
  const name = told.find(({ id }) => id === actor)?.name ?? officeName(actor) ?? row.name
  return { actor, kind, name, side, articles, office }
}

/** Who is near to a name, and which words of what was asked for are the name. */
interface Near {
  readonly name: string
  readonly rows: readonly NearActorRow[]
}

/** By the name as it stands; where nobody is called so, by what stands behind an office ("Minister Osei"). */
async function nearTo(asking: Asking, asked: string): Promise<Near> {
  const rows = await asking.actorsNamed(asked, WEIGHED)
  const [nearest] = rows
  const titled = nearest?.exact === true ? null : titledName(asked)
  if (titled === null) return { name: asked, rows }
  const bearers = (await asking.actorsNamed(titled.name, WEIGHED)).filter(isPerson).filter(isWhole)
  const holders = bearers.filter(({ office }) => isOfRole(office, titled.role))
  if (bearers.length === 0) return { name: asked, rows }
  return { name: titled.name, rows: holders.length > 0 ? holders : bearers }
}

/** "Foreign Minister Ada Osei": the office and the name behind it; `null` where no name stands behind one. */
function titledName(asked: string): { readonly role: string; readonly name: string } | null {
  const words = wordsOfName(asked)
  const office = findOffice(words)
  const name = office === null ? [] : words.slice(office.last)
  const [first] = name
  if (office === null || first === undefined || OWNING.has(first.toLowerCase())) return null
  return { role: office.role, name: name.join(' ') }
}

const OWNING: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in'])

function isOfRole(office: string | null, role: string): boolean {
  const held = office === null ? null : findOffice(wordsOfName(office))
  return held !== null && isCalledBy(held.role, role)
}

function isPerson({ kind }: ActorRow): boolean {
  return kind === 'person'
}

/** Whether what was asked for stands whole in the name. */
function isWhole({ likeness }: NearActorRow): boolean {
  return likeness > 1 - TIE
}

/** Likenesses that differ by less are alike. */
const TIE = 0.001

/** "President of Peru" is no misspelt "president of France": offices are alike in most of their letters. */
function isOtherOffice(nearest: NearActorRow, name: string): boolean {
  if (nearest.kind !== 'office' || nearest.exact || isWhole(nearest)) return false
  return findOffice(wordsOfName(name)) !== null
}

type Choice = Pick<Meant, 'taken' | 'others' | 'ambiguous'>

function chooseAmong({ name, rows: near }: Near, people: People): Choice | null {
  const rows = onePerPerson(near, people)
  const [nearest] = rows
  if (nearest === undefined || isOtherOffice(nearest, name)) return null
  const rivals = isOneOfMany(nearest) ? rivalsOf(nearest, rows, name) : [nearest]
  const [first = nearest, second] = rivals
  if (second !== undefined && !isClear(first, second))
    return { taken: null, others: rivals.slice(0, OFFERED), ambiguous: true }
  const others = [...rivals, ...rows.filter((row) => !rivals.includes(row))]
  return { taken: first, others: others.filter((row) => row !== first).slice(0, OFFERED - 1) }
}

/** Without those who are the same person under less of the name, where the record has the whole of it. */
function onePerPerson(rows: readonly NearActorRow[], people: People): readonly NearActorRow[] {
  return rows.flatMap((row) => {
    const ids = row.kind === 'person' ? people.idsOf(row.actor) : [row.actor]
    const same = rows.filter(({ actor }) => ids.includes(actor))
    const whole = same.toSorted((a, b) => b.actor.length - a.actor.length)[0] ?? row
    if (whole !== row) return []
    const articles = same.reduce((sum, each) => sum + each.articles, 0)
    return [{ ...row, articles, exact: same.some(({ exact }) => exact) }]
  })
}

/** Whether others may bear the name as well: a person's, or words that several offices have ("foreign ministry"). */
function isOneOfMany({ kind, exact }: NearActorRow): boolean {
  return kind === 'person' || (kind === 'office' && !exact)
}

/** The persons, or the offices, that the name fits as well as the nearest, whom most articles name first. */
function rivalsOf(
  nearest: NearActorRow,
  rows: readonly NearActorRow[],
  name: string,
): readonly NearActorRow[] {
  const isFull = name.trim().includes(' ')
  const alike = rows.filter(
    ({ kind, likeness }) => kind === nearest.kind && likeness > nearest.likeness - TIE,
  )
  const fitting = isFull && nearest.exact ? alike.filter(({ exact }) => exact) : alike
  return fitting.toSorted((a, b) => b.articles - a.articles || Number(b.exact) - Number(a.exact))
}

/** How many times as many articles must name the one that is taken. */
const FAR_MORE = 4
const MORE = 2

function isClear(first: NearActorRow, second: NearActorRow): boolean {
  const times = first.exact && !second.exact ? MORE : FAR_MORE
  return first.articles >= times * second.articles
}

/** The ids under which somebody stands: a state stands for everybody on its side; of those that are one all. */
export function idsOf({ taken, also = [], persons = [] }: Meant): Somebody {
  if (taken === null) return []
  const own =
    taken.kind === 'state' && taken.side !== null ? [taken.actor, taken.side] : [taken.actor]
  return [...own, ...also, ...persons]
}

/** A problem for each name that nobody has, with the nearest there are, or that several bear. */
export function unknownAmong(meant: readonly Meant[]): readonly Problem[] {
  return meant.flatMap((each) => {
    if (each.taken !== null) return []
    return [each.ambiguous ? ambiguous(each) : unknown(each)]
  })
}

function unknown({ asked, others }: Meant): Problem {
  const nearest =
    others.length === 0
      ? 'Try a surname, a state or an office as the texts have it.'
      : `The nearest: ${listed(others.map(actorWords))}.`
  return {
    code: 'actor-unknown',
    input: asked,
    message: `"${asked}": the record names nobody so, nor like it. ${nearest}`,
  }
}

function ambiguous({ asked, others }: Meant): Problem {
  const [{ actor = '' } = {}] = others
  return {
    code: 'actor-ambiguous',
    input: asked,
    message: `"${asked}" fits ${listed(others.map(actorWords))}. Give the full name, or an id such as ${actor}; where they are one, "readout review same" says so.`,
  }
}

/** "Ada Osei (foreign minister, GH, 3 articles, person:ada-osei)". */
function actorWords({ actor, name, office, side, articles }: ActorRow): string {
  const count = articles === 1 ? '1 article' : `${articles} articles`
  return `${name} (${[office ?? [], side ?? [], count, actor].flat().join(', ')})`
}

/** What a key names, or a problem that says that nothing or several do. */
export function foundBy<T>(key: string, named: Named<T>, what: string): Outcome<T> {
  switch (named.kind) {
    case 'found':
      return { ok: true, value: named.value, problems: [] }
    case 'none':
      return { ok: false, problems: [noneCalled(key, what)] }
    case 'several':
      return { ok: false, problems: [severalCalled(key, named.keys, what)] }
  }
}

function noneCalled(key: string, what: string): Problem {
  if (/^k[0-9a-f]{4,}$/u.test(key))
    return {
      code: 'key-unknown',
      input: key,
      message: `${key} is of an undertaking, which several articles may tell. Decide on what one of them tells: "readout commitments ${key}" prints their keys, such as a9f86d/k2.`,
    }
  return {
    code: 'key-unknown',
    input: key,
    message: `${key}: the record has no ${what} of this key. "readout contacts" and "readout search" print keys.`,
  }
}

function severalCalled(key: string, keys: readonly string[], what: string): Problem {
  return {
    code: 'key-unknown',
    input: key,
    message: `${key}: several keys of ${what}s begin so: ${keys.join(', ')}. Give more of one.`,
  }
}
