import type { CopyLevel } from '../../src/model/comparison.js'
import { shuffled, startDice, type Dice } from './dice.js'
import {
  loadFrames,
  loadStories,
  toldTwice,
  type Change,
  type Edits,
  type Story,
} from './stories.js'

/** A story and a text made of it, or one that only tells the same event, with what should be found between them. */
export interface Trial {
  readonly alteration: string
  readonly name: string
  readonly original: string
  readonly altered: string
  /** How much of the altered text is the original's. */
  readonly level: CopyLevel
  /** The one thing changed, where the comparison should show it. */
  readonly change: { readonly kind: 'number' | 'negation'; readonly words: Change } | null
}

/** A headline and paragraphs. */
interface Body {
  readonly headline: string
  readonly paragraphs: readonly string[]
}

/** All trials, the same from run to run: what is left to chance is drawn from one seed for each story. */
export function makeTrials(): readonly Trial[] {
  const stories = loadStories()
  const frames = loadFrames()
  return [
    ...stories.flatMap((story, index) => mechanical(story, index)),
    ...stories.flatMap((story, index) => (story.edits ? byHand(story, story.edits, index) : [])),
    ...stories.flatMap((story, index) =>
      frames.flatMap((frame, at) => (at === index % frames.length ? lifted(story, frame) : [])),
    ),
    ...toldTwice(stories).flatMap(merged),
    ...toldTwice(stories).flatMap(independent),
    ...otherStories(stories),
  ]
}

function mechanical(story: Story, index: number): readonly Trial[] {
  const dice = startDice(index + 1)
  const wholly = trialsOf(story, index, 'wholly')
  const { headline, paragraphs } = story
  return [
    wholly('word for word', story),
    wholly('cut', { headline, paragraphs: cut(paragraphs, 0.7, dice) }),
    wholly('cut to the half', { headline, paragraphs: cut(paragraphs, 0.5, dice) }),
    wholly('reordered', { headline, paragraphs: shuffled(paragraphs, dice) }),
    wholly('one word in eight changed', { headline, paragraphs: paragraphs.map(every(8, dice)) }),
    wholly('one word in five changed', { headline, paragraphs: paragraphs.map(every(5, dice)) }),
  ]
}

function byHand(story: Story, edits: Edits, index: number): readonly Trial[] {
  const dice = startDice(index + 101)
  const wholly = trialsOf(story, index, 'wholly')
  const rewritten = changed(story, edits.words)
  const retold = { ...rewritten, headline: edits.headline }
  const [, ...rest] = rewritten.paragraphs
  return [
    wholly('new headline and lead', {
      headline: edits.headline,
      paragraphs: [edits.lead, ...story.paragraphs.slice(1)],
    }),
    wholly('lightly rewritten', rewritten),
    wholly('attribution moved', changed(story, edits.tails)),
    {
      ...wholly('number changed', changed(story, [edits.number])),
      change: { kind: 'number', words: edits.number },
    },
    {
      ...wholly('negation slipped in', changed(story, [edits.negation])),
      change: { kind: 'negation', words: edits.negation },
    },
    wholly('rewritten, reordered, cut', {
      ...retold,
      paragraphs: shuffled(cut(rewritten.paragraphs, 0.7, dice), dice),
    }),
    wholly('all but the tails at once', {
      ...retold,
      paragraphs: [edits.lead, ...shuffled(cut(rest, 0.8, dice), dice)],
    }),
  ]
}

function lifted(story: Story, frame: string): readonly Trial[] {
  const [, ...inner] = story.paragraphs
  const passage = inner.toSorted((a, b) => b.length - a.length)[0] ?? ''
  const trial = (alteration: string, words: string): Trial => ({
    alteration,
    name: story.name,
    original: fileOf(story, null),
    altered: frame.replace('{lifted}', words),
    level: 'partly',
    change: null,
  })
  const rewritten = story.edits?.words.reduce((text, change) => text.replace(...change), passage)
  return [
    trial('one paragraph lifted', passage),
    ...(rewritten === undefined ? [] : [trial('one paragraph lifted and rewritten', rewritten)]),
  ]
}

