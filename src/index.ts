/**
 * The library face: read one text, compare several, print them as the interchange shape or as a page.
 * Everything runs offline; nothing is fetched and nothing is kept.
 */
export { compareFiles as compare, type CompareResult } from './operations/compare.js'
export { toCompareJson, toReadJson } from './operations/interchange.js'
export { readFile as read, type ReadResult } from './operations/read.js'
export { renderComparisonPage } from './pages/comparison-page.js'
export type * from './model/account.js'
export type * from './model/actors.js'
export type * from './model/article.js'
export type * from './model/comparison.js'
export type * from './model/problems.js'
export type * from './model/reading.js'
export type * from './model/spans.js'
