import { dateWords } from '../../../model/edtf-words.js'
import { actors, type ActorTies } from '../../../operations/record/actors.js'
import { visible } from '../../../pages/wording/visible.js'
import { withoutProblems, type Page } from '../page.js'
import { NothingYet } from '../parts/nothing-yet.js'
import { betweenHref, TiePicture } from '../parts/tie-picture.js'

interface Actors extends ActorTies {
  readonly among: 'sides' | 'people'
}

const ROWS = 40

/** Who has been in contact with whom. */
export const actorsPage: Page<Actors> = {
  path: '/actors',
  ask: async ({ site, query }) => {
    const among = query.get('among') === 'people' ? 'people' : 'sides'
    const ties = await actors.ask(site.record, { among })
    return { ok: true, value: { ...ties, among }, problems: ties.problems }
  },
  head: ({ actors: all, among }) => ({
    title: among === 'sides' ? 'Actors' : 'Actors, person by person',
    description: `Who has been in contact with whom: ${all.length} actors.`,
    section: '/actors',
  }),
  body: (view) => (
    <>
      <h1>Who is in touch with whom</h1>
      <p class="note">
        Contacts that were held, among <Among view={view} />.
        {view.ties.length === 0 ? null : legend}
      </p>
      {view.ties.length === 0 ? (
        <NothingYet words="No contact that was held is in the record yet." />
      ) : (
        <div class="ties-and-table">
          <TiePicture view={view} />
          <TieTable view={view} />
        </div>
      )}
    </>
  ),
  json: withoutProblems,
}

const legend =
  ' The longer an arc, the more contacts; the wider a band, the more of the two with each other. Each leads to them. This record is not the world: it holds what was added.'

function Among({ view: { among } }: { readonly view: Actors }) {
  return among === 'sides' ? (
    <>
      <b>states and bodies</b> or <a href="/actors?among=people">single people</a>
    </>
  ) : (
    <>
      <b>single people</b> or <a href="/actors">states and bodies</a>
    </>
  )
}

function TieTable({ view: { actors: all, ties } }: { readonly view: Actors }) {
  const names = new Map(all.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const most = Math.max(1, ...ties.map(({ contacts }) => contacts))
  return (
    <table class="plain-table">
      <thead>
        <tr>
          <th scope="col">Between</th>
          <td class="share"></td>
          <th scope="col" class="number">
            Contacts
          </th>
          <th scope="col">Latest</th>
        </tr>
      </thead>
      <tbody>
        {ties.slice(0, ROWS).map(({ a, b, contacts, last }) => (
          <tr>
            <th scope="row">
              <a href={`/actors/${encodeURIComponent(a)}`}>{visible(nameOf(a))}</a> and{' '}
              <a href={`/actors/${encodeURIComponent(b)}`}>{visible(nameOf(b))}</a>
            </th>
            <td class="share">
              <Bar share={contacts / most} />
            </td>
            <td class="number">
              <a href={betweenHref(a, b)}>{contacts}</a>
            </td>
            <td>{last === null ? 'undated' : dateWords(last)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Of the most that two have, 0 to 1. */
function Bar({ share }: { readonly share: number }) {
  return (
    <svg width="100%" height="8" aria-hidden="true">
      <rect height="8" width={`${(100 * share).toFixed(1)}%`} />
    </svg>
  )
}
