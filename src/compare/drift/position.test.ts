import { describe, expect, test } from 'vitest'
import type { Position } from '../../model/positions.js'
import { asked, positionIn, type TextDraft } from './spoken.fixture.js'

const FEBRUARY = '2031-02-03'
const MARCH = '2031-03-10'
const APRIL = '2031-04-15'

/** A readout of the Portuguese side in which Ribeiro says one thing. */
function readout(call: string, content: string, cue = 'called for'): TextDraft {
  return {
    key: `readout of ${call}`,
    call,
    from: 'PT',
    text: `Ribeiro spoke with Haddad. Ribeiro ${cue} ${content}.`,
    said: [asked(content, cue)],
  }
}

/** The same of what she promises. */
function promise(call: string, content: string): TextDraft {
  const text = readout(call, content, 'promised that')
  return { ...text, said: text.said.map((each) => ({ ...each, act: 'promise' })) }
}

/** An agency's story in which she is quoted. */
function wire(call: string, quote: string): TextDraft {
  const clause = `"${quote}," Ribeiro said`
  return {
    key: `wire of ${call}`,
    call,
    text: `Ribeiro spoke with Haddad. ${clause}.`,
    said: [{ who: 'Ribeiro', content: quote, clause, cue: 'said', act: 'demand' }],
  }
}

/** Each change as one line: kind, basis, words before and after. */
function changesOf({ occasions }: Position): readonly string[] {
  return occasions.flatMap(({ said }) =>
    said.flatMap(({ change }) =>
      change === null
        ? []
        : change.drifts.map(({ kind, before, after }) =>
            [kind, change.basis, ...[before, after].map(wordsOf)].join(' | '),
          ),
    ),
  )
}

function wordsOf(evidence: readonly { readonly quote: string }[]): string {
  return evidence.map(({ quote }) => quote).join(' + ') || '-'
}

