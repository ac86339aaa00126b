import type { FindingKind } from '../../../model/journal.js'
import { correctable } from '../../../operations/record/review/values.js'

interface DecisionFormProps {
  readonly findingKey: string
  readonly finding: FindingKind
  /** The version that is shown: what was decided or read meanwhile makes the decision refused. */
  readonly version: number
  /** Whether somebody decided on it: then it may be taken back. */
  readonly isDecided: boolean
}

/** Accept, reject, correct or take back, each a plain form: it works without scripts. */
export function DecisionForm({ findingKey, finding, version, isDecided }: DecisionFormProps) {
  return (
    <form class="decide" action="/review" method="post">
      <input type="hidden" name="on" value={findingKey} />
      <input type="hidden" name="seen" value={String(version)} />
      <label>
        <span class="unseen">Your name</span>
        <input name="by" placeholder="Your name" required autocomplete="name" />
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
      <details>
        <summary>Correct</summary>
        <label>
          <span class="unseen">What is wrong</span>
          <select name="field">
            {correctable(finding).map((field) => (
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
    </form>
  )
}
