/**
 * The queue of findings by keys: j and k move, a accepts, r rejects, c corrects, u takes the last decision back. Without
 * this script the forms do the same.
 */
const items = [...document.querySelectorAll<HTMLElement>('.queue > li')]
const decided: HTMLElement[] = []
let at = 0

const told = document.createElement('p')
told.setAttribute('role', 'status')
told.className = 'note'
document.querySelector('.queue')?.before(told)

addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
  if (isTyping || event.metaKey || event.ctrlKey || event.altKey) return
  const act = actions.get(event.key)
  if (!act) return
  event.preventDefault()
  act()
})

const actions = new Map<string, () => void>([
  ['j', () => go(at + 1)],
  ['k', () => go(at - 1)],
  ['a', () => void decide('confirm')],
  ['r', () => void decide('dispute')],
  ['c', correct],
  ['u', () => void takeBack()],
])

for (const form of document.querySelectorAll<HTMLFormElement>('.queue form.decide'))
  form.addEventListener('submit', (event) => {
    const button = event.submitter
    if (!(button instanceof HTMLButtonElement)) return
    event.preventDefault()
    const item = form.closest('li')
    if (item) void send(item, button.value)
  })

function go(next: number): void {
  at = Math.max(0, Math.min(items.length - 1, next))
  items[at]?.focus()
  items[at]?.scrollIntoView({ block: 'nearest' })
}

function correct(): void {
  const details = items[at]?.querySelector('details')
  if (!details) return
  details.open = true
  details.querySelector<HTMLElement>('select')?.focus()
}

async function decide(decision: string): Promise<void> {
  const item = items[at]
  if (item) await send(item, decision)
}

/** Sends a decision; what was decided leaves the queue, and comes back when it is taken back. */
async function send(item: HTMLElement, decision: string): Promise<void> {
  const form = item.querySelector<HTMLFormElement>('form.decide')
  if (!form) return
  const body = new FormData(form)
  body.set('decision', decision)
  const by = nameFrom(form)
  if (by === '') {
    told.textContent = 'Give your name first: a decision is kept with it.'
    form.querySelector<HTMLInputElement>('input[name=by]')?.focus()
    return
  }
  body.set('by', by)
  const reply = await fetch('/review', {
    method: 'POST',
    body,
    headers: { accept: 'application/json' },
  })
  const answer = await reply.json().catch(() => ({}))
  if (!reply.ok) {
    told.textContent = answer.problems?.[0]?.message ?? 'This could not be kept.'
    return
  }
  settle(item, decision, body)
}

function settle(item: HTMLElement, decision: string, body: FormData): void {
  const isBack = decision === 'reopen'
  item.hidden = !isBack
  if (!isBack) decided.push(item)
  told.textContent = isBack ? 'Taken back.' : `Kept: ${String(body.get('on'))}, ${decision}ed.`
  const next = items.findIndex((each, index) => index >= at && !each.hidden)
  go(isBack ? items.indexOf(item) : next < 0 ? at : next)
}

async function takeBack(): Promise<void> {
  const item = decided.pop()
  if (!item) return
  const seen = item.querySelector<HTMLInputElement>('input[name=seen]')
  const on = item.querySelector<HTMLInputElement>('input[name=on]')
  // The version is now the one that the decision made.
  const reply = await fetch(`/review.json?finding=${encodeURIComponent(on?.value ?? '')}`)
  const answer = await reply.json().catch(() => ({}))
  if (seen) seen.value = String(answer.history?.version ?? seen.value)
  await send(item, 'reopen')
}

const nameKey = 'readout-name'

/** The name given last is used again, and stays in this browser. */
function nameFrom(form: HTMLFormElement): string {
  const input = form.querySelector<HTMLInputElement>('input[name=by]')
  const given = input?.value.trim() ?? ''
  if (given !== '') localStorage.setItem(nameKey, given)
  return given || (localStorage.getItem(nameKey) ?? '')
}

for (const input of document.querySelectorAll<HTMLInputElement>('input[name=by]'))
  input.value = localStorage.getItem(nameKey) ?? ''
