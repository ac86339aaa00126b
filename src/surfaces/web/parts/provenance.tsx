import type { ArticleView } from '../../../operations/record/article.js'
import { Address, Row } from '../../../pages/dossier/facts.js'
import { pageVersion } from '../../../pages/version.js'
import { instantWords } from '../../../pages/wording/instants.js'
import { articleFacts, articleName } from '../../../pages/wording/kept-articles.js'
import { visible } from '../../../pages/wording/visible.js'

/** Where an article comes from, what read it and when, and what else there is of it. */
export function Provenance({
  view: { article, versions, earlier },
}: {
  readonly view: ArticleView
}) {
  const others = versions.filter(({ key }) => key !== article.key)
  return (
    <section id="provenance">
      <h2>Where it comes from</h2>
      <dl class="making">
        <Row term="To cite">
          “{visible(article.title ?? articleName(article))}”, {visible(articleName(article))},{' '}
          {visible(articleFacts(article).join(', '))}. Readout {pageVersion}, article{' '}
          <code>{article.key}</code>.
        </Row>
        <Row term="Came from">
          {visible(fileName(article.origin.name))}, added{' '}
          <time datetime={article.added}>{instantWords(article.added)}</time>
        </Row>
        {article.url === null ? null : (
          <Row term="Address">
            <Address url={article.url} />
          </Row>
        )}
        {earlier.length === 0 ? null : (
          <Row term="Earlier readings">
            {earlier.map(({ line, reader }) => (
              <p>
                reader {visible(reader.version)},{' '}
                {visible(reader.models.join(', ') || 'rules only')}, line {line} of the journal
              </p>
            ))}
          </Row>
        )}
        {others.length === 0 ? null : (
          <Row term="Other versions">
            {others.map(({ key, added }) => (
              <p>
                <a href={`/articles/${key}`}>{key}</a>, added {instantWords(added)}
              </p>
            ))}
          </Row>
        )}
      </dl>
      <details>
        <summary>Versions and hashes</summary>
        <dl class="making">
          <Row term="Read by">
            reader {visible(article.reader.version)},{' '}
            {visible(article.reader.models.join(', ') || 'rules only')}; text taken by extractor{' '}
            {visible(article.extractor)}
          </Row>
          <Row term="Bytes">
            <code>sha256 {article.snapshot}</code>
          </Row>
          <Row term="Text">
            <code>sha256 {article.text}</code>
          </Row>
        </dl>
      </details>
    </section>
  )
}

/** Where the file lay is nobody's business but the machine's that it lay on. */
function fileName(path: string): string {
  return path.split(/[\\/]/u).at(-1) || path
}
