/**
 * The page of a contact: a click on words brings them into sight in their text, all of them marked, with what can be done
 * with them. Without this script the same links lead there.
 */
const main = document.querySelector('main')
const texts = document.querySelector<HTMLElement>('#texts')

if (main && texts) {
  const tools = toolsFor(main)
  texts.prepend(tools)
  addEventListener('hashchange', () => show(tools))
  main.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.words') : null
    if (link instanceof HTMLAnchorElement) tools.from(link)
  })
  show(tools)
}

/** Brings the words that the address names into sight, and says so to the tools. */
function show(tools: Tools): void {
  for (const lit of document.querySelectorAll('mark.lit')) lit.classList.remove('lit')
  const target = targetOf(location.hash)
  if (!target) return
  // A passage may stand in several stretches, each of which says of which passages it is.
  const passage = location.hash.slice(1)
  for (const each of document.querySelectorAll('.source mark'))
    each.classList.toggle('lit', each.classList.contains(passage))
  target.scrollIntoView({ block: 'center' })
  tools.at(target, passage)
}

function targetOf(hash: string): HTMLElement | null {
  const id = decodeURIComponent(hash.slice(1))
  const target = /^[A-Z]+-\d+-\d+$/u.test(id) ? document.getElementById(id) : null
  return target?.closest('mark') ?? target
}

interface Tools extends HTMLElement {
  /** The passage that is looked at. */
  at: (target: HTMLElement, passage: string) => void
  /** The link that led there: its cell says which statements it shows. */
  from: (link: HTMLAnchorElement) => void
}

/** What can be done with the words that are looked at: cite them, open their article, say that the reading is wrong. */
function toolsFor(main: HTMLElement): Tools {
  const copy = document.createElement('button')
  copy.type = 'button'
  copy.textContent = 'Copy citation'
  const open = document.createElement('a')
  open.textContent = 'Open the article'
  const wrong = document.createElement('a')
  wrong.textContent = 'This is wrong'
  const told = document.createElement('span')
  told.setAttribute('role', 'status')
  let statement: string | null = null
  let citation = ''
  copy.addEventListener('click', () => {
    void copied(citation).then((isCopied) => (told.textContent = isCopied ? 'Copied' : citation))
  })
  const bar: HTMLElement = document.createElement('p')
  bar.className = 'tools'
  bar.hidden = true
  bar.append(copy, open, wrong, told)
  return Object.assign(bar, {
    from: (link: HTMLAnchorElement) => {
      const cell = link.closest<HTMLElement>('[data-statements]')
      statement = cell?.dataset['statements']?.split(' ')[0] || null
    },
    at: (target: HTMLElement, passage: string) => {
      const [letter = '', start = '', end = ''] = passage.split('-')
      const article = main.querySelector<HTMLElement>(`[data-article="${letter}"]`)
      const key = article?.dataset['key'] ?? ''
      const number = target.closest<HTMLElement>('[data-number]')?.dataset['number'] ?? letter
      citation = [
        `“${wordsOf(passage) || (target.textContent?.trim() ?? '')}”`,
        article?.dataset['name'] ?? '',
        `${number.replace(/^[A-Z]+/u, '')}, units ${start}-${end}`,
        `${location.origin}${placeIn(key, start, end)}`,
      ].join(', ')
      open.href = placeIn(key, start, end)
      const finding = findingOf(article, statement)
      wrong.href = `/review?finding=${encodeURIComponent(finding ?? '')}`
      wrong.hidden = finding === null
      told.textContent = ''
      bar.hidden = false
    },
  })
}

/** The words of a passage: it may stand in several stretches. */
function wordsOf(passage: string): string {
  const stretches = [...document.querySelectorAll<HTMLElement>('.source mark')].filter(
    (mark) => mark.id === passage || mark.classList.contains(passage),
  )
  return stretches
    .map((mark) => mark.textContent ?? '')
    .join('')
    .trim()
}

/** The server marks what an address asks for, whatever was read there. */
function placeIn(key: string, start: string, end: string): string {
  return `/articles/${key}?at=${start}-${end}#t-${start}-${end}`
}

/** What an article tells of the contact whose page this is is decided on as that contact; of another, on its own page. */
function findingOf(article: HTMLElement | null, id: string | null): string | null {
  const { key = '', contact } = article?.dataset ?? {}
  if (id === contact) return location.pathname.split('/').at(-1) ?? null
  return id === null || /^c\d+$/u.test(id) ? null : `${key}/${id}`
}

/** Pages that are not from this machine may not write to the clipboard unless they are encrypted. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
