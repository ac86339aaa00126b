import type { Child } from 'hono/jsx'
import type { Compared, Comparison } from '../../model/comparison.js'
import { counted } from '../wording/counts.js'
import type { Column } from '../wording/columns.js'
import { dateWords } from '../../model/edtf-words.js'
import { originName } from '../wording/names.js'
import { pageVersion } from '../version.js'
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
  /** How the page is cited where it is more than a dossier. */
  readonly citation?: Child
}

/** So many digits of a hash name a dossier in a citation. */
const hashShown = 12

/** From what and by what this page was made, and how to cite it and what stands in it. */
export function Making({ shown, compared, dataHash, citation }: MakingProps) {
  const { version, models } = compared.reader
  return (
    <section id="made">
      <h2>How this was made</h2>
      <dl class="making">
        <Row term="To cite">
          {citation ?? <Citation shown={shown} name={dataHash.slice(0, hashShown)} />} A claim or a
          difference: by its key, C1 or D1.
        </Row>
        <Row term="To check">
          {citation === undefined ? (
            <>
              <code>readout verify</code> with this file compares every quotation with the texts in
              it; <code>readout why D1</code> with this file says how a difference came about.
            </>
          ) : (
            <>
              <code>readout verify</code> in a terminal reads every text of the record again and
              compares every quotation with it.
            </>
          )}
        </Row>
        <Row term="Made by">
          Readout {pageVersion}
          {models.length === 0 ? ', by rules alone' : ', by rules and trained models'}
        </Row>
      </dl>
      <details>
        <summary>Texts, versions, rules and hashes</summary>
        <ul class="inputs">
          {shown.columns.map((column) => (
            <Input column={column} />
          ))}
        </ul>
        <dl class="making">
          <Row term="Versions">{visible([`reader ${version}`, ...models].join(', '))}</Row>
          <Row term="Rules">{rulesWord(shown.comparison)}</Row>
          <Row term="Data">
            <code>sha256 {dataHash}</code>
          </Row>
        </dl>
      </details>
    </section>
  )
}

interface CitationProps {
  readonly shown: Shown
  /** What names the dossier. */
  readonly name: string
}

function Citation({ shown, name }: CitationProps) {
  return (
    <>
      “{visible(headingOf(shown.comparison))}: {counted(shown.columns.length, 'account')} compared.”
      Readout {pageVersion}, dossier {name}. A passage: dossier {name},{' '}
      {shown.columns[0]?.letter ?? 'A'}¶1.
    </>
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
