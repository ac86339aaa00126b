/**
 * The page of a contact: a click on words brings them into sight in their text, all of them marked, with what can be done
 * with them. On a telephone the texts wait below the edge and come up with the words; claims show their words when asked.
 * Without this script the same links lead there.
 */
const main = document.querySelector('main')
const texts = document.querySelector<HTMLElement>('#texts')
/** In pixels, between what was clicked and the texts that come up. */
const GAP = 16
/** Up to this width the style sets everything in one column. */
const isNarrow = matchMedia('(max-width: 820px)').matches

if (main && texts) {
  const tools = toolsFor(main)
  texts.prepend(tools)
  texts.classList.add('sheet')
  if (isNarrow) foldClaims()
  addEventListener('hashchange', () => show(tools, texts))
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close(texts)
  })
  main.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return
    const link = target.closest<HTMLAnchorElement>('a.words')
    if (link) {
      tools.from(link)
      texts.classList.toggle('open', texts.contains(placeOf(link.hash)))
      keepInSight(link, texts)
    } else if (!target.closest('a, button')) follow(texts, target.closest('td, .side, .lone'))
  })
  show(tools, texts)
}

/** Brings the words that the address names into sight, and says so to the tools; of a claim or a difference, its first. */
function show(tools: Tools, pane: HTMLElement): void {
  const place = placeOf(location.hash)
  const isInTexts = place !== null && pane.contains(place)
  pane.classList.toggle('open', isInTexts)
  if (!isInTexts) {
    unfold(place)
    follow(pane, place)
    return
  }
  const target = targetOf(location.hash)
  tools.at(target, location.hash.slice(1))
  if (!target) return place.scrollIntoView()
  light(location.hash.slice(1))
  target.scrollIntoView({ block: 'center' })
}

function placeOf(hash: string): HTMLElement | null {
  return hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
}

/** A passage may stand in several stretches, each of which says of which passages it is. */
function light(passage: string): void {
  for (const each of document.querySelectorAll('.source mark'))
    each.classList.toggle('lit', each.classList.contains(passage))
}

/** Where the texts stand beside the matrix, they turn to the first words of what is chosen; the page stays. */
function follow(pane: HTMLElement, chosen: Element | null): void {
  const link = chosen?.querySelector<HTMLAnchorElement>('a.words')
  const target = link ? targetOf(link.hash) : null
  if (!link || !target || getComputedStyle(pane).position !== 'sticky') return
  light(link.hash.slice(1))
  const { top } = pane.getBoundingClientRect()
  pane.scrollTop += target.getBoundingClientRect().top - top - pane.clientHeight / 3
}

/** What was clicked stays in sight above the texts that come up. */
function keepInSight(link: HTMLElement, pane: HTMLElement): void {
  if (!isNarrow) return
  const covered = link.getBoundingClientRect().bottom - pane.getBoundingClientRect().top
  if (covered > 0) scrollBy(0, covered + GAP)
}

function close(pane: HTMLElement): void {
  if (!pane.matches('.open') || !isNarrow) return
  pane.classList.remove('open')
  history.replaceState(null, '', location.pathname)
}

/** Claims stand with the sign of each account alone, until their words are asked for. */
function foldClaims(): void {
  for (const row of document.querySelectorAll('.matrix tr:not(.group)')) {
    if (!row.querySelector('blockquote')) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'Words'
    button.setAttribute('aria-expanded', 'false')
    button.addEventListener('click', () => {
      const isFolded = row.classList.toggle('folded')
      button.setAttribute('aria-expanded', String(!isFolded))
    })
    row.classList.add('folded')
    row.querySelector('th')?.prepend(button)
  }
}

function unfold(place: HTMLElement | null): void {
  place?.closest('.folded')?.querySelector('button')?.click()
  place?.scrollIntoView()
}

function targetOf(hash: string): HTMLElement | null {
  const id = decodeURIComponent(hash.slice(1))
  const target = /^[A-Z]+-\d+-\d+$/u.test(id) ? document.getElementById(id) : null
  return target?.closest('mark') ?? target
}

interface Tools extends HTMLElement {
  /** The passage that is looked at; `null` where it is a text and none of its words. */
  at: (target: HTMLElement | null, passage: string) => void
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
  const away = document.createElement('button')
  away.type = 'button'
  away.className = 'away'
  away.textContent = '×'
  away.setAttribute('aria-label', 'Close')
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
  away.addEventListener('click', () => {
    const pane = bar.parentElement
    if (pane) close(pane)
  })
  bar.append(copy, open, wrong, told, away)
  return Object.assign(bar, {
    from: (link: HTMLAnchorElement) => {
      const cell = link.closest<HTMLElement>('[data-statements]')
      statement = cell?.dataset['statements']?.split(' ')[0] || null
    },
    at: (target: HTMLElement | null, passage: string) => {
      bar.hidden = target === null && !isNarrow
      for (const each of [copy, open, wrong]) each.hidden = target === null
      told.textContent = ''
      if (!target) return
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
