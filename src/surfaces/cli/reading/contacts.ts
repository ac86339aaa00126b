import { namesOf } from '../../../pages/wording/names.js'
import type { Contact, Facet, FacetName } from '../../../model/account.js'
import { dateWords } from '../../../model/edtf-words.js'
import { durationWords, isoDurationWords } from '../../../pages/wording/dates.js'
import { contactNoun } from '../../../model/contact-nouns.js'
import { beside, blank, heading, indented, type Block } from '../layout/blocks.js'
import { line, run, type Line } from '../layout/runs.js'
import { proseWidth } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { bodyWidth, sourcedBlock, type Shown } from './shown.js'

/** Every contact that the text tells of, with its facets, each with its words and its chain. */
export function contactsBlock(shown: Shown): Block {
  const { contacts } = shown.account
  if (contacts.length === 0) return [heading('Contacts'), line('None was found.', 'soft')]
  const note = `${contacts.length}; ● the one this text is about`
  return [
    heading('Contacts', line(note, 'soft')),
    ...contacts.flatMap((contact, index) => [
      ...(index === 0 ? [] : [blank]),
      ...contactBlock(contact, shown),
    ]),
  ]
}

const indent = 2

function contactBlock(contact: Contact, shown: Shown): Block {
  const title = [
    run(`${contact.main ? '●' : '○'} ${namesOf(contact.participants) || 'Unnamed'}`, 'strong'),
    run(` · ${contactFacts(contact).join(' · ')}`),
  ]
  const clause = { evidence: contact.evidence.slice(0, 1), via: null }
  return [
    ...wrap(title, proseWidth(shown.view)),
    ...indented(indent, sourcedBlock(clause, shown, bodyWidth(shown.view, indent))),
    ...indented(
      indent,
      contact.facets.flatMap((facet) => facetBlock(facet, shown)),
    ),
  ]
}

function contactFacts({ kind, status, count, date, duration }: Contact): readonly string[] {
  return [
    contactNoun(kind),
    status,
    count === 1 ? [] : `${count} of them`,
    date === null ? 'no date told' : dateWords(date),
    duration === null ? [] : durationWords(duration),
  ].flat()
}

/** What a facet is called. */
export const facetNames: Readonly<Record<FacetName, string>> = {
  kind: 'kind',
  date: 'date',
  duration: 'length',
  place: 'place',
  initiator: 'asked for by',
  precedent: 'precedent',
  topics: 'topics',
  followUp: 'follow-up',
  atmosphere: 'atmosphere',
  confirmation: 'confirmation',
}

const labelWidth = 14

function facetBlock(facet: Facet, shown: Shown): Block {
  const width = bodyWidth(shown.view, indent + labelWidth + 2)
  return beside([
    { width: labelWidth, block: wrap(line(facetNames[facet.name], 'soft'), labelWidth) },
    {
      width,
      block: [...wrap(valueLine(facet), width), ...sourcedBlock(facet, shown, width)],
    },
  ])
}

/** The value as it was understood; nothing where it is in the words themselves. */
function valueLine(facet: Facet): Line {
  const value = facetValue(facet)
  const isInWords = facet.evidence.some(({ quote }) =>
    quote.toLowerCase().includes(value.toLowerCase()),
  )
  return isInWords ? [] : line(value, 'strong')
}

/** A facet's value as people say it. */
export function facetValue({ name, value }: Pick<Facet, 'name' | 'value'>): string {
  if (name === 'date') return dateWords(value)
  if (name === 'duration') return isoDurationWords(value)
  return name === 'kind' ? value.replaceAll('-', ' ') : value
}
