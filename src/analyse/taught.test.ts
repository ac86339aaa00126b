import { describe, expect, test } from 'vitest'
import { buildArticle } from '../ingest/article.js'
import { NOTHING_TOLD } from '../ingest/header.js'
import { actorId } from '../model/ids.js'
import { actorOf } from '../model/mentions.js'
import { textOf } from '../model/spans.js'
import { taughtBy } from '../model/taught.js'
import type { TaughtActor, Teaching, Where } from '../model/teachings.js'
import { analyse } from './analyse.js'

const anywhere: Where = { text: null, office: null, side: null }

function actor(id: string, name: string, side: string | null = null): TaughtActor {
  const [kind] = id.split(':')
  return {
    id: actorId(id),
    name,
    kind: kind === 'office' ? 'office' : 'person',
    side,
    office: null,
  }
}

function name(words: string, means: TaughtActor, where: Partial<Where> = {}): Teaching {
  return { kind: 'name', name: words, where: { ...anywhere, ...where }, actor: means }
}

/** Where a text names whom: "Osei = person:ada-osei", each once. */
async function namedIn(text: string, teachings: readonly Teaching[]): Promise<readonly string[]> {
  const source = { text, told: NOTHING_TOLD, known: [], outlets: [], input: 'text' }
  const { article } = await buildArticle(source)
  const { actors, mentions } = analyse(article, 'fast', taughtBy(teachings))
  const named = mentions.map(
    (mention) => `${textOf(text, mention)} = ${actorOf({ actors, mentions }, mention).id}`,
  )
  return [...new Set(named)]
}

const bibi = actor('person:benjamin-netanyahu', 'Benjamin Netanyahu', 'IL')
const bankova = actor('office:UA/presidency', 'Ukrainian presidency', 'UA')
const other = actor('person:ada-osei-gh', 'Ada Osei', 'GH')

describe('what people taught comes before the lexicon', () => {
  const rows: readonly (readonly [string, string, readonly Teaching[], string])[] = [
    [
      'a nickname',
      'Bibi said on Monday that talks would go on.',
      [name('Bibi', bibi)],
      'Bibi = person:benjamin-netanyahu',
    ],
    [
      'a nickname of somebody who is named in full too',
      'Israeli Prime Minister Benjamin Netanyahu spoke in Haifa. Bibi said that talks would go on.',
      [name('Bibi', bibi)],
      'Bibi = person:benjamin-netanyahu',
    ],
    [
      'a street that stands for an office',
      'Bankova said it would follow the talks.',
      [name('Bankova', bankova)],
      'Bankova = office:UA/presidency',
    ],
    [
      'a name that the lexicon gives to another',
      'The Kremlin said it would follow the talks.',
      [name('Kremlin', bankova)],
      'Kremlin = office:UA/presidency',
    ],
    [
      'one of two with one name, by the side',
      'Ghanaian minister Ada Osei met the envoys. Osei said that talks would go on.',
      [name('Ada Osei', other, { side: 'GH' })],
      'Osei = person:ada-osei-gh',
    ],
    [
      'the other of the two',
      'Norwegian minister Ada Osei met the envoys. Osei said that talks would go on.',
      [name('Ada Osei', other, { side: 'GH' })],
      'Osei = person:ada-osei',
    ],
    [
      'who was said to be another',
      'Norwegian minister Ada Osei met the envoys.',
      [{ kind: 'same', actor: actorId('person:ada-osei'), as: other }],
      'Norwegian minister Ada Osei = person:ada-osei-gh',
    ],
    [
      'a full name is stronger than what a surname was said to mean',
      'Norwegian minister Kofi Osei met the envoys. Osei said that talks would go on.',
      [name('Osei', other)],
      'Osei = person:kofi-osei',
    ],
  ]
  test.each(rows)('%s', async (_, text, teachings, expected) => {
    expect(await namedIn(text, teachings)).toContain(expected)
  })

  test('nothing that was taught of other names changes a reading', async () => {
    const text = 'Norwegian minister Kofi Osei met the envoys. Osei said that talks would go on.'
    const taught = [name('Bibi', bibi), name('Bankova', bankova)]
    expect(await namedIn(text, taught)).toEqual(await namedIn(text, []))
  })
})

describe('an office is whoever holds it in the text', () => {
  test.each([
    [
      'as the text of that day says',
      'French President Francois Hollande spoke on 3 May 2016. The French president said that talks would go on.',
      'French president = person:francois-hollande',
    ],
    [
      'later, another',
      'French President Emmanuel Macron spoke on 3 May 2019. The French president said that talks would go on.',
      'French president = person:emmanuel-macron',
    ],
    [
      'unnamed, nobody: not who holds it today',
      'The French president said on 3 May 2016 that talks would go on.',
      'French president = office:FR/president',
    ],
    [
      'a former holder does not hold it',
      'Former French president Nicolas Sarkozy met French President Francois Hollande on 3 May 2016. The French president said that talks would go on.',
      'French president = person:francois-hollande',
    ],
  ])('%s', async (_, text, expected) => expect(await namedIn(text, [])).toContain(expected))
})
