import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import type { Statement } from '../model/account.js'
import { articleOf } from '../model/article.fixture.js'
import type { Article } from '../model/article.js'
import { isVerbatim } from '../model/spans.js'
import { buildStatements } from './statements.js'

function statementsOf(text: string, facts: Partial<Article> = {}): readonly Statement[] {
  const article = articleOf(text, { published: '2031-03-05', ...facts })
  return buildStatements({ article, analysis: analyse(article) }, [])
}

function nameOf(statement: Statement): string {
  return statement.speakers.map((speaker) => speaker.name).join(' & ')
}

describe('the chain', () => {
  test.each([
    [
      'an office around a speaker',
      'Foreign Minister Amara Okello rejected the plan, the presidency said.',
      'Amara Okello',
      ['presidency'],
    ],
    [
      'a document around a speaker',
      'A Kremlin statement said Foreign Minister Amara Okello rejected the plan.',
      'Amara Okello',
      ['Kremlin statement'],
    ],
    ['an office on its own', 'The Kremlin confirmed the call.', 'Kremlin', []],
  ])('%s', (_, text, speaker, via) => {
    const found = statementsOf(text)
    expect(found.map((each) => [nameOf(each), each.via.map((hop) => hop.name)])).toEqual([
      [speaker, via],
    ])
  })

  test('goes on with the next sentence of the same speaker', () => {
    const found = statementsOf(
      'A Kremlin statement said President Ilya Morozov rejected the plan. Morozov added that talks were useful.',
    )
    expect(found.map((each) => each.via.map((hop) => hop.name))).toEqual([
      ['Kremlin statement'],
      ['Kremlin statement'],
    ])
  })

  test('begins with the agency in the body and not in the headline', () => {
    const text = 'Okello Rejects Plan\n\nPresident Amara Okello rejected the plan.'
    const blocks = [
      { kind: 'headline' as const, start: 0, end: 19 },
      { kind: 'body' as const, start: 21, end: text.length },
    ]
    const found = statementsOf(text, { agency: 'Reuters', blocks })
    expect(found.map((each) => each.via.map((hop) => hop.name))).toEqual([[], ['Reuters']])
  })

  test('leaves the office out on its own side', () => {
    const side = { state: 'US', name: 'United States' }
    const found = statementsOf('President Laura Pine urged restraint, the White House said.', {
      kind: 'official',
      side,
    })
    expect(found.map((each) => each.via)).toEqual([[]])
  })
})

describe('a layer', () => {
  test('is a statement of its own where it adds content', () => {
    const found = statementsOf(
      'The talks lasted an hour, and the minister agreed to a visit, the ministry said.',
    )
    expect(found.map(nameOf)).toContain('ministry')
  })
})

describe('mode', () => {
  test.each([
    ['direct', '“We will open the border,” Okello said.'],
    ['indirect', 'Okello said that the border would open.'],
    ['mixed', 'Okello said that the border would open “very soon.”'],
    ['indirect', 'Okello reaffirmed the principle of “nothing about us without us.”'],
  ])('%s: %s', (mode, text) => {
    expect(statementsOf(text)[0]?.mode).toBe(mode)
  })
})

describe('act', () => {
  test.each([
    ['demand', 'Okello urged Sudan to open the border.'],
    ['demand', 'Okello told Sudan to open the border.'],
    ['promise', 'Okello said he would send doctors.'],
    ['propose', 'Okello said she was ready to host the talks.'],
    [
      'condition',
      'Okello said that there could be no truce: there can be no truce without a withdrawal.',
    ],
    ['threaten', 'Okello warned that it would respond if the border was crossed.'],
    ['refuse', 'Okello said her country would not accept the plan.'],
    ['accuse', 'Okello blamed Sudan for the raid.'],
    ['deny', 'Okello denied that troops had crossed.'],
    ['support', 'Okello reaffirmed her support for the mission.'],
    ['thank', 'Okello expressed her gratitude for the aid.'],
    ['discuss', 'Okello discussed trade with the envoy.'],
    ['agree', 'Okello and President Ilya Morozov agreed to open the border.'],
    ['other', 'Okello expressed condolences over the flood.'],
    ['assert', 'Okello said that trade had grown.'],
  ])('%s: %s', (act, text) => {
    expect(statementsOf(text)[0]?.act).toBe(act)
  })
})

test('every quotation of every statement is verbatim', () => {
  const text = '“Nous 😀 \ud800 agree,” Okello said. Okello urged Sudan to stop.'
  const found = statementsOf(text)
  const evidence = found.flatMap((each) => [...each.content, ...each.evidence, ...each.cues])
  expect(found.length).toBeGreaterThan(1)
  expect(evidence.filter((each) => !isVerbatim(text, each))).toEqual([])
})

test.each([
  ['a hedge before a number', 'Okello said that about 40 trucks had crossed.', ['hedge about']],
  ['no hedge before a place', 'Okello said that the talks around Sudan went on.', []],
  ['a modal of what was said', 'Okello said that Sudan must withdraw.', ['modality must']],
  [
    'a negation beside the speaker is not his',
    'Okello, who did not travel, said that trade had grown.',
    [],
  ],
])('modifiers: %s', (_, text, expected) => {
  expect(statementsOf(text)[0]?.modifiers.map(({ kind, value }) => `${kind} ${value}`)).toEqual(
    expected,
  )
})
