import axe from 'axe-core'
import type { Page } from 'playwright-core'

declare const window: { readonly axe: typeof axe }

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']

/** What axe calls serious or critical: the rule, and where. */
export function barriersIn(page: Page): Promise<readonly string[]> {
  return gravesIn(page, { type: 'tag', values: rules })
}

/** Colours alone: nothing else changes when a page turns dark. */
export function faintIn(page: Page): Promise<readonly string[]> {
  return gravesIn(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] })
}

async function gravesIn(page: Page, runOnly: axe.RunOnly): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (only) => window.axe.run({ runOnly: only, resultTypes: ['violations'] }),
    runOnly,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 5)
        .map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary}`),
    )
}
