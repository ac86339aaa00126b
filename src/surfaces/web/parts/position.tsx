import { dateWords } from '../../../model/edtf-words.js'
import type {
  DriftKind,
  Formula,
  Occasion,
  Said,
  Wording,
  WordingChange,
} from '../../../model/positions.js'
import type { Evidence } from '../../../model/spans.js'
import type { PositionsAnswer } from '../../../operations/record/positions.js'
import { Sign } from '../../../pages/dossier/sign.js'
import { actNoun } from '../../../pages/wording/acts.js'
import { counted } from '../../../pages/wording/counts.js'
import { articleFacts, articleName } from '../../../pages/wording/kept-articles.js'
import { knownText } from '../../../pages/wording/known-text.js'
import { namesOf } from '../../../pages/wording/names.js'
import type { SignName } from '../../../pages/wording/signs.js'
import { visible } from '../../../pages/wording/visible.js'
import { FactLine } from '../../../pages/dossier/fact-line.js'
import { placeIn, Words } from './words.js'

interface PositionProps {
  readonly actor: string
  readonly answer: PositionsAnswer
}

/** An actor's wording on one topic, oldest first, and in each gap what changed, by which words. */
export function PositionOn({ actor, answer }: PositionProps) {
  const { position, topic } = answer
  return (
    <>
      <p class="note">
        {topic === null ? null : (
          <>
            On <b>{visible(topic.name)}</b>.{' '}
          </>
        )}
        <a href={`/actors/${encodeURIComponent(actor)}`}>All topics</a>
      </p>
      {topic === null ? null : position === null || position.occasions.length === 0 ? (
        <p class="none">Nothing was found that this actor said of it.</p>
      ) : (
        <>
          <Formulas formulas={position.formulas} />
          <ol class="occasions">
            {position.occasions.map((occasion) => (
              <OccasionOf occasion={occasion} answer={answer} />
            ))}
          </ol>
        </>
      )}
    </>
  )
}

function Formulas({ formulas }: { readonly formulas: readonly Formula[] }) {
  if (formulas.length === 0) return null
  return (
    <div class="formulas">
      <h3>Repeated word for word</h3>
      <ul class="plain">
        {formulas.map(({ words, count, first, last }) => (
          <li>
            <span class="words">“{visible(words)}”</span>{' '}
            <span class="meta">
              on {counted(count, 'occasion')}
              {first === null ? '' : `, first ${dateWords(first)}`}
              {last === null ? '' : `, last ${dateWords(last)}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface OccasionProps {
  readonly occasion: Occasion
  readonly answer: PositionsAnswer
}

function OccasionOf({ occasion, answer }: OccasionProps) {
  const { date, contact, said } = occasion
  const known = answer.contacts.find(({ key }) => key === contact)
  return (
    <li>
      <p class="when">
        {date === null ? 'no date told' : dateWords(date)}
        {known === undefined ? null : (
          <>
            <br />
            <a href={`/contacts/${known.key}`}>{known.kind.replace('-', ' ')}</a>
          </>
        )}
      </p>
      <div>
        {said.map((each) => (
          <SaidOn said={each} answer={answer} />
        ))}
      </div>
    </li>
  )
}

function SaidOn({ said, answer }: { readonly said: Said; readonly answer: PositionsAnswer }) {
  const { wording, change } = said
  const marks = change?.drifts.flatMap(({ after }) => after) ?? []
  return (
    <div class="said">
      {change === null ? null : <Change change={change} />}
      <p class="who">
        <b>{visible(namesOf(wording.speakers) || 'Nobody named')}</b>{' '}
        {wording.act === 'assert' ? null : <small class="act">({actNoun(wording.act)})</small>}
      </p>
      <WordingOf wording={wording} marks={marks} answer={answer} />
      {said.reports.length === 0 ? null : (
        <details>
          <summary>{counted(said.reports.length, 'account')} in other words</summary>
          {said.reports.map(({ wording: other }) => (
            <WordingOf wording={other} marks={[]} answer={answer} />
          ))}
        </details>
      )}
    </div>
  )
}

interface WordingProps {
  readonly wording: Wording
  readonly marks: readonly Evidence[]
  readonly answer: PositionsAnswer
}

/** Words of a text, in whose voice they stand there, and which text it is. */
function WordingOf({ wording: { article: key, evidence, voice }, marks, answer }: WordingProps) {
  const article = answer.articles.find((each) => each.key === key)
  return (
    <blockquote>
      <Words
        text={knownText([...evidence, ...marks])}
        evidence={evidence}
        marks={marks}
        href={placeIn(key, evidence[0])}
      />
      <p class="meta">
        <FactLine
          facts={[
            voices[voice],
            ...(article === undefined ? [] : [articleName(article), ...articleFacts(article)]),
          ]}
        />
      </p>
    </blockquote>
  )
}

const voices = {
  'own-text': 'in the side’s own text',
  quoted: 'in quotation marks',
  reported: 'as an account has it',
  outlet: 'as an account tells it itself',
} as const

function Change({ change }: { readonly change: WordingChange }) {
  const shown = change.drifts.filter(({ kind }) => kind !== 'same')
  if (shown.length === 0) return <p class="change">held to the words before</p>
  return (
    <p class="change">
      {shown.map(({ kind, says }) => (
        <span class={`drift ${kind}`}>
          <Sign name={signs[kind]} /> {visible(says)}{' '}
        </span>
      ))}
      {change.basis === 'reported' ? <span class="meta">As accounts tell it.</span> : null}
      {change.isOtherSpeaker ? <span class="meta"> Another speaker than before.</span> : null}
    </p>
  )
}

const signs: Readonly<Record<DriftKind, SignName>> = {
  stronger: 'stronger',
  weaker: 'weaker',
  opposite: 'conflict',
  'condition-added': 'weaker',
  'condition-dropped': 'stronger',
  number: 'number',
  date: 'number',
  'quote-altered': 'quote-altered',
  unsourced: 'source-dropped',
  unsure: 'unsure',
  reworded: 'paraphrase',
  same: 'same',
}
