import type { Compared, Comparison } from '../../model/comparison.js'
import { counted } from '../wording/counts.js'
import type { Column } from '../wording/columns.js'
import { dateWords } from '../../model/edtf-words.js'
import { originName } from '../wording/names.js'
import { headingOf } from '../wording/titles.js'
import { visible } from '../wording/visible.js'
import { Address, Row } from './facts.js'
import { Letter } from './letter.js'
import type { Shown } from './shown.js'

interface MakingProps {
  readonly shown: Shown
  readonly compared: Compared
  /** SHA-256 of the page's data, hexadecimal. */
  readonly dataHash: string
}

/** So many digits of a hash name a dossier in a citation. */
const hashShown = 12

/** From what and by what this page was made, and how to cite it and what stands in it. */
export function Making({ shown, compared, dataHash }: MakingProps) {
  const { version, models } = compared.reader
  const name = dataHash.slice(0, hashShown)
  return (
    <section id="made">
      <h2>How this was made</h2>
      <dl class="making">
        <Row term="Reader">
          Readout {visible(version)}
          {models.length === 0 ? ', rules only' : `, models: ${visible(models.join(', '))}`}
        </Row>
        <Row term="Data">
          <code>sha256 {dataHash}</code>
        </Row>
        <Row term="Rules">
          <details>
            <summary>Which found what, and how often</summary>
            {rulesWord(shown.comparison)}
          </details>
        </Row>
        <Row term="To check">
          <code>readout verify</code> with this file compares every quotation with the texts in it;{' '}
          <code>readout why D1</code> with this file says how a difference came about.
        </Row>
        <Row term="To cite">
          “{visible(headingOf(shown.comparison))}: {counted(shown.columns.length, 'account')}{' '}
          compared.” Readout {visible(version)}, dossier {name}. A passage: dossier {name},{' '}
          {shown.columns[0]?.letter ?? 'A'}¶1. A claim or a difference: by its key, C1 or D1.
        </Row>
      </dl>
      <h3>The inputs</h3>
      <ul class="inputs">
        {shown.columns.map((column) => (
          <Input column={column} />
        ))}
      </ul>
    </section>
  )
}

/** Which rules are behind the page, each with how much it made. */
function rulesWord({ claims, discrepancies }: Comparison): string {
  const made = claims.flatMap(({ cells }) => cells.flatMap(({ madeBy }) => madeBy))
  const rules = [...discrepancies, ...made].map(({ rule }) => rule)
  const counts = [...new Set(rules)]
    .toSorted()
    .map((rule) => `${rule} ${rules.filter((each) => each === rule).length}`)
  return counts.length === 0 ? 'none found anything' : visible(counts.join(' · '))
}

function Input({ column }: { readonly column: Column }) {
  const { title, published, url, textHash } = column.head
  const facts = [
    originName(column.head),
    ...(title === null ? [] : [`“${title}”`]),
    published === null ? 'no date' : dateWords(published),
  ]
  return (
    <li>
      <Letter column={column} />
      <p>
        <span>{visible(facts.join(', '))}</span>
        {url === null ? null : (
          <>
            <br />
            <Address url={url} />
          </>
        )}
        <br />
        <code>{textHash === null ? 'not read' : `text sha256 ${textHash}`}</code>
      </p>
    </li>
  )
}
