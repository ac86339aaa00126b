import type { Problem } from '../../model/problems.js'
import { visible } from '../wording/visible.js'

/** What could not be read or was read with doubt; it says so when there is nothing of either. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <section id="problems">
      <h2>What could not be read</h2>
      {problems.length === 0 ? (
        <p class="note">Nothing: every text was read whole.</p>
      ) : (
        <ul class="problems">
          {problems.map(({ input, message }) => (
            <li>
              {input === undefined ? null : <b>{visible(input)}: </b>}
              {visible(message)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
