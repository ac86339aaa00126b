import { counted } from '../../../pages/wording/counts.js'
import type { Adding } from '../adding.js'

/** The texts that were sent and are not in the record: they are being read, or could not be. */
export function Unfinished({ addings }: { readonly addings: readonly Adding[] }) {
  return (
    <>
      {addings.map((adding) => (
        <p class={adding.failed === null ? 'note' : 'warning'}>
          <a href={`/adding/${adding.id}`}>{counted(adding.names.length, 'text')}</a>{' '}
          {wordsOf(adding)}
        </p>
      ))}
    </>
  )
}

function wordsOf({ failed, isAgain, progress: { done } }: Adding): string {
  if (failed !== null) return '· not added'
  const begun = isAgain
    ? 'the server ended before they were read; they are read anew'
    : 'being read'
  return `· ${begun}, ${done} so far`
}
