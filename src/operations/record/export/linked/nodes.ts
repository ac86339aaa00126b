import type { Commitment, Fulfilment, Statement } from '../../../../model/account.js'
import type { KeptContact } from '../../../../model/kept.js'
import type { Evidence } from '../../../../model/spans.js'
import type { Stand, Standings } from '../../standing.js'
import type { Outgoing } from '../article-rows.js'
import type { Sourced } from '../rows.js'
import { contactOfStatement } from '../statement-rows.js'
import type { Naming } from './actors.js'
import { hashed, named, node } from './names.js'
import { selectorsOf } from './selectors.js'

/** A contact, as an event. */
export function contactNode(
  { key, kind, status, date, place, participants }: KeptContact,
  standings: Standings,
  { refer }: Naming,
): object {
  return node({
    ...named('contact', key),
    '@type': 'schema:Event',
    'schema:startDate': date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null,
    'schema:attendee': participants.map(refer),
    'schema:location': place,
    'readout:kind': kind,
    'readout:status': status,
    'readout:date': date,
    'readout:standing': standings.ofContact(key).standing,
  })
}

/** An article, the reading of it, and all that was chosen of what it tells; of one that fails, that it does. */
export function articleNodes({ source, chosen }: Outgoing, naming: Naming): readonly object[] {
  const { row, told, problems } = source
  const article = node({
    ...named('article', row.key),
    '@type': ['schema:Article', 'prov:Entity'],
    'schema:headline': told?.article.title,
    'schema:publisher':
      row.outlet === null ? null : { '@type': 'schema:Organization', 'schema:name': row.outlet },
    'schema:sourceOrganization':
      row.agency === null ? null : { '@type': 'schema:Organization', 'schema:name': row.agency },
    'schema:datePublished': row.published,
    'schema:url': row.url,
    'schema:inLanguage': row.language,
    'schema:encoding': hashed(row.text),
    'prov:wasDerivedFrom': hashed(row.snapshot),
    'readout:problem': problems.map(({ message }) => message),
  })
  if (told === null) return [article]
  const sourced = { ...source, told }
  return [
    article,
    textNode(sourced),
    readingNode(sourced),
    ...chosen.statements.flatMap((each) => statementNodes(sourced, each, naming)),
    ...chosen.commitments.flatMap((each) => commitmentNodes(sourced, each, naming)),
    ...chosen.fulfilments.flatMap((each) => fulfilmentNodes(sourced, each, naming)),
  ]
}

function textNode({ row }: Sourced): object {
  return {
    ...hashed(row.text),
    '@type': ['schema:TextObject', 'prov:Entity'],
    'schema:sha256': row.text,
    'schema:encodingFormat': 'text/plain;charset=utf-8',
    'prov:wasDerivedFrom': hashed(row.snapshot),
  }
}

function readingNode({ row }: Sourced): object {
  return {
    ...named('reading', row.reading),
    '@type': 'prov:Activity',
    'prov:used': hashed(row.text),
    'prov:wasAssociatedWith': {
      '@type': ['prov:SoftwareAgent', 'schema:SoftwareApplication'],
      'schema:name': 'Readout',
      'schema:softwareVersion': row.reader.version,
    },
  }
}

function statementNodes(
  source: Sourced,
  statement: Statement,
  { refer }: Naming,
): readonly object[] {
  const { row } = source
  const { content, speakers, addressees, targets, topics, when, act, mode, confidence } = statement
  const id = named('statement', `${row.key}/${statement.id}`)
  const contact = contactOfStatement(source, statement)
  const isQuotation = mode === 'direct'
  return [
    node({
      ...id,
      '@type': [isQuotation ? 'schema:Quotation' : 'schema:Claim', 'prov:Entity'],
      'schema:text': content.map(({ quote }) => quote),
      [isQuotation ? 'schema:spokenByCharacter' : 'schema:author']: speakers.map(refer),
      'schema:about': topics,
      'schema:mentions': targets.map(refer),
      'schema:temporal': when,
      'schema:isPartOf': named('article', row.key),
      'readout:addressee': addressees.map(refer),
      'readout:via': statement.via.map(refer),
      'readout:contact': contact === null ? null : named('contact', contact),
      'readout:act': act,
      'readout:mode': mode,
      'readout:confidence': confidence,
      ...originOf(source, statement.rule, standOf(source, 'statement', statement.evidence[0])),
    }),
    ...(isQuotation ? [] : quotationNodes(source, statement, id)),
    annotationOf(source, id, { evidence: statement.evidence, content }),
  ]
}

