import { mergeRuleWords } from '../../../operations/record/merge-rules.js'
import type { Doubt } from '../../../operations/record/review/doubt.js'
import { articleFacts, articleName } from '../../../pages/wording/kept-articles.js'
import { knownText } from '../../../pages/wording/known-text.js'
import { toldWords } from '../../../pages/wording/findings.js'
import { visible } from '../../../pages/wording/visible.js'
import { DecisionForm } from './decision-form.js'
import { placeIn, Words } from './words.js'

interface DoubtProps {
  readonly doubt: Doubt
  readonly mayWrite: boolean
  /** The name that was given last. */
  readonly name: string
}

/** One finding to look at: what it is, why it is doubtful, its words, and what can be decided. */
export function DoubtEntry({ doubt, mayWrite, name: by }: DoubtProps) {
  const { key, finding, version, told, words, article, stand } = doubt
  const { name, facts } = toldWords(told)
  return (
    <li id={`on-${key.replace('/', '-')}`} tabindex={-1}>
      <h2>
        {visible(name.replaceAll(' → ', ' to '))} <small>{visible(facts.join(' · '))}</small>
      </h2>
      {article === null ? null : (
        <blockquote>
          {words === null ? (
            <strong class="withheld">Withheld: its text fails.</strong>
          ) : (
            <Words
              text={knownText([words])}
              evidence={[words]}
              href={placeIn(article.key, words)}
            />
          )}
          <p class="meta">
            <a href={`/articles/${article.key}`}>{visible(articleName(article))}</a> ·{' '}
            {visible(articleFacts(article).join(' · '))}
          </p>
        </blockquote>
      )}
      <p class="meta">
        {visible(whyWords(doubt))} ·{' '}
        <a href={`/review?finding=${encodeURIComponent(key)}`}>{key}</a>
      </p>
      {mayWrite ? (
        <DecisionForm
          findingKey={key}
          finding={finding}
          version={version}
          name={by}
          isDecided={stand.line !== null}
        />
      ) : null}
    </li>
  )
}

function whyWords({ doubt, place, rule, other }: Doubt): string {
  switch (doubt) {
    case 'least-sure':
      return `The reader gives it a chance of ${place.toFixed(2)}`
    case 'nobody-promises':
      return 'Nobody known is told to have undertaken it'
    case 'nobody-takes-part':
      return 'Nobody known is told to have taken part'
    case 'may-be-the-same':
      return `May be the same as ${other ?? ''}: ${mergeRuleWords(rule) ?? rule}`
    case 'weakly-joined':
      return `${other ?? ''} was put to it: ${mergeRuleWords(rule) ?? rule}`
  }
}
