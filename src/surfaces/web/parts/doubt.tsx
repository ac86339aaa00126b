import { mergeRuleWords } from '../../../operations/record/merge-rules.js'
import type { Doubt } from '../../../operations/record/review/doubt.js'
import { articleFacts, articleName } from '../../../pages/wording/kept-articles.js'
import { knownText } from '../../../pages/wording/known-text.js'
import { statementDoubt } from '../../../pages/wording/doubts.js'
import { visible } from '../../../pages/wording/visible.js'
import { FactLine } from '../../../pages/dossier/fact-line.js'
import { DecisionForm } from './decision-form.js'
import { FindingHead } from './finding-head.js'
import { placeIn, Words } from './words.js'

interface DoubtProps {
  readonly doubt: Doubt
  readonly mayWrite: boolean
  /** The name that was given last. */
  readonly name: string
}

/** One finding to look at: what it is, why it is doubtful, its words, and what can be decided. */
export function DoubtEntry({ doubt, mayWrite, name: by }: DoubtProps) {
  const { key, finding, version, told, around, article, stand } = doubt
  return (
    <li id={`on-${key.replace('/', '-')}`} tabindex={-1}>
      <h3>
        <FindingHead told={told} />
      </h3>
      <p class="remark">
        <Why doubt={doubt} />
      </p>
      {article === null ? null : (
        <blockquote>
          {around === null ? (
            <strong class="withheld">Withheld: its text fails.</strong>
          ) : (
            <Words
              text={knownText([around.words])}
              evidence={[around.words]}
              marks={around.marks}
              href={placeIn(article.key, around.marks[0] ?? around.words)}
              limit={LONGEST}
            />
          )}
          <p class="meta">
            <a href={`/articles/${article.key}`}>{visible(articleName(article))}</a> ·{' '}
            <FactLine facts={articleFacts(article)} goesOn />{' '}
            <a href={`/review?finding=${encodeURIComponent(key)}`}>
              history<span class="unseen"> of {key}</span>
            </a>
          </p>
        </blockquote>
      )}
      {mayWrite ? (
        <DecisionForm
          findingKey={key}
          finding={finding}
          version={version}
          name={by}
          isDecided={stand.line !== null}
        />
      ) : (
        <details>
          <summary>Decide in a terminal</summary>
          <p>
            <code>readout review confirm {key}</code>, or <code>dispute</code>, or{' '}
            <code>correct</code>
          </p>
        </details>
      )}
    </li>
  )
}

const LONGEST = 800

/** Why it stands in the queue, as a question to whoever looks at it. */
function Why({ doubt: { doubt, rule, other, told, key } }: Pick<DoubtProps, 'doubt'>) {
  switch (doubt) {
    case 'least-sure':
      return <>{'act' in told ? visible(statementDoubt(told)) : null}</>
    case 'nobody-promises':
      return <>Nobody known is said to have undertaken it.</>
    case 'nobody-takes-part':
      return <>Nobody known is said to have taken part.</>
    case 'may-be-the-same':
      return (
        <>
          Is it the same as <a href={`/contacts/${other ?? ''}`}>another contact</a>?{' '}
          {mergeRuleWords(rule) ?? rule}
        </>
      )
    case 'weakly-joined':
      return (
        <>
          Does this article tell of <a href={`/contacts/${key}`}>this contact</a>?{' '}
          {mergeRuleWords(rule) ?? rule}
        </>
      )
  }
}