/** What stands in quotation marks within a report. */
function quotationNodes(
  { row }: Sourced,
  { id, content }: Statement,
  whole: object,
): readonly object[] {
  return content
    .filter(({ quoted }) => quoted)
    .map(({ quote }, index) => ({
      ...named('quotation', `${row.key}/${id}/${index + 1}`),
      '@type': 'schema:Quotation',
      'schema:text': quote,
      'schema:isPartOf': whole,
    }))
}

function commitmentNodes(
  source: Sourced,
  commitment: Commitment,
  { refer }: Naming,
): readonly object[] {
  const id = named('commitment', `${source.row.key}/${commitment.id}`)
  const { promisors, beneficiaries, what, amount, evidence, rule } = commitment
  return [
    node({
      ...id,
      '@type': ['readout:Commitment', 'prov:Entity'],
      'schema:text': what,
      'readout:promisor': promisors.map(refer),
      'readout:beneficiary': beneficiaries.map(refer),
      'schema:amount': amountNode(amount),
      'readout:deadline': commitment.deadline,
      'readout:condition': commitment.condition,
      'readout:firmness': commitment.firmness,
      'readout:status': commitment.status,
      'schema:isPartOf': named('article', source.row.key),
      ...originOf(source, rule, standOf(source, 'commitment', evidence[0])),
    }),
    annotationOf(source, id, { evidence, content: [] }),
  ]
}

function fulfilmentNodes(
  source: Sourced,
  fulfilment: Fulfilment,
  { refer }: Naming,
): readonly object[] {
  const id = named('fulfilment', `${source.row.key}/${fulfilment.id}`)
  const { kind, by, to, what, amount, agreement, date, evidence, rule } = fulfilment
  return [
    node({
      ...id,
      '@type': ['readout:Fulfilment', 'prov:Entity'],
      'schema:text': what,
      'readout:kind': kind,
      'readout:by': by.map(refer),
      'readout:to': to.map(refer),
      'schema:amount': amountNode(amount),
      'readout:agreement': agreement,
      'schema:temporal': date,
      'schema:isPartOf': named('article', source.row.key),
      ...originOf(source, rule, standOf(source, 'fulfilment', evidence[0])),
    }),
    annotationOf(source, id, { evidence, content: [] }),
  ]
}

function amountNode(amount: Commitment['amount']): object | null {
  return (
    amount && {
      '@type': 'schema:MonetaryAmount',
      'schema:value': amount.value,
      'schema:currency': amount.currency,
    }
  )
}

function standOf(
  { row, standings }: Sourced,
  finding: 'statement' | 'commitment' | 'fulfilment',
  { start, end }: Evidence,
): Stand {
  return standings.of(finding, { text: row.text, start, end })
}

function originOf({ row }: Sourced, rule: string, { standing, by }: Stand) {
  return {
    'prov:wasQuotedFrom': hashed(row.text),
    'prov:wasGeneratedBy': named('reading', row.reading),
    'readout:rule': rule,
    'readout:standing': standing,
    'readout:decidedBy': standing === 'machine' ? null : by,
  }
}

interface Words {
  readonly evidence: readonly Evidence[]
  readonly content: readonly Evidence[]
}

/** The words behind a finding, each as a target of its own. */
function annotationOf(
  source: Sourced,
  body: { readonly '@id': string },
  { evidence, content }: Words,
): object {
  const target = (role: string) => (words: Evidence) => ({
    '@type': 'oa:SpecificResource',
    'readout:role': role,
    'oa:hasSource': hashed(source.row.text),
    'oa:hasSelector': selectorsOf(source.told.article.text, words, source.told.inCodePoints),
  })
  return {
    '@id': body['@id'].replace('urn:readout:', 'urn:readout:annotation:'),
    '@type': 'oa:Annotation',
    'oa:motivatedBy': { '@id': 'oa:identifying' },
    'oa:hasBody': { '@id': body['@id'] },
    'oa:hasTarget': [...evidence.map(target('evidence')), ...content.map(target('content'))],
  }
}
