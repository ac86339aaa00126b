import { PROVENANCE, type Column } from './columns.js'

const days = (what: string) =>
  [
    { name: 'first_day', type: 'date', about: `first day of ${what}` },
    {
      name: 'last_day',
      type: 'date',
      about: `last day of ${what}; the same as the first where it is whole`,
    },
  ] as const

const ACTORS_JOINED =
  'parted by "; ", in the order of the text; the long table has one row for each'

/** The tables of an export, in the order in which they are described. */
export const TABLES = {
  contacts: {
    about:
      'One row for each contact: a call, meeting, visit, round of talks or letter, as the record merges what articles tell of it.',
    key: ['contact'],
    columns: [
      { name: 'contact', type: 'string', about: 'key of the contact' },
      {
        name: 'kind',
        type: 'string',
        about: 'phone-call, video-call, meeting, visit, summit, talks, letter or back-channel',
      },
      { name: 'status', type: 'string', about: 'held, planned, proposed or cancelled' },
      { name: 'date', type: 'string', about: 'when, EDTF' },
      ...days('the date'),
      { name: 'place', type: 'string', about: 'where' },
      {
        name: 'participants',
        type: 'string',
        about: 'names, parted by "; ", sorted by side, then by actor',
      },
      {
        name: 'participant_actors',
        type: 'string',
        about: 'their actor ids in the same order, empty between where not known',
      },
      { name: 'participant_sides', type: 'string', about: 'their sides in the same order' },
      {
        name: 'side_a',
        type: 'string',
        about: 'the first side by alphabet: with side_b a dyad where sides_count is 2',
      },
      { name: 'side_b', type: 'string', about: 'the second side by alphabet' },
      { name: 'sides_count', type: 'integer', about: 'how many sides are known' },
      {
        name: 'participants_count',
        type: 'integer',
        about: 'how many took part, as far as they are told',
      },
      { name: 'tellings', type: 'integer', about: 'how often articles tell of it' },
      {
        name: 'maybe_same',
        type: 'string',
        about: 'keys of contacts that may be the same, parted by "; "',
      },
      { name: 'standing', type: 'string', about: 'machine, confirmed or disputed' },
      { name: 'decided_by', type: 'string', about: 'who confirmed or disputed it' },
      {
        name: 'corrected',
        type: 'string',
        about: 'fields that people say are otherwise, parted by "; "',
      },
    ],
  },
  contact_participants: {
    about: 'One row for each participant of a contact.',
    key: ['contact', 'position'],
    columns: [
      { name: 'contact', type: 'string', about: 'key of the contact' },
      { name: 'position', type: 'integer', about: 'place in the contact’s list, from 1' },
      { name: 'name', type: 'string', about: 'the fullest name that the accounts give' },
      {
        name: 'actor',
        type: 'string',
        about: 'id of the actor, such as person:emmanuel-macron or state:FR',
      },
      {
        name: 'side',
        type: 'string',
        about: 'the state (ISO 3166 alpha-2) or body whose side it is on',
      },
    ],
  },
  tellings: {
    about: 'One row for each telling: what one article tells of one contact.',
    key: ['telling'],
    columns: [
      { name: 'telling', type: 'string', about: 'key of the telling' },
      { name: 'contact', type: 'string', about: 'key of the contact that it stands in' },
      {
        name: 'is_main',
        type: 'boolean',
        about: 'whether the article is about it, or mentions it',
      },
      { name: 'kind', type: 'string', about: 'as this article tells' },
      { name: 'status', type: 'string', about: 'as this article tells' },
      { name: 'date', type: 'string', about: 'as this article tells, EDTF' },
      ...days('that date'),
      { name: 'place', type: 'string', about: 'as this article tells' },
      { name: 'duration', type: 'string', about: 'ISO 8601' },
      {
        name: 'duration_op',
        type: 'string',
        about: '= as stated, > more than, < less than, ~ about',
      },
      { name: 'initiator', type: 'string', about: 'who asked for it, as this article tells' },
      { name: 'follow_up', type: 'string', about: 'what was agreed to come next, in its words' },
      {
        name: 'count',
        type: 'string',
        about: '1, another number, or "several" for a series told as one',
      },
      { name: 'participants', type: 'string', about: `names, ${ACTORS_JOINED}` },
      ...PROVENANCE,
    ],
  },
  statements: {
    about:
      'One row for each statement: what actors are said to have said, asked, promised, refused or thought.',
    key: ['statement'],
    columns: [
      { name: 'statement', type: 'string', about: 'key of the statement' },
      { name: 'contact', type: 'string', about: 'key of the contact that it belongs to' },
      { name: 'speakers', type: 'string', about: `names, ${ACTORS_JOINED}` },
      { name: 'speaker_actors', type: 'string', about: 'actor ids in the same order' },
      { name: 'speaker_sides', type: 'string', about: 'sides in the same order' },
      {
        name: 'addressees',
        type: 'string',
        about: `names of those who were told, ${ACTORS_JOINED}`,
      },
      {
        name: 'targets',
        type: 'string',
        about: `names of those whom it is about, ${ACTORS_JOINED}`,
      },
      {
        name: 'act',
        type: 'string',
        about: 'assert, demand, propose and so on, as the codebook has it',
      },
      { name: 'mode', type: 'string', about: 'direct (all in quotation marks), mixed or indirect' },
      {
        name: 'topics',
        type: 'string',
        about: 'parted by "; ", strongest first; the long table has one row for each',
      },
      {
        name: 'said',
        type: 'string',
        about:
          'when it was said, EDTF; empty when the text does not tell: publication is no day of saying',
      },
      ...days('when it was said'),
      {
        name: 'content',
        type: 'string',
        about:
          'what was said, its parts joined by " … "; each part is verbatim in the table quotations',
      },
      { name: 'cue', type: 'string', about: 'the words that introduce it' },
      {
        name: 'modifiers',
        type: 'string',
        about: 'negations, modalities and hedges as kind:value, parted by "; "',
      },
      ...PROVENANCE,
    ],
  },
  statement_actors: {
    about: 'One row for each speaker, addressee and target of a statement.',
    key: ['statement', 'role', 'position'],
    columns: [
      { name: 'statement', type: 'string', about: 'key of the statement' },
      { name: 'role', type: 'string', about: 'speaker, addressee or target' },
      { name: 'position', type: 'integer', about: 'place in its list, from 1' },
      { name: 'name', type: 'string', about: 'the name as the text gives it' },
      { name: 'actor', type: 'string', about: 'id of the actor' },
      { name: 'side', type: 'string', about: 'the state or body whose side it is on' },
    ],
  },
  statement_topics: {
    about: 'One row for each topic of a statement.',
    key: ['statement', 'position'],
    columns: [
      { name: 'statement', type: 'string', about: 'key of the statement' },
      { name: 'position', type: 'integer', about: 'from 1, strongest first' },
      { name: 'topic', type: 'string', about: 'key of the topic' },
    ],
  },
  commitments: {
    about: 'One row for each undertaking that an article tells of.',
    key: ['commitment'],
    columns: [
      {
        name: 'commitment',
        type: 'string',
        about: 'key of the telling of it: article and place in it',
      },
      { name: 'statement', type: 'string', about: 'key of the statement that it stands in' },
      { name: 'promisors', type: 'string', about: 'names, parted by "; "' },
      { name: 'promisor_actors', type: 'string', about: 'actor ids in the same order' },
      { name: 'beneficiaries', type: 'string', about: 'names, parted by "; "' },
      { name: 'beneficiary_actors', type: 'string', about: 'actor ids in the same order' },
      { name: 'what', type: 'string', about: 'what is undertaken, in the text’s words' },
      { name: 'amount', type: 'number', about: 'sum of money' },
      { name: 'currency', type: 'string', about: 'ISO 4217' },
      { name: 'deadline', type: 'string', about: 'as the text tells' },
      { name: 'condition', type: 'string', about: 'in the text’s words' },
      { name: 'firmness', type: 'string', about: 'firm or conditional' },
      {
        name: 'status',
        type: 'string',
        about: 'as this article tells: offered, promised, begun, delivered or obligation',
      },
      ...PROVENANCE,
    ],
  },
  fulfilments: {
    about: 'One row for each telling of what became of an undertaking, an agreement or a treaty.',
    key: ['fulfilment'],
    columns: [
      { name: 'fulfilment', type: 'string', about: 'key of the telling: article and place in it' },
      { name: 'statement', type: 'string', about: 'key of the statement that tells it' },
      {
        name: 'kind',
        type: 'string',
        about: 'begun, delivered, kept, broken, delayed, suspended, withdrawn or denied',
      },
      {
        name: 'by',
        type: 'string',
        about: 'names of those who are said to have done it, parted by "; "',
      },
      { name: 'by_actors', type: 'string', about: 'actor ids in the same order' },
      { name: 'to', type: 'string', about: 'names of those to whom it was owed, parted by "; "' },
      { name: 'to_actors', type: 'string', about: 'actor ids in the same order' },
      { name: 'agreement', type: 'string', about: 'key of a known agreement or treaty' },
      { name: 'what', type: 'string', about: 'in the text’s words' },
      { name: 'amount', type: 'number', about: 'sum of money' },
      { name: 'currency', type: 'string', about: 'ISO 4217' },
      { name: 'date', type: 'string', about: 'when it was so, EDTF' },
      ...days('that date'),
      ...PROVENANCE,
    ],
  },
  quotations: {
    about:
      'One row for each stretch of words behind a finding: every part of it, where the finding’s own row has the first.',
    key: ['finding', 'role', 'position'],
    columns: [
      {
        name: 'finding',
        type: 'string',
        about: 'key of the telling, statement, commitment or fulfilment',
      },
      {
        name: 'role',
        type: 'string',
        about:
          'evidence (the clause), content, cue, act (what decides it), modifier, or facet:NAME of a telling',
      },
      { name: 'position', type: 'integer', about: 'from 1 within its role' },
      { name: 'value', type: 'string', about: 'of a facet or modifier: what the words tell' },
      {
        name: 'is_quoted',
        type: 'boolean',
        about: 'of content: whether it stands in quotation marks in the text',
      },
      { name: 'article', type: 'string', about: 'key of the article' },
      { name: 'text_sha256', type: 'string', about: 'SHA-256 of the text as UTF-8' },
      {
        name: 'start_utf16',
        type: 'integer',
        about: 'where it begins in the text, in UTF-16 units from 0',
      },
      { name: 'end_utf16', type: 'integer', about: 'where it ends, its last unit not included' },
      { name: 'start_codepoint', type: 'integer', about: 'the same in Unicode code points' },
      { name: 'end_codepoint', type: 'integer', about: 'the same in Unicode code points' },
      { name: 'quote', type: 'string', about: 'the words there, exactly' },
    ],
  },
  articles: {
    about: 'One row for each article.',
    key: ['article'],
    columns: [
      { name: 'article', type: 'string', about: 'key of the article' },
      { name: 'title', type: 'string', about: 'its headline' },
      { name: 'outlet', type: 'string', about: 'who published it' },
      { name: 'agency', type: 'string', about: 'the news agency whose story it is' },
      {
        name: 'kind',
        type: 'string',
        about: 'official, wire, report, commentary, briefing or unknown',
      },
      { name: 'side', type: 'string', about: 'whose official text it is' },
      { name: 'published', type: 'string', about: 'EDTF as told' },
      ...days('publication'),
      { name: 'url', type: 'string', about: 'its address' },
      { name: 'language', type: 'string', about: 'ISO 639-1' },
      { name: 'words', type: 'integer', about: 'its length in words' },
      { name: 'added', type: 'datetime', about: 'when the record got it' },
      { name: 'superseded_by', type: 'string', about: 'key of a later version of the same page' },
      { name: 'licence', type: 'string', about: 'as the text states it' },
      { name: 'snapshot_sha256', type: 'string', about: 'SHA-256 of the bytes as received' },
      { name: 'text_sha256', type: 'string', about: 'SHA-256 of the text as UTF-8' },
      { name: 'extractor_version', type: 'string', about: 'version of what extracted the text' },
      { name: 'reader_version', type: 'string', about: 'version of what read it' },
      { name: 'reader_models', type: 'string', about: 'its models, parted by "; "' },
    ],
  },
  corrections: {
    about:
      'One row for each field that a person says is otherwise; the tables of findings have what the machine read.',
    key: ['finding', 'field'],
    columns: [
      {
        name: 'finding',
        type: 'string',
        about: 'key of the contact, telling, statement or commitment',
      },
      { name: 'field', type: 'string', about: 'which field' },
      { name: 'value', type: 'string', about: 'what it should be, as JSON' },
      { name: 'by', type: 'string', about: 'who says so' },
      { name: 'at', type: 'datetime', about: 'when' },
      { name: 'line', type: 'integer', about: 'number of the decision’s line in the journal' },
    ],
  },
  decisions: {
    about:
      'One row for each decision of a person, in the order of the journal; a later one on the same words holds.',
    key: ['line'],
    columns: [
      { name: 'line', type: 'integer', about: 'number of its line in the journal' },
      { name: 'at', type: 'datetime', about: 'when' },
      { name: 'by', type: 'string', about: 'by whom' },
      { name: 'why', type: 'string', about: 'the reason given' },
      {
        name: 'kind',
        type: 'string',
        about: 'confirm, dispute, reopen, correct, join, part and so on',
      },
      { name: 'finding', type: 'string', about: 'contact, statement, commitment or fulfilment' },
      { name: 'text_sha256', type: 'string', about: 'of the text that it is attached to' },
      { name: 'start_utf16', type: 'integer', about: 'where it is attached' },
      { name: 'end_utf16', type: 'integer', about: 'where it is attached' },
      { name: 'decision', type: 'string', about: 'all of it, as JSON' },
    ],
  },
  problems: {
    about:
      'One row for each article of which nothing is quoted, because its text or reading fails.',
    key: ['article', 'code'],
    columns: [
      { name: 'article', type: 'string', about: 'key of the article' },
      { name: 'code', type: 'string', about: 'what kind of problem' },
      { name: 'message', type: 'string', about: 'in words' },
    ],
  },
} as const satisfies Readonly<Record<string, TableShape>>

/** A table: what its rows are, the columns that tell them apart, and all columns. */
export interface TableShape {
  readonly about: string
  readonly key: readonly string[]
  readonly columns: readonly Column[]
}

export type TableName = keyof typeof TABLES

export const TABLE_NAMES = [
  'contacts',
  'contact_participants',
  'tellings',
  'statements',
  'statement_actors',
  'statement_topics',
  'commitments',
  'fulfilments',
  'quotations',
  'articles',
  'corrections',
  'decisions',
  'problems',
] as const satisfies readonly TableName[]
