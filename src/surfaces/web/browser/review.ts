/**
 * The queue of findings by keys: j and k move, a accepts, r rejects, c corrects, u takes the last decision back; Escape
 * leaves a field. Without this script the forms do the same.
 */
const items = [...document.querySelectorAll<HTMLElement>('.queue > li')]
const decided: HTMLElement[] = []
/** None before the first key: no decision falls on what nobody looked at. */
let at = -1
/** What waits for a name. */
let pending: { readonly item: HTMLElement; readonly decision: string } | null = null

/** One name for all that is decided here; without this script each form has a field of its own. */
const decider = document.querySelector<HTMLInputElement>('#decider')

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
  if (field !== decider && !field.closest('.queue')) return
  if (event.key === 'Escape') items[at]?.focus()
  if (event.key !== 'Enter' || field instanceof HTMLSelectElement) return
  event.preventDefault()
  if (field.name === 'value') void decide('correct')
  else if (field === decider && pending !== null) void send(pending.item, pending.decision)
  else items[Math.max(at, 0)]?.focus()
}

/** To the next that is not decided, one way or the other. */
function step(by: 1 | -1): void {
  let next = at + by
  while (isDecided(items[next])) next += by
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

/** Sends a decision; what was decided steps back with what came of it, and forward again when it is taken back. */
async function send(item: HTMLElement, decision: string): Promise<void> {
  const form = item.querySelector<HTMLFormElement>('form.decide')
  if (!form) return
  const by = nameGiven()
  pending = by === '' ? { item, decision } : null
  if (by === '') {
    told.textContent = 'Give your name first, then Enter: a decision is kept with it.'
    decider?.focus()
    return
  }
  const body = new FormData(form)
  body.set('decision', decision)
  body.set('by', by)
  const problem = await refusalOf(body)
  if (problem !== null) told.textContent = problem
  else await settle(item, { decision, by })
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

interface Decided {
  readonly decision: string
  readonly by: string
}

async function settle(item: HTMLElement, { decision, by }: Decided): Promise<void> {
  const isBack = decision === 'reopen'
  const outcome = outcomes.get(decision) ?? decision
  item.querySelector('.outcome')?.remove()
  item.classList.toggle('decided', !isBack)
  await renew(item)
  if (!isBack) {
    decided.push(item)
    item.append(outcomeOf(item, `${capital(outcome)} by ${by}.`))
  }
  countOpen(isBack ? 1 : -1)
  told.textContent = `Kept: ${nameOf(item)}, ${outcome}.`
  const next = isBack ? items.indexOf(item) : nextOf(items.indexOf(item))
  if (next >= 0) go(next)
  else told.focus()
}

/** What a finding is called in its heading, on one line. */
function nameOf(item: HTMLElement): string {
  return (item.querySelector('h3')?.textContent ?? '').replace(/\s+/gu, ' ').trim()
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What came of a finding, with the way back. */
function outcomeOf(item: HTMLElement, words: string): HTMLElement {
  const line = document.createElement('p')
  line.className = 'outcome'
  const back = document.createElement('button')
  back.type = 'button'
  back.textContent = 'Take back'
  back.addEventListener('click', () => void takeBack(item))
  line.append(words, ' ', back)
  return line
}

/** How many nobody has looked at yet, as the page tells it. */
function countOpen(by: 1 | -1): void {
  const open = document.querySelector('.open')
  if (open) open.textContent = String(Number(open.textContent) + by)
}

/** The first that is not decided behind one, else before it. */
function nextOf(place: number): number {
  const behind = items.findIndex((each, index) => index > place && !isDecided(each))
  return behind >= 0 ? behind : items.findIndex((each) => !isDecided(each))
}

function isDecided(item: HTMLElement | undefined): boolean {
  return item?.classList.contains('decided') ?? false
}

/** The last that was decided, or one of them. */
async function takeBack(item: HTMLElement | undefined = decided.at(-1)): Promise<void> {
  if (!item) return
  decided.splice(decided.lastIndexOf(item), 1)
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
function nameGiven(): string {
  const given = decider?.value.trim() ?? ''
  if (given !== '') localStorage.setItem(nameKey, given)
  return given
}

if (decider) decider.value ||= localStorage.getItem(nameKey) ?? ''
