import type { FindingKind } from '../../../model/journal.js'
import { correctable } from '../../../operations/record/review/values.js'

interface DecisionFormProps {
  readonly findingKey: string
  readonly finding: FindingKind
  /** The version that is shown: what was decided or read meanwhile makes the decision refused. */
  readonly version: number
  /** Whether somebody decided on it: then it may be taken back. */
  readonly isDecided: boolean
  /** The name that was given last. */
  readonly name: string
}

/** Accept, reject, correct or take back, each a plain form: it works without scripts. */
export function DecisionForm({ findingKey, finding, version, isDecided, name }: DecisionFormProps) {
  return (
    <form class="decide" action="/review" method="post">
      {/* The first button is what Enter in a field presses: this one does nothing, so that Enter decides nothing. */}
      <button type="submit" disabled hidden></button>
      <input type="hidden" name="on" value={findingKey} />
      <input type="hidden" name="seen" value={String(version)} />
      <label class="by">
        <span class="unseen">Your name</span>
        <input name="by" value={name} placeholder="Your name" autocomplete="name" />
      </label>
      <label>
        <span class="unseen">Why</span>
        <input name="why" placeholder="Why, if you like" />
      </label>
      <button type="submit" name="decision" value="confirm">
        Accept
      </button>
      <button type="submit" name="decision" value="dispute">
        Reject
      </button>
      {isDecided ? (
        <button type="submit" name="decision" value="reopen">
          Take back
        </button>
      ) : null}
      <Correction fields={correctable(finding)} />
    </form>
  )
}

/** What a field should be; of some findings nothing can be corrected. */
function Correction({ fields }: { readonly fields: readonly string[] }) {
  if (fields.length === 0) return null
  return (
    <details>
      <summary>Correct</summary>
      <label>
        <span class="unseen">What is wrong</span>
        <select name="field">
          {fields.map((field) => (
            <option value={field}>{field}</option>
          ))}
        </select>
      </label>
      <label>
        <span class="unseen">What it should be</span>
        <input name="value" placeholder="What it should be" />
      </label>
      <button type="submit" name="decision" value="correct">
        Correct
      </button>
    </details>
  )
}
