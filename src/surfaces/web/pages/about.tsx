import { dateWords } from '../../../model/edtf-words.js'
import { listed } from '../../../model/listed.js'
import { about, type AboutRecord, type DoubtfulArticle } from '../../../operations/record/about.js'
import { Row } from '../../../pages/dossier/facts.js'
import { measured } from '../../../pages/measured.js'
import { pageVersion } from '../../../pages/version.js'
import { counted } from '../../../pages/wording/counts.js'
import { articleKindWords } from '../../../pages/wording/kept-articles.js'
import { visible } from '../../../pages/wording/visible.js'
import { withoutProblems, type Page } from '../page.js'
import { ExamplesAmong } from '../parts/example-note.js'
import { Measured } from '../parts/measured.js'
import { Unread } from '../parts/unread.js'

/** Of so many articles it is looked whether they are examples. */
const LATEST = 500

interface About {
  readonly record: AboutRecord
  /** Published last. */
  readonly latest: readonly DoubtfulArticle['article'][]
}

/** What is in the record, what made it, and how far it can be trusted. */
export const aboutPage: Page<About> = {
  path: '/about',
  ask: async ({ site }) => {
    const [record, { found: latest }] = await Promise.all([
      about.ask(site.record, {}),
      site.record.database.asking.articles({ limit: LATEST, offset: 0 }),
    ])
    return { ok: true, value: { record, latest }, problems: record.problems }
  },
  head: ({ record: { counts } }) => ({
    title: 'About this record',
    description: `${counted(counts.articles, 'article')}: what was read, what could not be, by which version, and how often it errs.`,
    section: '/about',
  }),
  body: ({ record, latest }) => (
    <>
      <h1>About this record</h1>
      <p class="lede">{visible(summaryOf(record))}</p>
      <ExamplesAmong texts={latest} />
      <Holdings record={record} />
      <Unread record={record} />
      <section id="errors">
        <h2>How often it errs</h2>
        <p class="note">
          Measured with this version on texts that people labelled, in percent. <b>Labels</b>: so
          many were there to find. <b>Right</b>: of what it finds, so much is right. <b>Found</b>:
          of what is there, it finds so much. <b>Two people</b>: how far two who labelled the same
          text agree. On texts that nobody here has seen it errs more.
        </p>
        {measured.map((group) => (
          <Measured group={group} />
        ))}
      </section>
      <Making record={record} />
    </>
  ),
  json: ({ record }) => ({ ...withoutProblems(record), measured }),
}

function summaryOf({ counts, published }: AboutRecord): string {
  const { articles, statements, contacts, commitments } = counts
  const told = listed([
    counted(statements, 'statement'),
    counted(contacts, 'contact'),
    counted(commitments, 'mention of a commitment', 'mentions of commitments'),
  ])
  const when =
    published === null
      ? ''
      : `, published ${dateWords(published.first)} to ${dateWords(published.last)}`
  return `${counted(articles, 'article')}${when}; in them ${told}.`
}

function Holdings({ record: { kinds } }: { readonly record: AboutRecord }) {
  if (kinds.length === 0) return null
  const most = Math.max(...kinds.map(({ articles }) => articles))
  return (
    <section id="read">
      <h2>What was read</h2>
      <dl class="kinds">
        {kinds.map(({ kind, articles }) => (
          <div>
            <dt>{articleKindWords({ kind }) ?? 'kind unknown'}</dt>
            <dd>
              <svg width="100%" height="12" aria-hidden="true">
                <rect height="12" width={`${((100 * articles) / most).toFixed(2)}%`} />
              </svg>
              {articles}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Making({ record: { readers, versions } }: { readonly record: AboutRecord }) {
  return (
    <section id="made">
      <h2>What made it, and how to cite it</h2>
      <dl class="making">
        <Row term="Program">
          Readout {pageVersion}; its parts: reader {visible(versions.reader)}, extractor{' '}
          {visible(versions.extractor)}, comparer {visible(versions.comparer)}, follower{' '}
          {visible(versions.follower)}
        </Row>
        {readers.length === 0 ? null : (
          <Row term="Read by">
            {readers.map(({ reader, extractor, articles }) => (
              <p>
                {counted(articles, 'article')}: reader {visible(reader.version)},{' '}
                {visible(listed(reader.models) || 'rules only')}; text taken by extractor{' '}
                {visible(extractor)}
              </p>
            ))}
          </Row>
        )}
        <Row term="Schemas">
          archive {versions.archive}, database {visible(versions.schema)}, JSON 1
        </Row>
        <Row term="To check">
          <code>readout verify</code> reads every text again, compares every quotation with it, and
          the database with the archive.
        </Row>
        <Row term="To cite">
          A contact, an article or a commitment by its key, which stays: “Readout {pageVersion},
          contact c…”. A passage by its article and the place in its text, as <b>Copy citation</b>{' '}
          gives it. This page’s figures: <a href="/about.json">about.json</a>.
        </Row>
      </dl>
    </section>
  )
}
