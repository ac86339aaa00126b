import type { BundleVerification } from '../../../../operations/record/bundle/verify.js'
import { counted } from '../../../../pages/wording/counts.js'
import type { Setting } from '../opening.js'
import { checkedDocument } from './failures.js'

/** What was checked of a bundle, and all that does not hold. */
export function bundleDocument(verification: BundleVerification, setting: Setting): string {
  const { entries, files, dossiers, quotations, failures } = verification
  return checkedDocument(
    {
      checked: [
        `The bundle has ${counted(files, 'file')}, each held against its sum, and ${counted(entries, 'entry', 'entries')}.`,
        `${counted(quotations, 'quotation')} held against their texts.`,
        ...(dossiers === 0 ? [] : [`${counted(dossiers, 'page')} verified.`]),
      ],
      failures,
    },
    setting,
  )
}
