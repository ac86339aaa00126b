import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import { OFFER_CUES } from '../lexicon/offer-words.js'
import { commitmentsBy, sidesOf } from './commitments.fixture.js'

const commitmentsOf = commitmentsBy(analyse)

const offersOf = (text: string) =>
  commitmentsOf(text)
    .filter(({ status }) => status === 'offered')
    .map((each) => `${sidesOf(each)}: ${each.what}`)

const DAHL = 'Norwegian Prime Minister Kari Dahl'

describe('what is held out and not promised', () => {
  test.each([
    ['readiness', 'Peru is ready to send two ships.', 'PE: send two ships'],
    [
      'stands ready',
      'Kenya stands ready to host the next round of talks.',
      'KE: host the next round of talks',
    ],
    [
      'of the speaker, by "we"',
      `"We are ready to discuss them in different formats," ${DAHL} said.`,
      'NO: discuss them in different formats',
    ],
    [
      'of her country',
      `${DAHL} said her country was always prepared to talk to Turkey about fishing.`,
      'NO: talk to Turkey about fishing',
    ],
    [
      'words between',
      'Ghana, as it has been for years, is also prepared to support efforts to end the strike.',
      'GH: support efforts to end the strike',
    ],
    [
      'the readiness of somebody',
      `${DAHL} underscored the readiness of Norway to engage in support of the truce.`,
      'NO: engage in support of the truce',
    ],
    ['somebody’s readiness', 'Peru thanked Norway for its readiness to mediate.', 'NO: mediate'],
    ['an offer', 'Norway offered to host the inspectors.', 'NO: host the inspectors'],
    [
      'an offer as a noun',
      "Norway's offer to host the inspectors stands.",
      'NO: host the inspectors',
    ],
    [
      'a plan with a sum',
      'Norway plans to spend 2 billion kroner on the port this year.',
      'NO: spend 2 billion kroner on the port this year',
    ],
    [
      'on a condition',
      'Norway is willing to release the crew if Turkey lifts the ban.',
      'NO: release the crew',
    ],
  ])('%s', (_, text, expected) => expect(offersOf(text)).toEqual([expected]))

  test.each([
    ['denied', 'Norway is not ready to talk.'],
    ['none shown', 'Turkey showed no readiness to compromise.'],
    ['owed', 'Norway must be ready to talk.'],
    ['asked for', 'Norway urged Turkey to be ready to talk.'],
    ['asked about', 'She asked whether Norway was willing to send ships.'],
    ['a question', '"Is Norway ready to send ships?" a reporter asked.'],
    ['doubted', 'Norway doubts that Turkey is willing to lift the ban.'],
    ['called in question', "Norway questioned Turkey's willingness to negotiate."],
    ['a condition', 'If Turkey is willing to talk, the rest is easy.'],
    ['force', 'Norway is prepared to use force.'],
    ['action', 'Norway is ready to take decisive action.'],
    ['sanctions', 'Norway and its allies stand ready to impose sanctions.'],
    ['a contact that is planned', 'Norway plans to visit Turkey in May.'],
    ['no plan', 'Norway has no plans to send troops.'],
    ['means', 'Norway has the means to defend the port.'],
    ['a thing', 'The bridge is ready to open.'],
    ['a hope', 'Norway hopes to release the crew.'],
  ])('none: %s', (_, text) => expect(offersOf(text)).toEqual([]))
})

test('an offer on a condition is conditional', () =>
  expect(
    commitmentsOf('Norway is willing to release the crew if Turkey lifts the ban.').map(
      ({ firmness, status }) => [status, firmness],
    ),
  ).toEqual([['offered', 'conditional']]))

test.each(OFFER_CUES.map((cue) => [cue.id, cue] as const))('%s reads its specimen', (id, cue) =>
  expect(
    commitmentsOf(cue.specimen.replaceAll('Oslo', 'Norway')).map(({ rule }) => rule),
  ).toContain(id),
)
