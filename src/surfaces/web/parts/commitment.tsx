import { namesOf } from '../../../pages/wording/names.js'
import { dateWords } from '../../../model/edtf-words.js'
import { listed } from '../../../model/listed.js'
import type {
  CommitmentView,
  ShownEvent,
  ShownSource,
} from '../../../operations/record/commitment-view.js'
import { counted } from '../../../pages/wording/counts.js'
import { articleFacts, articleName } from '../../../pages/wording/kept-articles.js'
import { knownText } from '../../../pages/wording/known-text.js'
import { moneyWords } from '../../../pages/wording/sums.js'
import {
  agoWords,
  accordingWords,
  contestedWords,
  dueWords,
  eventWords,
  eventDayWords,
  overdueWords,
  statusWords,
} from '../../../pages/wording/undertakings.js'
import { visible } from '../../../pages/wording/visible.js'
import { FactLine } from '../../../pages/dossier/fact-line.js'
import { placeIn, Words } from './words.js'

interface EntryProps {
  readonly commitment: CommitmentView
  /** The day as of which it is told. */
  readonly asOf: string
}

/** One undertaking: who to whom, what, how far it has come, and below it each event with its words. */
export function CommitmentEntry({ commitment, asOf }: EntryProps) {
  const { key, promisors, beneficiaries, what, agreement, overdue, contested } = commitment
  const facts = factsOf(commitment)
  return (
    <li id={key} class="commitment">
      <p class={`status ${commitment.status ?? 'disputed'}`}>
        <b>{statusWords(commitment.status)}</b>
        <span>{commitment.since === null ? 'no date told' : dateWords(commitment.since)}</span>
        {commitment.age === null ? null : <span>{agoWords(commitment.age)}</span>}
      </p>
      <div class="commitment-head">
        <h2>
          {visible(namesOf(promisors) || 'Nobody named')}
          {beneficiaries.length === 0 ? null : <small> to {visible(namesOf(beneficiaries))}</small>}
          {agreement === null ? null : <small> · {visible(agreement.name)}</small>}
        </h2>
        <p class="what">
          {what === null ? (
            <strong class="withheld">Withheld: its text fails.</strong>
          ) : (
            visible(what)
          )}
        </p>
        <p class="meta">{visible(accordingWords(commitment.primaries))}</p>
        {facts.length === 0 ? null : (
          <p class="terms">
            {facts.map((fact) => (
              <span>{visible(fact)}</span>
            ))}
          </p>
        )}
        {overdue === null ? null : (
          <p class="remark">{overdueWords(overdue, { asOf, status: commitment.status })}</p>
        )}
        {contested.length === 0 ? null : <p class="remark">{visible(contestedWords(contested))}</p>}
        <ol class="events">
          {commitment.events.map((event) => (
            <Event event={event} />
          ))}
        </ol>
        <p class="meta">
          <FactLine facts={behindOf(commitment)} goesOn />{' '}
          <a href={`#${key}`} title={key}>
            Link to this<span class="unseen"> commitment, {key}</span>
          </a>
        </p>
      </div>
    </li>
  )
}

/** What it is measured by: the sum, the day (unless it has passed, which is told below), the condition. */
function factsOf({ amount, deadline, condition, overdue }: CommitmentView): readonly string[] {
  return [
    amount === null ? [] : moneyWords(amount),
    deadline === null || overdue !== null ? [] : dueWords(deadline),
    condition === null ? [] : `on condition: ${condition}`,
  ].flat()
}

/** Who set its status, and in how many articles it is told. */
function behindOf({ articles, setBy }: CommitmentView): readonly string[] {
  return [setBy === null ? [] : `status set by ${setBy}`, counted(articles, 'article')].flat()
}

function Event({ event }: { readonly event: ShownEvent }) {
  const { kind, adds, standing, sources, told } = event
  const more = told - sources.length
  return (
    <li class={standing}>
      <span class="when">{eventDayWords(event)}</span>
      <div>
        <p>
          <b>{eventWords(kind)}</b>
          {kind === 'specified' ? `: ${listed(adds)}` : ''}
          {saidBy(event)}
          {standing === 'machine' ? null : (
            <span class={`standing ${standing}`}> · {standing}</span>
          )}
        </p>
        {sources.map((source) => (
          <Source source={source} />
        ))}
        {more > 0 ? <p class="meta">and {more} more that tell it</p> : null}
      </div>
    </li>
  )
}

function saidBy({ sources: [first] }: ShownEvent): string {
  const names = [...new Set((first?.sayers ?? []).map(({ name }) => name))]
  return names.length === 0 ? '' : visible(`, said by ${listed(names)}`)
}

const LONGEST = 280

function Source({ source: { article, evidence, deciding } }: { readonly source: ShownSource }) {
  const [first] = evidence
  return (
    <blockquote>
      {first === undefined ? (
        <strong class="withheld">Withheld: its text fails.</strong>
      ) : (
        <Words
          text={knownText(evidence)}
          evidence={evidence}
          marks={deciding}
          href={placeIn(article.key, first)}
          limit={LONGEST}
        />
      )}
      <p class="meta">
        <a href={`/articles/${article.key}`}>{visible(articleName(article))}</a> ·{' '}
        <FactLine facts={articleFacts(article)} />
      </p>
    </blockquote>
  )
}