describe('from one contact to the next', () => {
  test.each<[string, readonly TextDraft[], readonly string[]]>([
    [
      'stronger',
      [
        readout(FEBRUARY, 'a ceasefire on the northern border as soon as possible'),
        readout(MARCH, 'an immediate ceasefire on the northern border'),
      ],
      ['stronger | own-texts | as soon as possible | immediate'],
    ],
    [
      'weaker, whichever text came first',
      [
        readout(MARCH, 'the armies should keep the ceasefire on the border', 'said that'),
        readout(FEBRUARY, 'the armies must keep the ceasefire on the border', 'said that'),
      ],
      ['weaker | own-texts | must | should'],
    ],
    [
      'the opposite',
      [
        readout(FEBRUARY, 'Portugal would send monitors to the ceasefire line', 'said that'),
        readout(MARCH, 'Portugal would not send monitors to the ceasefire line', 'said that'),
      ],
      ['opposite | own-texts | - | not'],
    ],
    [
      'a condition added',
      [
        readout(FEBRUARY, 'Portugal would reopen the ceasefire office in Amman', 'said that'),
        readout(
          MARCH,
          'Portugal would reopen the ceasefire office in Amman if the prisoners return',
          'said that',
        ),
      ],
      ['condition-added | own-texts | - | if the prisoners return'],
    ],
    [
      'the same words',
      [
        readout(FEBRUARY, 'a lasting ceasefire on the northern border'),
        readout(MARCH, 'a lasting ceasefire on the northern border'),
      ],
      ['same | own-texts | - | -'],
    ],
    [
      'over an occasion on which it was not said',
      [
        readout(FEBRUARY, 'a ceasefire on the northern border as soon as possible'),
        readout(MARCH, 'the exchange of wounded prisoners through the Red Cross'),
        readout(APRIL, 'an immediate ceasefire on the northern border'),
      ],
      ['stronger | own-texts | as soon as possible | immediate'],
    ],
    [
      'stronger, where the words change with the strength',
      [
        promise(
          FEBRUARY,
          'Portugal would not let up in its support for the ceasefire monitors: with boats, fuel and maps',
        ),
        promise(
          MARCH,
          'Portugal would go on expanding its support for the monitors, in step with its neighbours',
        ),
      ],
      ['stronger | own-texts | not let up | expanding'],
    ],
    [
      'nothing between one thing for two targets',
      [
        promise(
          FEBRUARY,
          'Portugal would not let up in its support for the ceasefire monitors: with boats, fuel and maps',
        ),
        promise(
          MARCH,
          'Portugal would go on expanding its support for the shipyards, in step with its neighbours',
        ),
      ],
      [],
    ],
    [
      'stronger and on a condition at once',
      [
        promise(FEBRUARY, 'Portugal would keep its quota of guards on the ceasefire line'),
        promise(
          MARCH,
          'Portugal would double its quota of guards on the ceasefire line if the Gulf lenders pay',
        ),
      ],
      [
        'stronger | own-texts | keep | double',
        'condition-added | own-texts | - | if the Gulf lenders pay',
      ],
    ],
    [
      'from considering it to a day for it',
      [
        promise(FEBRUARY, 'Portugal would consider sending two boats to the ceasefire line'),
        promise(MARCH, 'Portugal would send two boats to the ceasefire line by June'),
      ],
      ['stronger | own-texts | would consider | would'],
    ],
    [
      'what was threatened, taken back',
      [
        readout(
          FEBRUARY,
          'Portugal could close its ports to ships from the ceasefire zone',
          'warned that',
        ),
        readout(
          MARCH,
          'Portugal would not close its ports to ships from the ceasefire zone',
          'said that',
        ),
      ],
      ['opposite | own-texts | - | not'],
    ],
    [
      'nothing between two things that grow, of which one is another',
      [
        promise(
          FEBRUARY,
          'Portugal would keep up its patrols along the northern ceasefire line, by day and by night',
        ),
        promise(
          MARCH,
          'Portugal would step up its talks with lenders from the Gulf on rents for the harbour',
        ),
      ],
      [],
    ],
    [
      'no condition in how long it lasts',
      [
        promise(FEBRUARY, 'Portugal would pay for the ceasefire monitors in the north'),
        promise(
          MARCH,
          'Portugal would pay for the ceasefire monitors in the north for as long as it takes',
        ),
      ],
      ['reworded | own-texts | - | -'],
    ],
    [
      'nothing between two matters of one topic',
      [
        readout(FEBRUARY, 'a lasting ceasefire on the northern border'),
        readout(MARCH, 'the exchange of wounded prisoners through the Red Cross'),
      ],
      [],
    ],
  ])('%s', (_, texts, expected) => expect(changesOf(positionIn(...texts))).toEqual(expected))

  test('what was only talked of has no wording that could change', () => {
    const talked = (call: string): TextDraft => {
      const text = readout(call, 'a lasting ceasefire on the northern border', 'discussed')
      return { ...text, said: text.said.map((each) => ({ ...each, act: 'discuss' })) }
    }
    expect(changesOf(positionIn(talked(FEBRUARY), talked(MARCH)))).toEqual([])
  })

  test('where one says far more, and no scale ranks them, neither is the other’s change', () => {
    const short = 'the importance of the harbour ceasefire'
    const long =
      'the unity of both delegations on the importance of the harbour ceasefire by which prisoners, bridges, mines, schools, hospitals, pipelines and the wounded are to be settled'
    expect(changesOf(positionIn(readout(FEBRUARY, short), readout(MARCH, long)))).toEqual([])
  })

  test('another topic is left out', () => {
    const other = readout(MARCH, 'lower tariffs on olive oil')
    const [said] = other.said
    const offTopic = { ...other, said: said ? [{ ...said, topics: ['trade'] }] : [] }
    const { occasions } = positionIn(readout(FEBRUARY, 'a lasting ceasefire'), offTopic)
    expect(occasions.map(({ date }) => date)).toEqual([FEBRUARY])
  })
})

