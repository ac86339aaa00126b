import type { Problem } from '../../../model/problems.js'
import type { AddResult } from '../../../operations/record/add.js'
import { counted } from '../../../pages/wording/counts.js'
import { visible } from '../../../pages/wording/visible.js'
import type { Adding } from '../adding.js'
import type { Page } from '../page.js'

/** Texts that are being read and kept; when they are, what came of each. */
export const addingPage: Page<Adding> = {
  path: '/adding/:id',
  ask: async ({ site, parameters }) => {
    const adding = site.addings.get(parameters['id'] ?? '')
    if (adding === null) return { ok: false, problems: [forgotten] }
    return { ok: true, value: adding, problems: [] }
  },
  head: ({ result, failed }) => ({
    title: result === null && failed === null ? 'Reading' : 'Added',
    description: 'What came of texts that were sent.',
    section: '/',
    scripts: ['adding'],
    refresh: result === null && failed === null,
  }),
  body: (adding) => (
    <>
      <h1>{headingOf(adding)}</h1>
      {adding.isAgain && adding.failed === null ? (
        <p class="note">
          The server ended before these texts were in the record. They were kept, and read anew.
        </p>
      ) : null}
      {adding.failed === null ? null : (
        <>
          <p class="warning">{visible(adding.failed)}</p>
          <ul class="plain">
            {adding.names.map((name) => (
              <li>{visible(name)}</li>
            ))}
          </ul>
        </>
      )}
      {adding.result === null ? null : <Came result={adding.result} />}
      {adding.result === null && adding.failed === null ? <Underway adding={adding} /> : null}
      <p>
        <a href="/">The latest contacts</a>
      </p>
    </>
  ),
  json: (adding) => adding,
}

const forgotten: Problem = {
  code: 'key-unknown',
  message: 'Nothing that was sent of late is called so. What was added is in the record.',
}

function headingOf({ result, failed }: Adding): string {
  if (failed !== null) return 'This could not go on'
  if (result === null) return 'Reading'
  const { added, known } = result
  if (added.length === 0 && known.length > 0)
    return `The record had ${known.length === 1 ? 'this text' : 'these texts'} already`
  return `${counted(added.length, 'new text')} kept`
}

function Underway({ adding: { progress, names } }: { readonly adding: Adding }) {
  const { done, all } = progress
  return (
    <>
      <p>
        <progress aria-label="Texts read" value={done} max={all}>
          {done} of {all}
        </progress>{' '}
        {done} of {counted(all, 'text')}
      </p>
      <ul class="plain">
        {names.map((name, index) => (
          <li class={stateOf(index, done)}>{visible(name)}</li>
        ))}
      </ul>
    </>
  )
}

/** The style tells a text that was read, the one that is being read, and those that wait, by a sign before each. */
function stateOf(index: number, done: number): 'done' | 'now' | 'waiting' {
  if (index < done) return 'done'
  return index === done ? 'now' : 'waiting'
}

function Came({ result: { added, known, purged, unreadable } }: { readonly result: AddResult }) {
  return (
    <ul class="plain came">
      {added.map(({ path, article, contacts, statements }) => (
        <li>
          <a href={`/articles/${article.key}`}>{visible(article.title ?? path)}</a>{' '}
          <span class="meta">
            {counted(statements, 'statement')}
            {contacts[0] === undefined ? null : (
              <>
                {' '}
                · <a href={`/contacts/${contacts[0]}`}>its contact</a>
              </>
            )}
          </span>
        </li>
      ))}
      {known.map(({ path, article }) => (
        <li>
          <a href={`/articles/${article}`}>{visible(path)}</a>{' '}
          <span class="meta">the record had it already</span>
        </li>
      ))}
      {purged.map(({ path, why }) => (
        <li>
          {visible(path)}{' '}
          <span class="meta">was removed once, and is not added again: {visible(why)}</span>
        </li>
      ))}
      {unreadable.map(({ problems }) => (
        <li class="withheld">{problems.map(({ message }) => visible(message)).join(' ')}</li>
      ))}
    </ul>
  )
}
