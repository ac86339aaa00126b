import type { FindingHistory, Happening } from '../../../operations/record/review/history.js'
import { decidedWords, toldWords } from '../../../pages/wording/findings.js'
import { instantWords } from '../../../pages/wording/instants.js'
import { knownText } from '../../../pages/wording/known-text.js'
import { visible } from '../../../pages/wording/visible.js'
import { DecisionForm } from './decision-form.js'
import { FindingHead } from './finding-head.js'
import { placeIn, Words } from './words.js'

interface HistoryProps {
  readonly told: FindingHistory
  readonly findingKey: string
  readonly mayWrite: boolean
  /** The name that was given last. */
  readonly name: string
}

/** What one finding is and how it came to stand as it does: each reading with its words and each decision, oldest first. */
export function History({ told, findingKey, mayWrite, name }: HistoryProps) {
  const { happenings, stand, finding, version } = told
  const last = happenings.findLast((each) => each.kind === 'read')?.told ?? null
  return (
    <section class="history">
      <h2>{last === null ? 'Nothing is found here now' : <FindingHead told={last} />}</h2>
      <p class="meta">
        {standings[stand?.standing ?? 'machine']} ·{' '}
        {finding === 'contact' ? <a href={`/contacts/${findingKey}`}>its page</a> : 'finding'}{' '}
        <code>{findingKey}</code>
      </p>
      <ol class="happenings">
        {happenings.map((each) => (
          <li>
            <Happened happening={each} />
          </li>
        ))}
      </ol>
      {mayWrite && finding !== null && version !== null ? (
        <DecisionForm
          findingKey={findingKey}
          finding={finding}
          version={version}
          name={name}
          isDecided={(stand?.line ?? null) !== null}
        />
      ) : null}
    </section>
  )
}

const standings = {
  machine: 'Read by the machine; nobody has decided on it',
  confirmed: 'Confirmed',
  disputed: 'Disputed',
} as const

function Happened({ happening }: { readonly happening: Happening }) {
  if (happening.kind === 'decided') return <>{visible(decidedWords(happening))}</>
  const { words, article } = happening
  return (
    <>
      {words === null ? null : (
        <blockquote>
          <Words
            text={knownText([words])}
            evidence={[words]}
            href={placeIn(article, words)}
            limit={LONGEST}
          />
        </blockquote>
      )}
      <span class="meta">{visible(readWords(happening))}</span>
    </>
  )
}

const LONGEST = 240

function readWords({ at, reader, told }: Extract<Happening, { kind: 'read' }>): string {
  const what = told === null ? 'found nothing here' : factsOf(told)
  return `${at === null ? '' : `${instantWords(at)}, `}reader ${reader.version} ${what}`
}

function factsOf(told: Parameters<typeof toldWords>[0]): string {
  const { name, facts } = toldWords(told)
  return `read: ${[name.replaceAll(' → ', ' to '), ...facts].join(', ')}`
}
