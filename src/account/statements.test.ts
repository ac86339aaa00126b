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
    [
      'those whom nobody names',
      'President Ilya Morozov said they had discussed trade.',
      'Ilya Morozov',
      [],
    ],
    ['an office on its own', 'The Kremlin confirmed the call.', 'Kremlin', []],
    [
      'a note of the speaker',
      'The Kremlin said in a statement that trade had grown.',
      'Kremlin',
      ['statement'],
    ],
  ])('%s', (_, text, speaker, via) => {
    const found = statementsOf(text)
    expect(found.map((each) => [nameOf(each), each.via.map((hop) => hop.name)])).toEqual([
      [speaker, via],
    ])
  })

  test('is of whoever told what stands before the comma', () => {
    const found = statementsOf(
      'President Ilya Morozov said on Friday that Finland wanted a deal, and denied that ships had left.',
    )
    expect(found.map((each) => [nameOf(each), each.act])).toEqual([
      ['Ilya Morozov', 'assert'],
      ['Ilya Morozov', 'deny'],
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

  test('goes on with "he", and not in the next paragraph', () => {
    const text =
      'President Ilya Morozov rejected the plan, the Kremlin said. He called for patience.\n\nHe praised the envoys.'
    expect(statementsOf(text).map((each) => each.via.map((hop) => hop.name))).toEqual([
      ['Kremlin'],
      ['Kremlin'],
      [],
    ])
  })

  test('"the statement" is the one named before', () => {
    const found = statementsOf(
      'A Kremlin statement said Foreign Minister Amara Okello rejected the plan. Okello urged Sudan to wait, the statement said.',
    )
    expect(found.map((each) => each.via.map((hop) => hop.name))).toEqual([
      ['Kremlin statement'],
      ['Kremlin statement'],
    ])
  })

  test('a document of somebody’s office is one hop', () => {
    const found = statementsOf(
      'Foreign Minister Amara Okello rejected the plan, according to a readout from her ministry.',
    )
    expect(found.map((each) => each.via.map((hop) => hop.name))).toEqual([
      ['readout from her ministry'],
    ])
  })

  test('a spokesperson of an official text relays both sides', () => {
    const found = statementsOf(
      'Spokesman Omar Said stated that President Amara Okello rejected the plan. President Ilya Morozov called for patience.',
      { kind: 'official', side: { state: 'GH', name: 'Ghana' } },
    )
    expect(found.map((each) => each.via.map((hop) => hop.name))).toEqual([
      ['Omar Said'],
      ['Omar Said'],
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

  test.each([
    [
      'the one who signs for another',
      'Statement by Press Secretary Ana Silva on the Call',
      ['Ana Silva'],
    ],
    ['no hop before oneself', 'Statement by President Laura Pine on the Call', []],
    ['no name in a plain title', 'Readout of the Call', []],
  ])('by the title of an official text: %s', (_, title, expected) => {
    const found = statementsOf('President Laura Pine urged restraint.', {
      kind: 'official',
      side: { state: 'US', name: 'United States' },
      title,
    })
    expect(found.map((each) => each.via.map((hop) => hop.name))).toEqual([expected])
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
    ['accuse', 'Okello voiced deep concern about the hostile acts of the militia.'],
    ['assert', 'Okello voiced deep concern about the drought.'],
    ['accuse', 'Okello described the raid as an act of aggression.'],
    ['deny', 'Okello rejected any responsibility for the flood.'],
    ['refuse', 'Okello rejected the new border.'],
    ['deny', 'Okello said the accusations of Sudan were groundless.'],
    ['condition', 'Okello said she was ready to resume trade if Sudan lifted the ban.'],
    ['condition', 'Okello stressed that any contract should include payment in advance.'],
    ['threaten', 'Okello vowed to punish any firm that arms the rebels.'],
    ['promise', 'Okello vowed to build a bridge.'],
    ['threaten', 'Okello warned that new raids would be met with countermeasures.'],
    ['promise', 'Okello reaffirmed her goal of doubling trade with Sudan.'],
    ['promise', 'Okello reaffirmed her commitment to finding a way out.'],
    ['support', 'Okello reaffirmed her commitment to the treaty on the river.'],
    ['assert', 'Okello reaffirmed that the dispute belongs before a court.'],
    ['assert', 'Okello stressed that quotas must apply to all fleets.'],
    ['demand', 'Okello stressed that Sudan must open the border.'],
    ['promise', 'Okello decided to send two ships.'],
    ['agree', 'Okello and President Ilya Morozov decided to send two ships.'],
    ['promise', 'The money would be paid in May, Okello said.'],
    ['promise', 'Okello hopes to raise exports.'],
    ['promise', 'Okello reaffirmed her commitment to complete the tunnel by May.'],
    ['threaten', 'Okello warned that her country would close the port if the raids went on.'],
    ['warn', 'Okello warned that Sudan would close the port if the raids went on.'],
    ['threaten', 'Okello said that her country reserves the right to respond.'],
    ['condition', 'Okello said that flights could resume in June if the runway was safe.'],
    ['condition', 'Okello said that the ship would not sail until the fine was paid.'],
    ['support', 'Okello said that she would not leave her friends alone until peace came.'],
    ['refuse', 'Okello said that her country would not stand by and watch the lake dry up.'],
    ['support', 'Okello said that her country stood by its allies.'],
    ['assert', 'Okello said that her country stood by a treaty of 1912.'],
    ['assert', 'Okello said that the border is not open to discussion.'],
    ['assert', 'Okello said that her exports would climb to two million tonnes.'],
    ['thank', '“We deeply appreciate the support of our friends,” Okello said.'],
    ['demand', '“We call on Sudan to open the border,” Okello said.'],
    ['propose', 'Okello told Sudan there was another way, through talks.'],
    ['discuss', 'Okello informed Sudan about the state of the harvest.'],
    ['refuse', 'Okello said her country would under no circumstances accept the plan.'],
    ['assert', '“Trade has grown this year. We will never accept the plan,” Okello said.'],
    [
      'promise',
      'Okello said that she would keep the treaty and that new trade depended on the price.',
    ],
  ])('%s: %s', (act, text) => {
    expect(statementsOf(text)[0]?.act).toBe(act)
  })
})

test.each([
  ['the cue', 'Okello urged Sudan to open the border.', ['urged']],
  ['what is said', 'Okello said her country would not accept the plan.', ['would not accept']],
  [
    'cue and object',
    'Okello rejected any responsibility for the flood.',
    ['rejected', 'any responsibility'],
  ],
  ['the cue of a plain assertion', 'Okello said that trade had grown.', ['said']],
])('the act is decided by %s', (_, text, words) => {
  expect(statementsOf(text)[0]?.actEvidence.map(({ quote }) => quote)).toEqual(words)
})

test.each([
  ['Okello said that trade had grown.', [1, 'said'], null],
  ['Okello demanded that Sudan must withdraw.', [4, 'demanded'], [1, 'must']],
  ['Okello stressed that sanctions may follow.', [2, 'stressed'], [0.3, 'may']],
])('strength: %s', (text, cue, modality) => {
  const { strength } = statementsOf(text)[0] ?? {}
  expect([strength?.cue.degree, strength?.cue.evidence[0].quote]).toEqual(cue)
  expect(
    strength?.modality ? [strength.modality.degree, strength.modality.evidence[0].quote] : null,
  ).toEqual(modality)
})

test('every quotation of every statement is verbatim', () => {
  const text = '“Nous 😀 \ud800 agree,” Okello said. Okello urged Sudan to stop.'
  const found = statementsOf(text)
  const evidence = found.flatMap((each) => [
    ...each.content,
    ...each.evidence,
    ...each.cues,
    ...each.actEvidence,
  ])
  expect(found.length).toBeGreaterThan(1)
  expect(evidence.filter((each) => !isVerbatim(text, each))).toEqual([])
})

test.each([
  ['a hedge before a number', 'Okello said that about 40 trucks had crossed.', ['hedge about']],
  ['no hedge before a place', 'Okello said that the talks around Sudan went on.', []],
  ['a modal of what was said', 'Okello said that Sudan must withdraw.', ['modality must']],
  ['a contraction', 'Okello said that Sudan can’t withdraw.', ['negation not']],
  ['plain future is no modality', 'Okello said that trade will grow.', []],
  ['readiness with an adverb', 'Okello said she is also prepared to go.', ['modality ready']],
  ['"should" for "if"', 'Okello voiced fear of war should the talks fail.', []],
  ['"should" that asks', 'Okello said that the talks should go on.', ['modality should']],
  ['a need that is a noun', 'Okello stressed the urgent need to talk.', []],
  ['"not only" negates nothing', 'Okello said it was not only about trade.', []],
  ['the name of a principle', 'Okello backed the principle of “no talks without us.”', []],
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
