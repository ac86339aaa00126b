import { markdownTable } from 'markdown-table'
import type { Claim, Comparison } from '../../model/comparison.js'
import { accountFacts, copiesInto } from '../wording/accounts.js'
import {
  cellOf,
  columnsOf,
  letterOf,
  shownColumns,
  type Column,
  type ShownColumn,
} from '../wording/columns.js'
import { listed } from '../../model/listed.js'
import { excerptOf } from '../wording/excerpts.js'
import { groupsOf, type ClaimGroup } from '../wording/groups.js'
import { keyOfClaim } from '../wording/keys.js'
import { originName } from '../wording/names.js'
import { legendOf, signOfRelation, sourcesWord } from '../wording/signs.js'
import { sameContactWarning, titleOf } from '../wording/titles.js'
import { chainWords, placesOf } from './citation.js'
import { differencesInMarkdown } from './markdown-differences.js'
import { excerptInMarkdown, textInMarkdown } from './markdown-text.js'

/**
 * A comparison as GitHub-flavoured Markdown: what it is about, the accounts, one table for each group of claims with
 * the accounts across, and what differs. Copies that add nothing stand in their original's column. Every quotation is
 * checked against its text, and nothing in a source's words is read as Markdown or HTML.
 */
export function renderMarkdown(comparison: Comparison): string {
  const blocks = [
    `# ${textInMarkdown(titleOf(comparison))}`,
    sameContactWarning(comparison) ?? [],
    accountsList(comparison),
    matrix(comparison),
    differencesInMarkdown(comparison),
  ].flat()
  return `${blocks.join('\n\n')}\n`
}

function accountsList(comparison: Comparison): string {
  return columnsOf(comparison.accounts)
    .map((column) => accountLine(column, comparison))
    .join('\n')
}

function accountLine(column: Column, comparison: Comparison): string {
  const { head, letter } = column
  const told = [
    originName(head),
    ...accountFacts(head),
    ...copiesInto(column, comparison),
    head.title ?? [],
  ].flat()
  return `- **${letter}** ${told.map(textInMarkdown).join(' · ')}`
}

function matrix(comparison: Comparison): readonly string[] {
  if (comparison.claims.length === 0) return []
  const columns = shownColumns(comparison)
  return [
    '## Claim by claim',
    `${legendOf(comparison.claims)}. Every cell’s words and quotation marks are the account’s own; words in bold decide. A¶4 is the fourth paragraph of account A.`,
    ...groupsOf(comparison).flatMap((group) => groupInMarkdown(group, columns)),
  ]
}

const manyColumns = 6

/** A heading and its table. Of many accounts, those that tell nothing of the group are named below and have no column. */
function groupInMarkdown(group: ClaimGroup, columns: readonly ShownColumn[]): readonly string[] {
  const silent = columns.length < manyColumns ? [] : columns.filter(isSilentOn(group))
  const telling = columns.filter((column) => !silent.includes(column))
  return [
    `### ${textInMarkdown(group.heading)}`,
    tableOf(group, telling),
    silent.length === 0 ? [] : `— not found in ${listed(silent.map(letterOf))}.`,
  ].flat()
}

function isSilentOn({ claims }: ClaimGroup): (column: Column) => boolean {
  return (column) => claims.every((claim) => cellOf(claim, column).relation === 'absent')
}

// Cells as long as these are not padded to one width; a delimiter of three dashes is one that every reader knows.
const shortestDelimiter = 3

function tableOf({ claims }: ClaimGroup, columns: readonly ShownColumn[]): string {
  const header = columns.map(
    (column) => `${letterOf(column)} ${textInMarkdown(originName(column.head))}`,
  )
  const rows = claims.map((claim) => [
    claimInMarkdown(claim),
    ...columns.map((column) => cellInMarkdown(claim, column)),
  ])
  return markdownTable([['Claim', ...header], ...rows], { stringLength: () => shortestDelimiter })
}

// A space as well, for what drops the tag when it makes a document of the table.
const lineBreak = ' <br>'

function claimInMarkdown(claim: Claim): string {
  const key = textInMarkdown(keyOfClaim(claim))
  return [`**${key}** ${textInMarkdown(claim.label)}`, sourcesWord(claim)].join(lineBreak)
}

const limit = 400

function cellInMarkdown(claim: Claim, column: Column): string {
  const cell = cellOf(claim, column)
  const { sign, word } = signOfRelation(cell.relation)
  const excerpt = excerptOf(column.head.text, cell, limit)
  if (excerpt === null) return `${sign} ${word}`
  const chain = `← ${textInMarkdown(chainWords(column, cell))} (${placesOf(column, cell)})`
  return [`${sign} ${word}`, excerptInMarkdown(excerpt), chain].join(lineBreak)
}
