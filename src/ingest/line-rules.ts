import type { BlockKind } from '../model/article.js'
import { UPPER } from './letters.js'

/** Where in a text a rule holds: before the story, after it, or both and between. */
export type Zone = 'top' | 'end' | 'anywhere'

interface LineRule {
  readonly id: string
  readonly kind: BlockKind
  readonly zone: Zone
  readonly pattern: RegExp
  readonly meaning: string
  readonly specimen: string
}

/** What a line is by its own words, marks of Markdown taken away. Lines longer than 300 units are running text. */
export const LINE_RULES: readonly LineRule[] = [
  {
    id: 'footer/copyright',
    kind: 'footer',
    zone: 'anywhere',
    pattern: /^(?:©|\(c\)\s|copyright\b\s?(?:©|\(c\)|\d{4}|by\b|the\b|-))/i,
    meaning: 'a copyright line',
    specimen: '© 2024 Example Media. All rights reserved.',
  },
  {
    id: 'footer/rights',
    kind: 'footer',
    zone: 'anywhere',
    pattern: /\b(?:all rights reserved|may not be (?:published|reproduced|redistributed))\b/i,
    meaning: 'reserves rights',
    specimen: 'This material may not be published, broadcast or rewritten.',
  },
  {
    id: 'footer/original',
    kind: 'footer',
    zone: 'anywhere',
    pattern:
      /^(?:original|source|article|full)\s(?:url|link|article|text|post|source)\b\s?:?\s?(?:<?https?:\S*)?$|^(?:source|link|url|permalink|via)\s?:\s?<?https?:\S+$/i,
    meaning: 'points to the original',
    specimen: 'Original url:',
  },
  {
    id: 'footer/address',
    kind: 'footer',
    zone: 'anywhere',
    pattern: /^[<([]?(?:https?:\/\/|www\.)\S+$/i,
    meaning: 'nothing but a web address',
    specimen: '<https://www.example.org/2024/03/03/ministers-meet>',
  },
  {
    id: 'footer/read-more',
    kind: 'footer',
    zone: 'anywhere',
    pattern:
      /^(?:read more|read also|read next|also read|see also|further reading|more on this(?: story)?|more from\b[^.]*|related(?: stories| articles| coverage| news| topics| links)?|recommended(?: stories)?|most read|most popular|trending|you (?:may|might) also like|don['’]t miss)\s?(?:$|[:|»>→…-].{0,200}$|\.{3}$)|^read (?:more (?:about|on|at|here|in|from)|the full (?:story|statement|text|transcript))\b.{0,120}$/i,
    meaning: 'points to other stories',
    specimen: 'Read more: What the ministers want',
  },
  {
    id: 'footer/share',
    kind: 'footer',
    zone: 'anywhere',
    pattern:
      /^(?:share(?: (?:this|on|via|the|with)\b.{0,80})?|tweet(?: this)?|print(?: (?:this|page|article))?|e-?mail(?: this.*)?|copy link|comments?(?: \(\d+\))?|facebook|twitter|whatsapp|telegram|linkedin|back to top|skip to .{3,40}|advertisement|sponsored(?: content)?|loading\W*|menu|search|log ?in|sign in)$/i,
    meaning: 'a button or an advertisement',
    specimen: 'Share this article',
  },
  {
    id: 'footer/subscribe',
    kind: 'footer',
    zone: 'anywhere',
    pattern:
      /^(?:sign up|subscribe|follow us|like us|join (?:us|our)|download (?:the|our)|get (?:the|our) (?:latest|newsletter|app|daily)|support (?:our|independent)|donate|become a (?:member|subscriber)|already a subscriber|this article is for subscribers)\b.{0,240}$/i,
    meaning: 'asks the reader for something',
    specimen: 'Sign up for our newsletter to get the news each morning.',
  },
  {
    id: 'footer/tags',
    kind: 'footer',
    zone: 'anywhere',
    pattern:
      /^(?:tags?|topics?|categor(?:y|ies)|keywords?|filed under|sections?|posted in)\s?:\s?\S/i,
    meaning: 'lists tags',
    specimen: 'Tags: diplomacy, energy',
  },
  {
    id: 'footer/mark',
    kind: 'footer',
    zone: 'anywhere',
    pattern: /^(?:ENDS?\.?|-?30-?|\/ends?|[-*_=~—–•·#.\s]{3,})$/u,
    meaning: 'a rule or the mark of the end',
    specimen: '###',
  },
  {
    id: 'footer/note',
    kind: 'footer',
    zone: 'anywhere',
    pattern:
      /^\(?(?:this (?:article|story|report|piece|copy|text|translation|version)\b.{0,40}\b(?:published|updated|corrected|appeared|produced|edited|generated|translated|available)|(?:the )?(?:views|opinions) expressed|our standards|correction\b|clarification\b|editor['’]s note|disclaimer|first published|last (?:updated|modified)|not for publication)/i,
    meaning: 'a note on the text itself',
    specimen: 'This article was first published in March.',
  },
  {
    id: 'footer/contact',
    kind: 'footer',
    zone: 'end',
    pattern:
      /^(?:(?:media|press) (?:contacts?|enquiries|inquiries|office)|contacts?\s?:|for (?:more|further|additional) information\b|for media (?:enquiries|inquiries))/i,
    meaning: 'whom the press may call',
    specimen: 'Media contact: press@example.org',
  },
  {
    id: 'footer/closing-time',
    kind: 'footer',
    zone: 'end',
    pattern: /^(?:END\s+)?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?$/i,
    meaning: 'when a transcript closed',
    specimen: '4:04 P.M. EST',
  },
  {
    id: 'byline/by',
    kind: 'byline',
    zone: 'top',
    pattern: new RegExp(
      String.raw`^(?:by|BY|By)\s?:?\s(?:the\s|our\s)?[${UPPER}][^.!?;:]{1,120}(?:\b(?:Jr|Sr|[A-Z])\.[^.!?;:]{0,60})*$`,
    ),
    meaning: 'names the writer',
    specimen: 'By Jane Doe and John Roe in Vienna',
  },
  {
    id: 'byline/posted',
    kind: 'byline',
    zone: 'top',
    pattern: /^(?:posted|published|updated)\b[^.!?]{0,60}\bby\s[A-Z][^.!?;:]{1,60}$/i,
    meaning: 'names the writer behind the date',
    specimen: 'Posted on May 3, 2024 by Jane Doe',
  },
  {
    id: 'byline/reporting',
    kind: 'byline',
    zone: 'anywhere',
    pattern:
      /^\(?(?:(?:additional|original)\s)?(?:reporting|writing|editing|reported|written|compiled|edited|translated|translation|story|text|words|analysis|opinion|commentary)(?:\sand\s(?:writing|editing|reporting))?\sby\s:?\s?\S/i,
    meaning: 'names who wrote and edited',
    specimen: '(Reporting by Jane Doe; Editing by John Roe)',
  },
  {
    id: 'byline/with',
    kind: 'byline',
    zone: 'anywhere',
    pattern:
      /^\(?with\s(?:files|reporting|contributions?|material|inputs?|additional reporting|agenc(?:y|ies))\b.{0,100}$|^.{3,100}\bcontributed (?:to this (?:report|story|article)|reporting)\b.{0,40}$/i,
    meaning: 'names who helped',
    specimen: 'With reporting from John Roe in Geneva',
  },
  {
    id: 'byline/author',
    kind: 'byline',
    zone: 'anywhere',
    pattern: /^(?:author|writer|reporter|correspondent)s?\s?:\s?\S.{1,100}$/i,
    meaning: 'names the author',
    specimen: 'Author: Jane Doe',
  },
]

/** Longest line that a rule looks at, in UTF-16 units. */
const LONGEST_RULED = 300

/** What a line is by its own words in a zone of the text; `null` when no rule knows it. */
export function findLineKind(plain: string, zone: Zone): BlockKind | null {
  if (plain.length > LONGEST_RULED) return null
  const rule = LINE_RULES.find(
    (candidate) =>
      (candidate.zone === 'anywhere' || candidate.zone === zone) && candidate.pattern.test(plain),
  )
  return rule?.kind ?? null
}
