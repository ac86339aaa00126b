import { describe, expect, test } from 'vitest'
import type { Act } from '../../model/account.js'
import { discrepanciesBetween, lineOf, type SpecimenAccount } from '../specimens.fixture.js'

const COURT = 'Royal Court'

/** Haddad's words from his court. */
function haddad(cue: string, words: string, act: Act = 'assert'): SpecimenAccount {
  const clause = `Haddad ${cue} ${words}`
  return {
    told: `${clause}, the ${COURT} said.`,
    statements: [{ who: 'Haddad', cue, content: words, clause, act, via: [COURT] }],
  }
}

const linesOf = (a: SpecimenAccount, b: SpecimenAccount) => discrepanciesBetween(a, b).map(lineOf)

type Row = readonly [rule: string, a: SpecimenAccount, b: SpecimenAccount, expected: string]

const FLEET = 'the fleet to open the strait to grain ships'

const rows: readonly Row[] = [
  [
    'asking',
    haddad('invited', FLEET, 'demand'),
    haddad('appealed to', FLEET, 'demand'),
    'wording-strength/asking | stronger | invited | appealed',
  ],
  [
    'warning',
    haddad('warned', 'of a closure of the strait to grain ships', 'warn'),
    haddad('threatened', 'a closure of the strait to grain ships', 'threaten'),
    'wording-strength/warning | stronger | warned | threatened',
  ],
  [
    'blaming',
    haddad('condemned', 'the boarding of two trawlers in the strait', 'accuse'),
    haddad('deplored', 'the boarding of two trawlers in the strait', 'accuse'),
    'wording-strength/blaming | weaker | condemned | deplored',
  ],
  [
    'welcoming',
    haddad('endorsed', 'the plan for a joint patrol of the strait', 'support'),
    haddad('welcomed', 'the plan for a joint patrol of the strait', 'support'),
    'wording-strength/welcoming | weaker | endorsed | welcomed',
  ],
  [
    'saying',
    haddad('mentioned', 'the shortage of pilots in the strait'),
    haddad('stressed', 'the shortage of pilots in the strait'),
    'wording-strength/saying | stronger | mentioned | stressed',
  ],
  [
    'progress',
    haddad('spoke of', 'headway in the talks on the strait'),
    haddad('spoke of', 'a breakthrough in the talks on the strait'),
    'wording-strength/progress | stronger | headway | breakthrough',
  ],
  [
    'offence',
    haddad('called', 'the boarding of the trawler in the strait an error'),
    haddad('called', 'the boarding of the trawler in the strait a crime'),
    'wording-strength/offence | stronger | error | crime',
  ],
  [
    'violence',
    haddad('said', 'the clashes in the harbour town must be looked into'),
    haddad('said', 'the massacre in the harbour town must be looked into'),
    'wording-strength/violence | stronger | clashes | massacre',
  ],
  [
    'trouble',
    haddad('called', 'the food supply on the coast catastrophic'),
    haddad('called', 'the food supply on the coast tense'),
    'wording-strength/trouble | weaker | catastrophic | tense',
  ],
  [
    'worth',
    haddad('called', 'the ferry link across the strait helpful'),
    haddad('called', 'the ferry link across the strait indispensable'),
    'wording-strength/worth | stronger | helpful | indispensable',
  ],
  [
    'worry',
    haddad('voiced', 'alarm at the loss of two trawlers in the strait'),
    haddad('voiced', 'unease at the loss of two trawlers in the strait'),
    'wording-strength/worry | weaker | alarm | unease',
  ],
  [
    'instrument',
    haddad('proposed', 'a treaty on fishing in the strait', 'propose'),
    haddad('proposed', 'a declaration on fishing in the strait', 'propose'),
    'wording-strength/instrument | weaker | treaty | declaration',
  ],
  [
    'body',
    haddad('proposed', 'a joint working group for the ports of the strait', 'propose'),
    haddad('proposed', 'a joint commission for the ports of the strait', 'propose'),
    'wording-strength/body | stronger | working group | commission',
  ],
  [
    'level',
    haddad('proposed', 'a technical dialogue on the ports of the strait', 'propose'),
    haddad('proposed', 'a ministerial dialogue on the ports of the strait', 'propose'),
    'wording-strength/level | stronger | technical | ministerial',
  ],
  [
    'reach',
    haddad('called for', 'an end to the fishing ban in the province', 'demand'),
    haddad('called for', 'an end to the fishing ban in the country', 'demand'),
    'wording-strength/reach | stronger | province | country',
  ],
  [
    'warmth',
    haddad('called', 'the tone of the talks on the strait icy'),
    haddad('called', 'the tone of the talks on the strait cordial'),
    'wording-strength/warmth | stronger | icy | cordial',
  ],
  [
    'a degree word that one lacks',
    haddad('voiced', 'concern at the loss of two trawlers in the strait'),
    haddad('voiced', 'grave concern at the loss of two trawlers in the strait'),
    'wording-strength/intensity-added | stronger | concern | grave concern',
  ],
  [
    'a quantifier that one lacks',
    haddad('granted', 'limited access to the ports of the strait'),
    haddad('granted', 'access to the ports of the strait'),
    'wording-strength/quantifier-added | stronger | limited access | access',
  ],
  [
    'a limit that one lacks',
    haddad('said', 'the ban on trawlers would be lifted'),
    haddad('said', 'the ban on trawlers would be temporarily lifted'),
    'wording-strength/limit-added | weaker | lifted | temporarily lifted',
  ],
  [
    'ready, and will',
    haddad('said', 'he was ready to repair the lighthouse of the strait'),
    haddad('said', 'he would repair the lighthouse of the strait'),
    'wording-strength/modality | stronger | was ready to | would',
  ],
  [
    'pledged, and ready',
    haddad('pledged', 'repairs of the lighthouse of the strait', 'promise'),
    haddad('offered', 'repairs of the lighthouse of the strait', 'propose'),
    'wording-strength/realisation | weaker | pledged | offered',
  ],
  [
    'tried, and did',
    haddad('said', 'his pilots tried to free the trawler in the strait'),
    haddad('said', 'his pilots freed the trawler in the strait'),
    'wording-strength/firmness | stronger | tried to | freed',
  ],
  [
    'kept up, and stepped up',
    haddad('promised', 'the court would keep up its patrols of the strait', 'promise'),
    haddad('promised', 'the court would step up its patrols of the strait', 'promise'),
    'wording-strength/course | stronger | keep up | step up',
  ],
  [
    'not let up, and more of it, in other words',
    haddad('promised', 'the court would not let up in its support for the pilots', 'promise'),
    haddad(
      'promised',
      'the court would go on expanding its support for the pilots, also at night',
      'promise',
    ),
    'wording-strength/course | stronger | not let up | expanding',
  ],
  [
    'less help',
    haddad('said', 'the court would maintain its aid to the fishing towns of the strait'),
    haddad('said', 'the court would scale back its aid to the fishing towns of the strait'),
    'wording-strength/course | weaker | maintain | scale back',
  ],
  [
    'support, and commitment',
    haddad('voiced', 'support for the safety of the strait', 'support'),
    haddad('voiced', 'commitment to the safety of the strait', 'support'),
    'wording-strength/backing | stronger | support for | commitment to',
  ],
  [
    'commitment, and sympathy',
    haddad('recalled', 'the commitment of the court to the pilots of the strait', 'support'),
    haddad('voiced', 'sympathy for the pilots of the strait', 'support'),
    'wording-strength/backing | weaker | commitment of | sympathy for',
  ],
]

