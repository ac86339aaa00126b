import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'

/** A shown quotation: where it leads, what it says, and which part of the page it stands in. */
export interface Link {
  readonly href: string
  readonly text: string
  readonly place: string
}

/** Every shown quotation, in the order of the page; a link's place in the list is its index for `follow`. */
export function linksOf(page: Page): Promise<readonly Link[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a.words')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.textContent ?? '',
      place: link.closest('section')?.id ?? '',
    })),
  )
}

/** The words of every marked passage by its anchor: those of all its marks, joined. */
export async function passagesOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const found = await page.evaluate(() => {
    const words: Record<string, string> = {}
    for (const mark of document.querySelectorAll<HTMLElement>('article .source mark'))
      for (const anchor of new Set([mark.id, ...mark.classList]))
        words[anchor] = (words[anchor] ?? '') + (mark.textContent ?? '')
    return words
  })
  return new Map(Object.entries(found))
}

/** What the page shows of a passage that a link leads to. */
export interface Landing {
  readonly hash: string
  /** The words of all its marks, joined. */
  readonly text: string
  /** The names of the articles that its marks stand in. */
  readonly articles: readonly string[]
  /** Whether every mark has another ground than it has when nothing is looked for. */
  readonly isLit: boolean
  readonly isInView: boolean
  /** Whether its beginning is what one sees there: nothing lies over it. */
  readonly isOnTop: boolean
}

/** Remembers the ground of every mark while nothing is looked for; `landingOf` needs it. */
export async function rememberGrounds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const mark of document.querySelectorAll<HTMLElement>('.source mark'))
      mark.dataset['ground'] = getComputedStyle(mark).backgroundColor
  })
}

/** How the passage that the address names is shown now. */
export function landingOf(page: Page): Promise<Landing> {
  return page.evaluate(landing)
}

/** Clicks a link from within the page, which is quick; its index is its place in `linksOf`. */
export async function followFromWithin(page: Page, index: number): Promise<Landing> {
  await page.evaluate(
    (wanted) => document.querySelectorAll<HTMLElement>('a.words')[wanted]?.click(),
    index,
  )
  return landed(page)
}

/** Clicks a link as a reader does: it must be there to be seen, with nothing over it. */
export async function follow(page: Page, index: number): Promise<Landing> {
  await page.locator('a.words').nth(index).click()
  return landed(page)
}

/** Twenty milliseconds each. */
const MOST_LOOKS = 25

/** The page is told of a new address a moment after it has it, and lights words of several stretches then. */
async function landed(page: Page): Promise<Landing> {
  for (let look = 1; look < MOST_LOOKS; look += 1) {
    const found = await landingOf(page)
    if (found.isLit) return found
    await setTimeout(20)
  }
  return landingOf(page)
}

/** Runs in the page. */
function landing(): Landing {
  const hash = location.hash
  const id = hash.slice(1)
  const marks = [...document.querySelectorAll<HTMLElement>('.source mark')].filter(
    (mark) => mark.id === id || mark.classList.contains(id),
  )
  const box = marks[0]?.getClientRects()[0]
  const seen = box && document.elementFromPoint(box.left + 1, box.top + box.height / 2)
  return {
    hash,
    text: marks.map((mark) => mark.textContent ?? '').join(''),
    articles: [...new Set(marks.map((mark) => mark.closest('article')?.id ?? ''))],
    isLit: marks.every((mark) => getComputedStyle(mark).backgroundColor !== mark.dataset['ground']),
    isInView:
      box !== undefined &&
      box.top >= 0 &&
      box.bottom <= innerHeight &&
      box.left >= 0 &&
      box.left <= innerWidth,
    isOnTop: seen ? marks.some((mark) => mark.contains(seen)) : false,
  }
}

/** Opens whatever is folded, by clicks, from the outside in. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator(
    'details:not([open]) > summary:visible, .folded button[aria-expanded=false]:visible',
  )
  while ((await folded.count()) > 0) await folded.first().click()
}