describe('whose words they are', () => {
  test('a number changed between two of her texts is hers', () => {
    const promise = (call: string, words: string, value: number): TextDraft => ({
      ...readout(call, `to send ${words} to the ceasefire line`, 'promised'),
      amounts: [{ value, unit: 'monitor', currency: null, op: '=', words }],
    })
    const position = positionIn(
      promise(FEBRUARY, '200 monitors', 200),
      promise(MARCH, '300 monitors', 300),
    )
    expect(changesOf(position)).toEqual(['number | own-texts | 200 monitors | 300 monitors'])
  })

  test('a quotation counts as her word; the verb before it is the account’s', () => {
    const position = positionIn(
      wire(FEBRUARY, 'The armies should keep the ceasefire on the border'),
      wire(MARCH, 'The armies must keep the ceasefire on the border'),
    )
    expect(changesOf(position)).toEqual(['stronger | quotations | should | must'])
  })

  test('her side’s written text stands before its briefing', () => {
    const written = readout(FEBRUARY, 'a ceasefire on the northern border as soon as possible')
    const spoken = readout(FEBRUARY, 'an immediate ceasefire on the northern border')
    const position = positionIn({ ...spoken, key: 'a briefing', kind: 'briefing' }, written)
    const leading = position.occasions.flatMap(({ said }) => said.map(({ wording }) => wording))
    expect(leading.map(({ article }) => article)).toEqual([written.key])
  })

  test('where only an account has it, the change is as reported', () => {
    const told = readout(MARCH, 'an immediate ceasefire on the northern border', 'demanded')
    const { from: _, ...account } = told
    const [change] = changesOf(
      positionIn(
        readout(FEBRUARY, 'a ceasefire on the northern border as soon as possible'),
        account,
      ),
    )
    expect(change).toContain('stronger | reported | as soon as possible')
  })

  test('an account between two of her texts is no step of hers', () => {
    const { from: _, ...account } = readout(MARCH, 'an immediate ceasefire on the border')
    const position = positionIn(
      readout(FEBRUARY, 'a lasting ceasefire on the border'),
      account,
      readout(APRIL, 'a lasting ceasefire on the border'),
    )
    expect(changesOf(position).at(-1)).toBe('same | own-texts | - | -')
  })

  test('another speaker of the side is told as another', () => {
    const vogt = readout(MARCH, 'a lasting ceasefire on the northern border')
    const position = positionIn(readout(FEBRUARY, 'a lasting ceasefire on the northern border'), {
      ...vogt,
      of: ['Lena Vogt'],
      text: vogt.text.replaceAll('Ribeiro', 'Vogt'),
      said: vogt.said.map((each) => ({
        ...each,
        who: 'Vogt',
        clause: each.clause?.replace('Ribeiro', 'Vogt') ?? '',
      })),
    })
    const changes = position.occasions.flatMap(({ said }) =>
      said.flatMap(({ change }) => change ?? []),
    )
    expect(changes.map(({ isOtherSpeaker }) => isOtherSpeaker)).toEqual([true])
  })
})

describe('drift of the reporting', () => {
  const own = readout(FEBRUARY, 'a ceasefire on the northern border as soon as possible')
  const account = (key: string, published: string): TextDraft => {
    const { from: _, ...told } = readout(
      FEBRUARY,
      'an immediate ceasefire on the northern border',
      'demanded',
    )
    return { ...told, key, published }
  }

  test('stands under its occasion, and is no change of the speaker', () => {
    const position = positionIn(own, account('comment', '2031-03-20'))
    expect(changesOf(position)).toEqual([])
    const reports = position.occasions.flatMap(({ said }) => said.flatMap((each) => each.reports))
    expect(reports.map(({ wording, after }) => [wording.article, after])).toEqual([['comment', 45]])
    expect(reports.map(({ drifts: [{ kind, before }] }) => [kind, wordsOf(before)])).toEqual([
      ['stronger', expect.stringContaining('as soon as possible')],
    ])
  })

  test('a copy of a story is told once, with its copy', () => {
    const filler = ' The talks went on for an hour and a half, and both sides spoke of the harbour.'
    const story = account('wire', '2031-02-04')
    const long = { ...story, text: `${story.text}${filler.repeat(3)}` }
    const position = positionIn(own, long, { ...long, key: 'copy', published: '2031-02-05' })
    const reports = position.occasions.flatMap(({ said }) => said.flatMap((each) => each.reports))
    expect(reports.map(({ wording, copies }) => [wording.article, copies])).toEqual([
      ['wire', ['copy']],
    ])
  })

  test('what is said to have been said before goes with the one occasion that has it', () => {
    const clause = 'Ribeiro has previously urged a ceasefire on the northern border'
    const retelling: TextDraft = {
      key: 'retelling',
      published: APRIL,
      text: `Background. ${clause}.`,
      said: [
        {
          who: 'Ribeiro',
          content: 'a ceasefire on the northern border',
          clause,
          cue: 'urged',
          act: 'demand',
        },
      ],
    }
    const one = positionIn(own, retelling)
    expect(one.occasions.map(({ date }) => date)).toEqual([FEBRUARY])
    expect(one.undated).toEqual([])
    const two = positionIn(own, { ...own, key: 'march', call: MARCH }, retelling)
    expect(two.undated.map(({ article }) => article)).toEqual(['retelling'])
  })
})

describe('days', () => {
  test('one quotation in two papers, of which neither tells the day, is of one day', () => {
    const clause = '"The armies must keep the ceasefire on the border," Ribeiro said'
    const paper = (key: string, published: string): TextDraft => ({
      key,
      published,
      text: `${clause}.`,
      said: [
        {
          who: 'Ribeiro',
          content: 'The armies must keep the ceasefire on the border',
          clause,
          cue: 'said',
        },
      ],
    })
    const { occasions, formulas } = positionIn(paper('one', MARCH), paper('two', '2031-03-12'))
    expect(occasions.map(({ key, dated }) => [key, dated])).toEqual([[`day ${MARCH}`, 'published']])
    expect(formulas).toEqual([])
    expect(positionIn(paper('one', MARCH), paper('two', APRIL)).occasions).toHaveLength(2)
  })
})
