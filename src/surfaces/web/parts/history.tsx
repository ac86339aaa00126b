import type { FindingHistory, Happening } from '../../../operations/record/review/history.js'
import { decidedWords, toldWords } from '../../../pages/wording/findings.js'
import { instantWords } from '../../../pages/wording/instants.js'
import { visible } from '../../../pages/wording/visible.js'
import { DecisionForm } from './decision-form.js'

interface HistoryProps {
  readonly told: FindingHistory
  readonly findingKey: string
  readonly mayWrite: boolean
  /** The name that was given last. */
  readonly name: string
}

/** How one finding came to stand as it does: each reading and decision, oldest first. */
export function History({ told, findingKey, mayWrite, name }: HistoryProps) {
  const { happenings, stand, finding, version } = told
  return (
    <section class="history">
      <h2>
        <code>{findingKey}</code> <small>{stand?.standing ?? 'machine'}</small>
      </h2>
      <ol>
        {happenings.map((each) => (
          <li>{visible(wordsOf(each))}</li>
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

function wordsOf(happening: Happening): string {
  if (happening.kind === 'decided') return decidedWords(happening)
  const { at, reader, told } = happening
  const what = told === null ? 'found nothing here' : factsOf(told)
  return `${at === null ? '' : `${instantWords(at)}, `}reader ${reader.version} ${what}`
}

function factsOf(told: Parameters<typeof toldWords>[0]): string {
  const { name, facts } = toldWords(told)
  return `read: ${[name, ...facts].join(', ')}`
}
