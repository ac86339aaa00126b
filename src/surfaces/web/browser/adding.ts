/** Shows how far reading has come without loading the page again, and opens the new contact when it is done. */
document.querySelector('meta[http-equiv=refresh]')?.remove()
const bar = document.querySelector('progress')
if (bar) void watch(bar)

async function watch(progress: HTMLProgressElement): Promise<void> {
  const reply = await fetch(`${location.pathname}.json`).catch(() => null)
  const adding = reply?.ok ? await reply.json() : null
  if (adding === null || adding.failed !== null) return location.reload()
  if (adding.result !== null) return open(adding.result.added)
  progress.value = adding.progress.done
  const rows = document.querySelectorAll('.plain li')
  rows.forEach((row, index) => row.classList.toggle('done', index < adding.progress.done))
  setTimeout(() => void watch(progress), 400)
}

/** One new contact is what its reader came for; of several, the list is shown. */
function open(added: readonly { readonly contacts: readonly string[] }[]): void {
  const contacts = new Set(added.flatMap(({ contacts: [first] }) => first ?? []))
  const [only] = contacts
  if (only !== undefined && contacts.size === 1) location.replace(`/contacts/${only}`)
  else location.reload()
}
