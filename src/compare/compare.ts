import type { AccountHead, Comparison, MergedContact } from '../model/comparison.js'
import type { AccountId } from '../model/ids.js'
import { withKnownSides } from './known-sides.js'
import { layOut, type LaidOut, type Setting } from './claims.js'
import { couldTell, mergeContacts, sameContact, tellersOf } from './contacts.js'
import { copyGroups } from './copies/groups.js'
import { findCopies } from './copies.js'
import { sentencesOfAll } from './coverage.js'
import type { Room } from './discrepancies/gaps.js'
import { listDiscrepancies } from './discrepancies/list.js'
import { draftClaims, type Draft } from './drafts.js'
import { orderDrafts } from './order.js'
import { isAboutAnother } from './scope.js'
import { rivalsAmong } from './rivals.js'
import { silenceMap } from './silence.js'
import { withOneNameEach } from './source-names.js'
import { tellables } from './tellables.js'
import { isUnderstood, tellingsOf, type Column, type Telling } from './telling.js'

export type { Column } from './telling.js'

/** What a comparison rests on: its claims laid out, and what is needed to say that an account leaves something out. */
export interface Foundation {
  readonly setting: Setting
  readonly rows: readonly LaidOut[]
  readonly sameContact: Comparison['sameContact']
  /** None where the accounts are not about one contact. */
  readonly room: Room | null
}

/** Lays out the claims of accounts of one contact. They do not depend on the order of the columns. */
export function layFoundation(given: readonly Column[]): Foundation {
  const columns = withOneNameEach(withKnownSides(given))
  const tellings = tellingsOf(columns)
  const { copies, changes } = findCopies(tellings)
  const groups = copyGroups(
    columns.map(({ id }) => id),
    copies,
  )
  const contacts = mergeContacts(tellings)
  const sentences = sentencesOfAll(tellings)
  const setting: Setting = { columns, tellings, contacts, copies, changes, groups, sentences }
  const weighed = tellables(tellings, contacts)
  const drafts = orderDrafts(draftClaims(tellings, contacts, weighed), tellings)
  const rows = drafts.map((draft, index) => layOut(draft, index, setting))
  const same = sameContact(tellings, contacts)
  // What we cannot read leaves nothing out.
  const understood = tellings.filter(({ reading }) => isUnderstood(reading))
  const tellers = tellersAmong(understood, contacts, drafts)
  const rivals = rivalsAmong(weighed, drafts)
  const room = { tellings: understood, tellers, groups, sentences, contacts, rivals }
  return { setting, rows, sameContact: same, room: same === 'no' ? null : room }
}

/**
 * Compares accounts of one contact: claims with a cell for every column, discrepancies with what matters most first,
 * copies and silence. Columns without a reading get cells `unread`. Where the accounts are not about one contact, nothing
 * is called left out.
 */
export function compareReadings(given: readonly Column[]): Comparison {
  const { setting, rows, sameContact: same, room } = layFoundation(given)
  const { columns, tellings, contacts, copies, groups } = setting
  return {
    accounts: columns.map((column) => headOf(column, tellings, groups)),
    sameContact: same,
    contacts,
    copies,
    claims: rows.map(({ claim }) => claim),
    discrepancies: listDiscrepancies(rows, setting, room),
    silence: silenceMap(tellings, contacts),
  }
}

/**
 * The accounts that could have told what others tell of the contact. One whose own telling of it we missed is about it
 * when it tells what was said in it.
 */
function tellersAmong(
  tellings: readonly Telling[],
  contacts: readonly MergedContact[],
  drafts: readonly Draft[],
): ReadonlySet<AccountId> {
  const main = contacts.find((contact) => contact.main)
  const [first] = main?.accounts ?? []
  if (!main || !first) return new Set()
  const tellers = tellersOf(main, contacts)
  const isEcho = ({ id }: Telling) =>
    drafts.some(
      ({ scope, told }) =>
        scope === 'contact' &&
        told.some(({ account }) => account === id) &&
        told.some(({ account }) => tellers.has(account)),
    )
  const isAbout = (telling: Telling) =>
    tellers.has(telling.id) || (!isAboutAnother(telling, first.contact) && isEcho(telling))
  return new Set(
    tellings.filter((each) => couldTell(each, main) && isAbout(each)).map(({ id }) => id),
  )
}

function headOf(
  { id, reading, name }: Column,
  tellings: readonly Telling[],
  groups: ReadonlyMap<AccountId, AccountId>,
): AccountHead {
  const telling = tellings.find((each) => each.id === id)
  if (!reading || !telling) return { ...UNREAD, id, title: name }
  const { title, outlet, agency, kind, side, published, url, licence } = reading.article
  const { redistribution, text, textHash, blocks } = reading.article
  return {
    id,
    title,
    outlet,
    agency,
    kind,
    side,
    published,
    url,
    licence,
    redistribution,
    words: telling.words,
    copyGroup: groups.get(id) ?? null,
    text,
    textHash,
    blocks,
    sentences: reading.analysis.sentences.map(({ start, end }) => ({ start, end })),
    readable: true,
  }
}

const UNREAD = {
  outlet: null,
  agency: null,
  kind: 'unknown',
  side: null,
  published: null,
  url: null,
  licence: null,
  redistribution: 'not-stated',
  words: 0,
  copyGroup: null,
  text: '',
  textHash: null,
  blocks: [],
  sentences: [],
  readable: false,
} as const
