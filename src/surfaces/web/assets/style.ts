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

/** The style of the site: the dossier's, and what only a site has. */
export const siteStyle = [
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
  // Shorter by a kilobyte, and the same.
  .replaceAll(/var\(--s(\d)\)/gu, (name, step) => distances[Number(step) - 1] ?? name)
