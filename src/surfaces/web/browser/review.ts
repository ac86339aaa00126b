/**
 * The queue of findings by keys: j and k move, a accepts, r rejects, c corrects, u takes the last decision back; Escape
 * leaves a field. Without this script the forms do the same.
 */
const items = [...document.querySelectorAll<HTMLElement>('.queue > li')]
const decided: HTMLElement[] = []
/** None before the first key: no decision falls on what nobody looked at. */
let at = -1
/** What waits for a name. */
let pending: string | null = null

const told = document.createElement('p')
told.setAttribute('role', 'status')
told.className = 'note told'
told.tabIndex = -1
document.querySelector('.doubts')?.prepend(told)

addEventListener('focusin', ({ target }) => {
  const within = items.findIndex((item) => target instanceof Node && item.contains(target))
  if (within >= 0) at = within
})

addEventListener('keydown', (event) => {
  if (event.metaKey || event.ctrlKey || event.altKey) return
  const { target } = event
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
    return inField(event, target)
  const act = actions.get(event.key)
  if (!act) return
  event.preventDefault()
  if (at < 0 && event.key !== 'u') step(1)
  else act()
})

const actions = new Map<string, () => void>([
  ['j', () => step(1)],
  ['k', () => step(-1)],
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

/** Enter sends what was begun: a correction from its field, else the decision that waited for a name. */
function inField(event: KeyboardEvent, field: HTMLInputElement | HTMLSelectElement): void {
  if (!field.closest('.queue')) return
  if (event.key === 'Escape') items[at]?.focus()
  if (event.key !== 'Enter' || field instanceof HTMLSelectElement) return
  event.preventDefault()
  const begun = field.name === 'value' ? 'correct' : pending
  if (begun === null) items[at]?.focus()
  else void decide(begun)
}

/** To the next that is not decided, one way or the other. */
function step(by: 1 | -1): void {
  let next = at + by
  while (items[next]?.hidden) next += by
  if (items[next]) go(next)
}

function go(next: number): void {
  at = next
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
  const by = nameFrom(form)
  pending = by === '' ? decision : null
  if (by === '') {
    told.textContent = 'Give your name first, then Enter: a decision is kept with it.'
    form.querySelector<HTMLInputElement>('input[name=by]')?.focus()
    return
  }
  const body = new FormData(form)
  body.set('decision', decision)
  body.set('by', by)
  const problem = await refusalOf(body)
  if (problem !== null) told.textContent = problem
  else await settle(item, decision)
}

/** Why a decision was not kept; `null` when it was. */
async function refusalOf(body: FormData): Promise<string | null> {
  const headers = { accept: 'application/json' }
  const reply = await fetch('/review', { method: 'POST', body, headers }).catch(() => null)
  if (reply === null) return 'The server does not answer: nothing was kept.'
  if (reply.ok) return null
  const answer = await reply.json().catch(() => ({}))
  return answer.problems?.[0]?.message ?? 'This could not be kept.'
}

const outcomes = new Map([
  ['confirm', 'accepted'],
  ['dispute', 'rejected'],
  ['correct', 'corrected'],
  ['reopen', 'taken back'],
])

async function settle(item: HTMLElement, decision: string): Promise<void> {
  const isBack = decision === 'reopen'
  item.hidden = !isBack
  if (isBack) await renew(item)
  else decided.push(item)
  const name = item.querySelector('h2')?.textContent ?? ''
  told.textContent = `Kept: ${name.trim()}, ${outcomes.get(decision) ?? decision}.`
  const next = isBack ? items.indexOf(item) : nextOf(items.indexOf(item))
  if (next >= 0) go(next)
  else told.focus()
}

/** The first that is not decided behind one, else before it. */
function nextOf(place: number): number {
  const behind = items.findIndex((each, index) => index > place && !each.hidden)
  return behind >= 0 ? behind : items.findIndex((each) => !each.hidden)
}

async function takeBack(): Promise<void> {
  const item = decided.pop()
  if (!item) return
  await renew(item)
  await send(item, 'reopen')
}

/** What is decided next is decided on the version that the last decision made. */
async function renew(item: HTMLElement): Promise<void> {
  const seen = item.querySelector<HTMLInputElement>('input[name=seen]')
  const on = item.querySelector<HTMLInputElement>('input[name=on]')
  const address = `/review.json?finding=${encodeURIComponent(on?.value ?? '')}`
  const reply = await fetch(address).catch(() => null)
  const answer = reply?.ok ? await reply.json() : {}
  if (seen) seen.value = String(answer.history?.version ?? seen.value)
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
  input.value ||= localStorage.getItem(nameKey) ?? ''
