import type { Page } from 'playwright-core'

interface Spill {
  /** How many pixels the page is wider than the screen. */
  readonly beyond: number
  /** Words that stand beside the screen, where nothing scrolls to them. */
  readonly beside: readonly string[]
  /** Words that their own box cuts off. */
  readonly clipped: readonly string[]
}

/** Everything fits. */
export const none: Spill = { beyond: 0, beside: [], clipped: [] }

/** What does not fit. What is moved off the screen on purpose until the keyboard is there is no spill. */
export function spillOf(page: Page): Promise<Spill> {
  return page.evaluate(() => {
    const isScrolled = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
        isScrolled(element.parentElement))
    const hasWords = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      )
    const isAside = (element: Element): boolean =>
      element.matches('a[href^="#"]') && getComputedStyle(element).position === 'absolute'
    const isBeside = (element: Element) =>
      [...element.getClientRects()].some(({ left, right }) => left < -1 || right > innerWidth + 1)
    const isClipped = (element: Element) => {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element)
      // A long title ends in "…" on its card and stands whole at its text: another test looks.
      if (webkitLineClamp !== 'none') return false
      const cuts = (overflow: string) => ['hidden', 'clip'].includes(overflow)
      return (
        element.clientWidth > 1 &&
        ((cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1))
      )
    }
    const shown = [...document.querySelectorAll('body *')].filter((element) =>
      element.checkVisibility(),
    )
    const named = (element: Element) =>
      `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60) ?? ''}`
    return {
      beyond: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      beside: shown
        .filter(hasWords)
        .filter((element) => isBeside(element) && !isAside(element) && !isScrolled(element))
        .map(named),
      clipped: shown.filter(isClipped).map(named),
    }
  })
}