test.each(rows)('%s', (_, a, b, expected) => expect(linesOf(a, b)).toEqual([expected]))

test.each(rows)('%s, seen from the other side, turns round', (_, a, b, expected) => {
  const [rule, direction, words, others] = expected.split(' | ')
  const turned = direction === 'stronger' ? 'weaker' : 'stronger'
  expect(linesOf(b, a)).toEqual([[rule, turned, others, words].join(' | ')])
})

describe('no shift', () => {
  test.each([
    [
      'two words of one rung',
      haddad('called', 'the ferry link across the strait vital'),
      haddad('called', 'the ferry link across the strait essential'),
    ],
    [
      'the decision taken, and decided',
      haddad('said', 'the two ports decided to share a pilot'),
      haddad('said', 'the two ports took the decision to share a pilot'),
    ],
    [
      'a degree word elsewhere in the clause',
      haddad('said', 'the strongly worded letter on the strait was returned'),
      haddad('said', 'the letter on the strait, strongly worded, was returned'),
    ],
    [
      'to keep tariffs, and to cut them: which is more cannot be told',
      haddad('said', 'the court would maintain its tariffs on fish from the strait'),
      haddad('said', 'the court would reduce its tariffs on fish from the strait'),
    ],
    [
      'an increase as a thing',
      haddad('said', 'the increase in fees of the strait was maintained by the court'),
      haddad('said', 'the increase in fees of the strait was kept up by the court'),
    ],
    [
      'in support of the one, and committed to the other',
      haddad('agreed', 'to send pilots in support of the truce on the strait', 'agree'),
      haddad('agreed', 'to send pilots by a commitment to the truce on the strait', 'agree'),
    ],
  ])('%s', (_, a, b) => expect(linesOf(a, b)).toEqual([]))
})

describe('when it is to come', () => {
  const six: SpecimenAccount = {
    ...haddad('said', 'the ports would share a pilot within six weeks'),
    dates: [{ words: 'six weeks', value: 'P6W', type: 'duration' }],
  }

  test.each([
    [
      'at some point',
      haddad('said', 'the ports would share a pilot at some point'),
      'wording-strength/deadline | weaker | within six weeks | at some point',
    ],
    [
      'no word of when',
      haddad('said', 'the ports would share a pilot'),
      'wording-strength/deadline-added | weaker | within six weeks | -',
    ],
  ])('%s', (_, b, expected) => expect(linesOf(six, b)).toEqual([expected]))
})

describe('beside another finding', () => {
  const crates = (cue: string, count: string, value: number): SpecimenAccount => ({
    ...haddad(cue, `the release of ${count} crates held in the port`, 'demand'),
    amounts: [{ words: `${count} crates`, value, currency: null, unit: 'crate', op: '=' }],
  })

  test('another number and a harder verb are two places', () =>
    expect(linesOf(crates('asked for', '40', 40), crates('demanded', '90', 90))).toEqual([
      expect.stringMatching(/^number\//u),
      'wording-strength/cue | stronger | asked for | demanded',
    ]))

  test('what is set up is one thing, however else it is told', () =>
    expect(
      linesOf(
        haddad('said', 'both fleets would form a joint working group for the safety of the strait'),
        haddad('announced', 'a joint commission on safety in the strait'),
      ),
    ).toEqual(['wording-strength/body | stronger | working group | commission']))
})
