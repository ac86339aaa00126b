import axe from 'axe-core'
import type { Page } from 'playwright-core'

declare const window: { readonly axe: typeof axe }

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice']

/** What axe calls serious or critical: the rule, and where. */
export async function barriersIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (values) => window.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    rules,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 5)
        .map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary}`),
    )
}