/** As much of the beginning of one story as of the end of another, against both. */
function merged([first, second]: readonly [Story, Story]): readonly Trial[] {
  const half = Math.min(lengthOf(first.paragraphs), lengthOf(second.paragraphs)) / 2
  const end = upTo(half, second.paragraphs.toReversed()).toReversed()
  const body = {
    headline: second.headline,
    paragraphs: [...upTo(half, first.paragraphs), ...end],
  }
  return [first, second].map((story, index) =>
    trialsOf(story, index, 'partly')('merged of two', body),
  )
}

/** The first paragraphs, so many that their length comes nearest to the one wanted. */
function upTo(length: number, paragraphs: readonly string[]): readonly string[] {
  const counts = paragraphs.map((_, index) => index + 1)
  const missing = (count: number) => Math.abs(lengthOf(paragraphs.slice(0, count)) - length)
  const [best] = counts.toSorted((a, b) => missing(a) - missing(b))
  return paragraphs.slice(0, best)
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0)
}

/** One event told twice: the same quotation, in one trial the same margins too. */
function independent([first, second]: readonly [Story, Story]): readonly Trial[] {
  const trial = (alteration: string, framed: (body: Body) => Body): Trial => ({
    alteration,
    name: first.name,
    original: fileOf({ ...first, ...framed(first) }, null),
    altered: fileOf({ ...second, ...framed(second) }, null),
    level: 'non-derived',
    change: null,
  })
  return [
    trial('same event, same quotation', (body) => body),
    trial('same headline and margins', ({ paragraphs }) => ({
      headline: first.headline,
      paragraphs: [...paragraphs, ...MARGINS],
    })),
  ]
}

const MARGINS = [
  'Photo: Delegations of the two countries sit on either side of a long table before the start of their talks in the state guest house on Wednesday morning.',
  'All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission of the agency and its members.',
]

function otherStories(stories: readonly Story[]): readonly Trial[] {
  return stories.flatMap((story, index) => {
    const other = stories[(index + 5) % stories.length]
    if (!other) return []
    return [
      {
        alteration: 'another story',
        name: `${story.name}, ${other.name}`,
        original: fileOf(story, null),
        altered: fileOf(other, null),
        level: 'non-derived' as const,
        change: null,
      },
    ]
  })
}

/** Every other altered text says where it comes from and when; the rest are bare. */
function trialsOf(story: Story, index: number, level: CopyLevel) {
  return (alteration: string, body: Body): Trial => ({
    alteration,
    name: story.name,
    original: fileOf(story, null),
    altered:
      index % 2 === 0
        ? fileOf({ ...story, ...body }, 'The Evening Courier')
        : `${[body.headline, ...body.paragraphs].join('\n\n')}\n`,
    level,
    change: null,
  })
}

/** A story as a file; carried by another outlet, it credits its agency and is a day younger. */
function fileOf({ header, headline, paragraphs }: Story, carrier: string | null): string {
  const lines = [...header].map(([key, value]) => {
    if (carrier === null) return `${key}: ${value}`
    if (key === 'publisher') return `publisher: ${value} via ${carrier}`
    if (key === 'title') return `title: ${headline}`
    return `${key}: ${key === 'date' ? nextDay(value) : value}`
  })
  return `${lines.join('\n')}\n-----\n${[headline, ...paragraphs].join('\n\n')}\n`
}

function nextDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
}

/** A share of the paragraphs, in their order. */
function cut(paragraphs: readonly string[], share: number, dice: Dice): readonly string[] {
  const kept = shuffled(paragraphs, dice).slice(0, Math.round(paragraphs.length * share))
  return paragraphs.filter((paragraph) => kept.includes(paragraph))
}

/** Puts some other word in the place of one word in so many, wherever chance has it. */
function every(count: number, dice: Dice): (paragraph: string) => string {
  return (paragraph) =>
    paragraph.replace(/(?<=\s)[a-z]+(?=\s)/gu, (word) =>
      dice() < 1 / count ? [...word].reverse().join('') : word,
    )
}

/** Throws when a change's words are not there: they would go unmeasured. */
function changed({ headline, paragraphs }: Story, changes: readonly Change[]): Body {
  const text = changes.reduce((words, [from, to]) => {
    if (!words.includes(from)) throw new Error(`no such words to change: ${from}`)
    return words.replace(from, to)
  }, paragraphs.join('\n\n'))
  return { headline, paragraphs: text.split('\n\n') }
}
