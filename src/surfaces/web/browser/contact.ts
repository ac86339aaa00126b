/**
 * The page of a contact: where there is room, its texts stand beside the matrix, and a click on words brings them into
 * sight there, with what can be done with them. Without this script the texts stand below, and the same links lead there.
 */
const wide = matchMedia('(min-width: 75rem)')
const main = document.querySelector('main')
const texts = document.querySelector<HTMLElement>('#texts')

if (main && texts) {
  const home = document.createComment('texts')
  texts.before(home)
  const pane = document.createElement('aside')
  pane.className = 'pane'
  pane.setAttribute('aria-label', 'The texts')
  const place = () => {
    main.classList.toggle('with-pane', wide.matches)
    if (wide.matches) {
      pane.append(tools, texts)
      main.append(pane)
    } else {
      pane.remove()
      home.after(texts)
      texts.prepend(tools)
    }
  }
  const tools = toolsFor(main)
  place()
  wide.addEventListener('change', place)
  addEventListener('hashchange', () => show(tools))
  main.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.words') : null
    if (link instanceof HTMLAnchorElement) tools.from(link)
  })
  show(tools)
}

/** Brings the words that the address names into sight, and says so to the tools. */
function show(tools: Tools): void {
  const target = targetOf(location.hash)
  if (!target) return
  target.scrollIntoView({ block: 'center' })
  tools.at(target)
}

function targetOf(hash: string): HTMLElement | null {
  const id = decodeURIComponent(hash.slice(1))
  const target = /^[A-Z]+-\d+-\d+$/u.test(id) ? document.getElementById(id) : null
  return target?.closest('mark') ?? target
}

interface Tools extends HTMLElement {
  /** The passage that is looked at. */
  at: (target: HTMLElement) => void
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
    void navigator.clipboard.writeText(citation).then(
      () => (told.textContent = 'Copied'),
      () => (told.textContent = citation),
    )
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
    at: (target: HTMLElement) => {
      const [letter = '', start = '', end = ''] = target.id.split('-')
      const article = main.querySelector<HTMLElement>(`[data-article="${letter}"]`)
      const key = article?.dataset['key'] ?? ''
      const number = target.closest<HTMLElement>('[data-number]')?.dataset['number'] ?? letter
      citation = [
        `“${target.textContent?.trim() ?? ''}”`,
        article?.dataset['name'] ?? '',
        `${number.replace(/^[A-Z]+/u, '')}, units ${start}-${end}`,
        `${location.origin}/articles/${key}#t-${start}-${end}`,
      ].join(', ')
      open.href = `/articles/${key}#t-${start}-${end}`
      wrong.href = `/review?finding=${encodeURIComponent(statement === null ? key : `${key}/${statement}`)}`
      wrong.hidden = statement === null
      told.textContent = ''
      bar.hidden = false
    },
  })
}
