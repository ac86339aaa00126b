import { distances } from '../../../pages/style/scale.js'
import { styleOf } from '../../../pages/style/style.js'
import { formRules } from './rules/forms.js'
import { ledgerRules } from './rules/ledger.js'
import { listRules } from './rules/lists.js'
import { mastheadRules } from './rules/masthead.js'
import { paneRules } from './rules/pane.js'
import { paperRules } from './rules/paper.js'
import { positionsRules } from './rules/positions.js'
import { readRules } from './rules/read.js'
import { tiesRules } from './rules/ties.js'

const whole = [
  styleOf([]),
  mastheadRules,
  listRules,
  formRules,
  tiesRules,
  paneRules,
  readRules,
  ledgerRules,
  positionsRules,
  paperRules,
]
  .join('')
  .replaceAll('\n', '')
  .replaceAll(';}', '}')

/** The style of the site: the dossier's, and what only a site has; shorter by two kilobytes, and the same. */
export const siteStyle = withShortNames(withDistances(whole))

/** Distances are the same on every page: they stand where they are used. */
function withDistances(style: string): string {
  return style
    .replaceAll(/--s\d:[^;}]+;?/gu, '')
    .replaceAll(/var\(--s(\d)\)/gu, (name, step) => distances[Number(step) - 1] ?? name)
}

/** Custom properties by letters, as short as they can be. */
function withShortNames(style: string): string {
  const names = [...new Set(style.match(/--[a-z][a-z-]*/gu))]
  return style.replaceAll(
    /--[a-z][a-z-]*/gu,
    (name) => `--${(names.indexOf(name) + 10).toString(36)}`,
  )
}
