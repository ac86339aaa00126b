import type { Page } from 'playwright-core'

/** Where the keyboard stands: the element's place in the page, what it is, and whether one sees that it is there. */
interface Stop {
  readonly place: number
  readonly name: string
  readonly isRinged: boolean
  readonly isInView: boolean
}

function stopOf(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return null
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const [box] = element.getClientRects()
    return {
      place: [...document.querySelectorAll('*')].indexOf(element),
      name: `${element.tagName} ${element.className} ${element.getAttribute('href') ?? ''}`,
      isRinged: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isInView: box !== undefined && box.bottom > 0 && box.top < innerHeight && box.right > 0,
    }
  })
}

/** Every stop of the Tab key, from the top of the page until it leaves the page or begins anew. */
export async function stopsOf(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    if (stop === null || stop.place === stops[0]?.place) return stops
    stops.push(stop)
  }
}

/** The places in the page of what can be seen and fits a selector. */
export function placesOf(page: Page, selector: string): Promise<readonly number[]> {
  return page.evaluate((wanted) => {
    const all = [...document.querySelectorAll('*')]
    return [...document.querySelectorAll(wanted)]
      .filter((element) => element.checkVisibility())
      .map((element) => all.indexOf(element))
  }, selector)
}
