import type { Contact } from '../../src/model/account.js'
import { isOverlapping } from '../../src/model/spans.js'
import { readFile } from '../../src/operations/read.js'
import { inventedTasks } from '../events/events.js'
import type { Task } from '../pair/corpus.js'
import type { Gold, GoldContact } from '../pair/gold.js'
import { tellingsOf, type LabelledTelling } from './labelled.js'

/** All contacts that the articles of all invented events tell, as one record, by the contacts that people labelled. */
export async function eventTellings(): Promise<readonly LabelledTelling[]> {
  const told: LabelledTelling[] = []
  for (const task of await inventedTasks()) told.push(...(await tellingsOfEvent(task)))
  return told
}

async function tellingsOfEvent({ name, gold, files }: Task): Promise<readonly LabelledTelling[]> {
  const told: LabelledTelling[] = []
  for (const [index, file] of files.entries()) {
    const { reading } = await readFile(file)
    const id = gold.texts[index]?.id
    if (!reading || id === undefined) continue
    const tellings = tellingsOf(`${name} ${id}`, reading.article)
    told.push(
      ...tellings.map((telling) => ({
        telling,
        label: labelOf(telling.contact, { text: id, gold, event: name }),
      })),
    )
  }
  return told
}

interface Place {
  readonly text: string
  readonly gold: Gold
  readonly event: string
}

function labelOf(contact: Contact, { text, gold, event }: Place): string | null {
  const touched = gold.contacts
    .map((each) => ({ each, touches: touchesOf(contact, text, each) }))
    .filter(({ touches }) => touches > 0)
    .sort((a, b) => b.touches - a.touches)
  const [best] = touched
  const label = best?.each ?? (contact.main ? mostToldIn(gold) : null)
  return label && `${event} ${label.id}`
}

/** How many of its words are labelled, a contact of the same kind first. */
function touchesOf({ evidence, kind }: Contact, text: string, label: GoldContact): number {
  const places = label.evidence.filter(
    (place) => place.text === text && evidence.some((words) => isOverlapping(words, place)),
  )
  return places.length === 0 ? 0 : places.length + (label.type === kind ? 10 : 0)
}

/** What an article of the event is about, where no label touches the words that we found it by. */
function mostToldIn({ contacts }: Gold): GoldContact | null {
  const texts = ({ evidence }: GoldContact) => new Set(evidence.map(({ text }) => text)).size
  return contacts.toSorted((a, b) => texts(b) - texts(a))[0] ?? null
}
