import type { Facet, FacetName } from '../../../../model/account.js'
import { durationWords } from '../../../../pages/wording/dates.js'
import { chainOf } from '../../../../pages/wording/chains.js'
import { toneOfAccount } from '../../comparison/tones.js'
import { beside, heading, hung, type Block } from '../../layout/blocks.js'
import { line, run, spaces, type Line } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { chainLine, quotation } from '../../quotation.js'
import { facetNames, facetValue } from '../../reading/contacts.js'
import { articleFacts, articleName } from '../../../../pages/wording/kept-articles.js'
import type { Teller } from './tellers.js'

const labelWidth = 12
const quotedAtMost = 3
const limit = 200

/** What the accounts tell of the contact, facet by facet: each value once, below it whose words have it and on whose word. */
export function facetsBlock(tellers: readonly Teller[], view: View): Block {
  if (tellers.length === 0)
    return [heading('What the accounts tell'), line('No article is about it.', 'soft')]
  const names = Object.keys(facetNames).filter(isFacetName)
  return [
    heading('What the accounts tell'),
    ...tellers.flatMap((teller) => tellerBlock(teller, view)),
    [],
    ...names.flatMap((name) => facetBlock(name, tellers, view)),
  ]
}

function isFacetName(name: string): name is FacetName {
  return name in facetNames
}

function tellerBlock({ letter, index, telling: { article, verified } }: Teller, view: View): Block {
  const facts = [...articleFacts(article), article.key].join(' · ')
  const told = [
    run(articleName(article), 'strong'),
    run(` · ${facts}`),
    ...(verified ? [] : [run(' · withheld: its text fails', 'wrong')]),
  ]
  return hung(
    [run(letter, toneOfAccount(index)), spaces(2)],
    wrap(told, proseWidth(view) - letter.length - 2),
  )
}

interface Told {
  readonly teller: Teller
  readonly facet: Facet
}

function facetBlock(name: FacetName, tellers: readonly Teller[], view: View): Block {
  const told = tellers.flatMap((teller) =>
    teller.telling.telling.contact.facets.flatMap((facet) =>
      facet.name === name ? [{ teller, facet }] : [],
    ),
  )
  if (told.length === 0) return []
  const values = new Map<string, Told[]>()
  for (const each of told) {
    const value = valueOf(each)
    values.set(value, [...(values.get(value) ?? []), each])
  }
  const width = proseWidth(view) - labelWidth - 2
  const block = [...values].flatMap(([value, same]) => valueBlock(value, same, { ...view, width }))
  const silent = tellers.filter((teller) => told.every((each) => each.teller !== teller))
  return beside([
    { width: labelWidth, block: wrap(line(facetNames[name], 'soft'), labelWidth) },
    { width, block: [...block, ...silentBlock(silent, width)] },
  ])
}

function valueOf({ teller, facet }: Told): string {
  const { duration } = teller.telling.telling.contact
  // A facet has "more than" as a sign before the length, which the contact has as a word.
  const isLength =
    facet.name === 'duration' && duration !== null && facet.value.endsWith(duration.iso)
  return isLength ? durationWords(duration) : facetValue(facet)
}

/** A value and those who tell it; where their own words are the value, the words are enough. */
function valueBlock(value: string, told: readonly Told[], view: View): Block {
  const quoted = told.slice(0, quotedAtMost)
  const letters = new Set(told.map(({ teller }) => teller.letter))
  for (const { teller } of quoted) letters.delete(teller.letter)
  const isInWords = told.every((each) => wordsOf(each).includes(value.toLowerCase()))
  return [
    ...(isInWords ? [] : wrap(line(value, 'strong'), view.width)),
    ...quoted.flatMap((each) => tellingBlock(each, view)),
    ...(letters.size === 0 ? [] : wrap(line(`also ${[...letters].join(' ')}`, 'soft'), view.width)),
  ]
}

function wordsOf({ facet }: Told): string {
  return facet.evidence.map(({ quote }) => quote.toLowerCase()).join(' ')
}

function tellingBlock({ teller, facet }: Told, view: View): Block {
  const { letter, index, telling, text } = teller
  const before = [run(letter, toneOfAccount(index)), spaces(2)]
  const words: Line = [
    ...quotation({ text, evidence: facet.evidence, deciding: [], limit }, view),
    run(' '),
    ...chainLine(chainOf(telling.telling, { via: facet.via, speakers: [] })),
  ]
  return hung(before, wrap(words, view.width - letter.length - 2))
}

function silentBlock(silent: readonly Teller[], width: number): Block {
  if (silent.length === 0) return []
  return wrap(line(`not told by ${silent.map(({ letter }) => letter).join(' ')}`, 'soft'), width)
}
