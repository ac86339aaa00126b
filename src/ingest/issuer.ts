import type { Block } from '../model/article.js'
import { textOf } from '../model/spans.js'
import { isOfficeOfState } from './side.js'
import { findOffice, isOutletName } from './hosts.js'
import { findPublished } from './published.js'
import { LETTER, UPPER } from './letters.js'
import { isClosed, plainOf } from './plain.js'

/** Blocks at the top among which a line may say who publishes the text, and the longest such line in UTF-16 units. */
const TOP = 5
const LONGEST = 100

/** Nouns that the names of papers and magazines end with. */
const PAPER = new RegExp(
  String.raw`^(?:The )?(?:[${UPPER}][${LETTER}’'-]*(?: of(?: the)?| and)? ){1,4}(?:Times|Post|Herald|Letter|Journal|Review|Gazette|Tribune|News|Daily|Weekly|Star|Guardian|Observer|Chronicle|Monitor|Standard|Mail|Telegraph|Courier|Record|Globe|Economist|Diplomat|Bulletin|Dispatch|Ledger|Examiner|Express|Mirror|Argus|Mercury|Independent|Spectator|Magazine|Quarterly|Newsletter|Inquirer|Sentinel|Reporter|Notes|Digest|Watch|Briefing|Wire|Agency|Blog)$`,
  'u',
)

/**
 * Who publishes a text, where a line of its own at the top is nothing but that name: "Ministry of Foreign Affairs of Japan",
 * "The Harbour Gazette, 3 May 2024". `null` where none is.
 */
export function findIssuer(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks.slice(0, TOP)) {
    const words = plainOf(textOf(text, block))
    if (block.kind === 'body' && (isClosed(words) || words.length > LONGEST)) return null
    const name = words.length > LONGEST ? null : nameIn(block.kind, words)
    if (name !== null) return name
  }
  return null
}

function nameIn(kind: Block['kind'], words: string): string | null {
  if (kind === 'body' || kind === 'headline')
    return findOffice(words) || isOfficeOfState(words) || isOutletName(words) ? words : null
  const [name = '', ...rest] = words.split(/,\s+/u)
  const isDated = kind === 'dateline' && rest.length > 0 && findPublished(rest.join(', ')) !== null
  return isDated && (isOutletName(name) || PAPER.test(name) || isOfficeOfState(name)) ? name : null
}
