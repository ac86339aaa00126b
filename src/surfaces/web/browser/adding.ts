/** Shows how far reading has come without loading the page again, and opens the new contact when it is done. */
const bar = document.querySelector('progress')
const silent =
  'The server does not answer. The texts were kept: when it is started again, it goes on with them.'
const told = document.createElement('p')
told.setAttribute('role', 'status')
if (bar) {
  bar.after(told)
  void watch(bar)
}

async function watch(progress: HTMLProgressElement): Promise<void> {
  const reply = await fetch(`${location.pathname}.json`).catch(() => null)
  told.textContent = reply === null ? silent : ''
  if (reply === null || reply.status === 429) return later(progress)
  const adding = reply.ok ? await reply.json() : null
  if (adding === null || adding.failed !== null) return location.reload()
  if (adding.result !== null) return open(adding.result)
  progress.value = adding.progress.done
  const rows = document.querySelectorAll('.plain li')
  rows.forEach((row, index) => {
    row.classList.toggle('done', index < adding.progress.done)
    row.classList.toggle('now', index === adding.progress.done)
  })
  later(progress)
}

function later(progress: HTMLProgressElement): void {
  setTimeout(() => void watch(progress), 400)
}

interface Result {
  readonly added: readonly { readonly contacts: readonly string[] }[]
  readonly known: readonly unknown[]
  readonly purged: readonly unknown[]
  readonly unreadable: readonly unknown[]
}

/** One new contact is what its reader came for; of several, and where a text was not added, the list is shown. */
function open({ added, known, purged, unreadable }: Result): void {
  const contacts = new Set(added.flatMap(({ contacts: [first] }) => first ?? []))
  const [only] = contacts
  const isAll = [known, purged, unreadable].every(({ length }) => length === 0)
  if (only !== undefined && contacts.size === 1 && isAll) location.replace(`/contacts/${only}`)
  else location.reload()
}
