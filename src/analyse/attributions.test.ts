import { describe, expect, test } from 'vitest'
import { splitSentences } from '../language/sentences.js'
import { tokenise } from '../language/tokens.js'
import { articleOf } from '../model/article.fixture.js'
import { textOf } from '../model/spans.js'
import { findActors } from './actors.js'
import { tagAttributions } from './attributions.js'
import { findQuotations } from './quotations.js'
import { resolveAttributions } from './resolution.js'
import { tagTranscript } from './transcripts.js'

/** Speaker | cue | content, as words. */
function attributed(text: string): readonly string[] {
  const article = articleOf(text)
  const tokens = tokenise(text)
  const sentences = splitSentences(text, tokens, article.blocks)
  const cast = findActors(article, tokens, sentences)
  const ground = { article, tokens, sentences, quotations: findQuotations(text), dates: [], cast }
  const found = resolveAttributions(
    ground,
    tagTranscript(ground, tagAttributions(ground, 'accurate')),
  )
  return found.map(
    (each) =>
      `${each.speakers.map((speaker) => speaker.name).join(' & ')} | ${textOf(text, each.cue)} | ${each.content.map((span) => textOf(text, span)).join(' … ')}`,
  )
}

describe('attributions', () => {
  test.each([
    [
      'indirect, that',
      'Okello said that the border would open.',
      ['Okello | said | the border would open'],
    ],
    [
      'a length of time that something has',
      "Okello asked for a year's extension.",
      ["Okello | asked | for a year's extension"],
    ],
    [
      'indirect, bare',
      'Okello said the border would open.',
      ['Okello | said | the border would open'],
    ],
    [
      'quotation before, straight',
      '“The border will open,” Okello said.',
      ['Okello | said | “The border will open,”'],
    ],
    [
      'quotation before, inverted',
      '“The border will open,” said Okello.',
      ['Okello | said | “The border will open,”'],
    ],
    [
      'interrupted',
      '“The border,” Okello said, “will open.”',
      ['Okello | said | “The border,” … “will open.”'],
    ],
    [
      'who tells it between the subject and its verb',
      'Okello, a diplomat said, had told Tadese that the border would open.',
      [
        'diplomat | said | Okello … had told Tadese that the border would open',
        'Okello | told | the border would open',
      ],
    ],
    [
      'a quotation that ends with the cue',
      'Okello had “firmly rejected” the claims of smuggling.',
      ['Okello | rejected | the claims of smuggling'],
    ],
    [
      'an agency passes a denial on',
      'President Okello has dismissed the report as nonsense, Interfax reports.',
      [
        'Okello | dismissed | the report as nonsense',
        'Interfax | reports | President Okello has dismissed the report as nonsense',
      ],
    ],
    ['how they spoke', 'President Okello spoke on the telephone on Monday.', []],
    ['a courtesy call', 'Okello called on President Tadese.', []],
    [
      'a call for something',
      'Okello called on Tadese for restraint.',
      ['Okello | called on | Tadese for restraint'],
    ],
    [
      'what another says of the thing agreed',
      'Okello and Tadese agreed to open talks on a treaty, which Okello’s office said could be signed by May.',
      [
        'Okello & Tadese | agreed | to open talks on a treaty',
        'Okello’s office | said | which … could be signed by May',
      ],
    ],
    [
      'a person’s words that a state passes on',
      'Minister Ada Osei repeated her support for the plan, Lima said.',
      [
        'Ada Osei | repeated | her support for the plan',
        'Peru | said | Minister Ada Osei repeated her support for the plan',
      ],
    ],
    [
      'a person’s words that a spokesman passes on',
      'Minister Ada Osei backed the ban on rice, her spokesman, Ben Asante, said.',
      [
        'Ada Osei | backed | the ban on rice',
        'Ben Asante | said | Minister Ada Osei backed the ban on rice',
      ],
    ],
    [
      'an assurance',
      'Osei gave her assurance that it would stop.',
      ['Osei | gave her assurance | it would stop'],
    ],
    [
      'a decision that is ratified again',
      'Minister Ada Osei ratified Peru’s decision to leave.',
      ['Ada Osei | ratified | Peru’s decision to leave'],
    ],
    ['a treaty that is ratified', 'Minister Ada Osei ratified the treaty.', []],
    ['a declaration that is signed', 'The leaders signed the Declaration on Rice.', []],
    ['short of it', 'Chile has stopped short of backing a ban.', []],
    [
      'a name before a day',
      'President Ada Osei yesterday called on Chile to lift the ban.',
      ['Ada Osei | called on | to lift the ban'],
    ],
    [
      'a rank',
      'Colonel Ada Osei came to Lima. “We will stay,” the colonel said.',
      ['Ada Osei | said | “We will stay,”'],
    ],
    [
      'a rank that is an adjective too',
      'General Ada Osei came to Lima. “We will stay,” the general said.',
      ['Ada Osei | said | “We will stay,”'],
    ],
    [
      'two verbs, two attributions',
      'Okello urged Sudan to stop and warned that talks could fail.',
      ['Okello | urged | to stop', 'Okello | warned | talks could fail'],
    ],
    [
      'a gerund goes on',
      'Okello praised the truce, adding that it would hold.',
      ['Okello | praised | the truce', 'Okello | adding | it would hold'],
    ],
    [
      'an infinitive after trying',
      'Okello tried to warn Sudan against an attack.',
      ['Okello | warn | against an attack'],
    ],
    [
      'an apposition between',
      'Okello, a former judge, rejected the plan.',
      ['Okello | rejected | the plan'],
    ],
    [
      'adjuncts before the clause',
      'Okello said in a statement on Monday that the border would open.',
      ['Okello | said | the border would open'],
    ],
    [
      'mixed',
      'Okello called the plan “a mistake” and demanded “full access” for observers.',
      ['Okello | called | the plan “a mistake”', 'Okello | demanded | “full access” for observers'],
    ],
    [
      'what is called what',
      'Okello called the plan a mistake.',
      ['Okello | called | the plan a mistake'],
    ],
    [
      'according to',
      'The talks were useful, according to Okello.',
      ['Okello | according to | The talks were useful'],
    ],
    [
      'a layer around',
      'The ministry said Okello rejected the plan.',
      ['ministry | said | Okello rejected the plan', 'Okello | rejected | the plan'],
    ],
    [
      'trailing layer',
      'Okello rejected the plan, the ministry said.',
      ['Okello | rejected | the plan', 'ministry | said | Okello rejected the plan'],
    ],
    [
      'an unnamed source',
      'A senior official said the talks were over.',
      ['senior official | said | the talks were over'],
    ],
    [
      'plural unnamed with a slip of the tagger',
      'Officials reports that the talks were over.',
      ['officials | reports | the talks were over'],
    ],
    [
      'a state of mind',
      'Okello is convinced that the talks will resume.',
      ['Okello | convinced | the talks will resume'],
    ],
    ['a noun for a cue', 'Okello’s call for a truce came on Monday.', ['Okello | call | a truce']],
    [
      'a colon',
      'Okello was blunt: the border must open.',
      ['Okello | was blunt | the border must open'],
    ],
  ])('%s', (_, text, expected) => {
    expect(attributed(text)).toEqual(expected)
  })

  test.each([
    ['an inanimate subject', 'The conversation focused on trade.'],
    ['an agentless passive', 'It was confirmed that the border would open.'],
    ['a condition', 'If Okello says that the border opens, trade will grow.'],
    ['a question', 'Did Okello say that the border would open?'],
    ['an intention in another’s words', 'Trade between the two countries grew.'],
  ])('none: %s', (_, text) => {
    expect(attributed(text)).toEqual([])
  })

  test.each([
    [
      'a passive with its agent',
      'The plan was rejected by Okello.',
      ['Okello | rejected | The plan'],
    ],
    ['a passive that is no speech', 'The plan was backed by Okello.', []],
    ['a passive that may come', 'The plan might be rejected by Okello.', []],
  ])('passives: %s', (_, text, expected) => {
    expect(attributed(text)).toEqual(expected)
  })
})
