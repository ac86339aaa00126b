/**
 * The library face: read one text, compare several, print them as the interchange shape or as a page.
 * Everything runs offline; nothing is fetched and nothing is kept.
 */
export { toCompareJson, toReadJson } from './model/interchange.js'
export { compareFiles as compare } from './operations/compare.js'
export { readFile as read, type ReadResult } from './operations/read.js'
export type { ReadingOptions } from './operations/reader.js'
export {
  verifyDossier as verify,
  type FailureKind,
  type PagePart,
  type Rewriting,
  type Right,
  type Verification,
  type VerifiedAccount,
  type VerifyFailure,
} from './operations/verify.js'
export { renderDossier, type DossierOptions } from './pages/dossier.js'
export type * from './model/account.js'
export type * from './model/actors.js'
export type * from './model/analysis.js'
export type * from './model/article.js'
export type * from './model/comparison.js'
export type * from './model/ids.js'
export type * from './model/problems.js'
export type * from './model/reading.js'
export type * from './model/spans.js'
