import { dateWords } from '../../../model/edtf-words.js'
import type { Actor } from '../../../model/actors.js'
import type { Reading } from '../../../model/reading.js'
import { isoDurationWords } from '../../../pages/wording/dates.js'
import { visible } from '../../../pages/wording/visible.js'

/** Who is named in a text and which dates it tells: marked in it when asked for, and listed. */
export function OnDemand({ reading }: { readonly reading: Reading }) {
  return (
    <div class="on-demand">
      <div class="switches">
        Mark also
        <label>
          <input type="checkbox" id="show-names" /> names
        </label>
        <label>
          <input type="checkbox" id="show-dates" /> dates
        </label>
      </div>
      <Names reading={reading} />
      <Dates reading={reading} />
    </div>
  )
}

function Names({ reading: { analysis } }: { readonly reading: Reading }) {
  const named = analysis.actors
    .map((actor) => ({
      actor,
      times: analysis.mentions.filter(
        ({ actor: id, form }) => id === actor.id && form !== 'pronoun',
      ).length,
    }))
    .filter(({ times }) => times > 0)
    .toSorted((a, b) => b.times - a.times)
  if (named.length === 0) return null
  return (
    <details>
      <summary>Who is named ({named.length})</summary>
      <ul class="columns">
        {named.map(({ actor, times }) => (
          <li>
            <a href={`/actors/${encodeURIComponent(actor.id)}`}>{visible(actor.name)}</a>{' '}
            <span class="meta">
              {visible([...glossOf(actor), times === 1 ? 'once' : `${times} times`].join(', '))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** An office, or of which kind it is; nothing where the name says it already. */
function glossOf({ name, office, kind }: Actor): readonly string[] {
  const gloss = office ?? kind
  return gloss.toLowerCase() === name.toLowerCase() ? [] : [gloss]
}

function Dates({ reading: { article, account } }: { readonly reading: Reading }) {
  const { dates } = account
  if (dates.length === 0) return null
  return (
    <details>
      <summary>Dates and lengths of time ({dates.length})</summary>
      <ul class="columns">
        {dates.map(({ value, type, anchor, evidence: [{ quote }] }) => (
          <li>
            {type === 'instant' ? dateWords(value) : isoDurationWords(value)}{' '}
            <span class="meta">
              “{visible(quote)}”{anchor === null ? '' : `, counted from ${anchors[anchor]}`}
            </span>
          </li>
        ))}
      </ul>
      {article.published === null ? null : (
        <p class="meta">Published {dateWords(article.published)}.</p>
      )}
    </details>
  )
}

const anchors = {
  published: 'the day it was published',
  dateline: 'its dateline',
  text: 'another date in it',
} as const
