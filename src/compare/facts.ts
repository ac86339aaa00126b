import type { Sentence } from '../model/analysis.js'
import { coverOf, isOverlapping, isWithin, quoteFrom, textOf, type Span } from '../model/spans.js'
import { splitConjuncts } from './conjuncts.js'
import { unitsWithin } from './gist.js'
import type { Proposition } from './propositions.js'
import { isUnderstood, type Telling } from './telling.js'
import { tokensWithin } from '../model/tokens.js'

/** A sentence of fewer words tells nothing that could be recognised elsewhere. */
const FEWEST_WORDS = 4
/** "Then there is the border": one thing named, and nothing told of it. */
const FEWEST_UNITS = 2

/**
 * What an account tells in its own voice: clauses of the running text that no statement, commitment or contact
 * covers. They are for aligning alone: one account's "will form a commission" is another's "agreed to form".
 */
export function factsOf(telling: Telling): readonly Proposition[] {
  // In a transcript somebody speaks throughout: what is no statement there is a question or a greeting.
  if (telling.reading.article.kind === 'briefing' || !isUnderstood(telling.reading)) return []
  const taken = takenSpans(telling)
  return telling.reading.analysis.sentences
    .filter((sentence) => sentence.block === 'body' && !isSaid(telling, sentence))
    .filter((sentence) => !isComment(telling, sentence))
    .flatMap((sentence) => ofSentence(telling, sentence))
    .filter(({ evidence: [span] }) => !taken.some((each) => isOverlapping(each, span)))
}

// "That phrase is code for": the sentence is about words, and tells nothing that another account could tell.
const ABOUT_WORDS =
  /\b(?:phrase|phrasing|formula|formulation|wording|term|expression|euphemism|slogan|choice of words|turn of phrase)\b/iu

// "The Peruvian readout did not mention the ships": what a text leaves out is not told by saying so.
const OF_SILENCE =
  /(?<!\p{L})(?:(?:(?:did|does|do|has|have|had)\s*(?:not|n[’']t)|never)\s+(?:\p{L}+ly\s+)?(?:mention|refer|allude|say\s+(?:whether|if|what|when|who|how|why)|specify|elaborate|name|mentioned|referred)|(?:made|makes|make|making|contained|contains|with)\s+no\s+(?:mention|reference)|(?:omits?|omitted|omitting|left\s+out|leaves\s+out|silent\s+(?:on|about))|not\s+mentioned|no\s+mention)(?!\p{L})/iu

/** A question, or a remark on somebody's words or silence. */
function isComment({ reading: { article, analysis } }: Telling, sentence: Sentence): boolean {
  const words = textOf(article.text, sentence)
  const isQuoting = analysis.quotations.some((each) => isOverlapping(each, sentence))
  if (OF_SILENCE.test(words)) return true
  return /\?["”’')]*\s*$/u.test(words) || (isQuoting && ABOUT_WORDS.test(words))
}

/** Within quotation marks somebody else speaks, named or not. */
function isSaid({ reading: { analysis } }: Telling, sentence: Sentence): boolean {
  return analysis.quotations.some((each) => isWithin(each, sentence))
}

function takenSpans({ reading: { account } }: Telling): readonly Span[] {
  return [
    ...account.statements.flatMap(({ evidence }) => evidence),
    ...account.commitments.flatMap(({ evidence }) => evidence),
    ...account.contacts.flatMap(({ evidence, facets }) => [
      ...evidence,
      ...facets.flatMap((facet) => facet.evidence),
    ]),
  ]
}

function ofSentence(telling: Telling, sentence: Sentence): readonly Proposition[] {
  const { analysis, article } = telling.reading
  const conjuncts = splitConjuncts(tokensWithin(analysis.tokens, sentence))
  return conjuncts
    .filter(({ words }) => words.length >= FEWEST_WORDS)
    .filter(({ words }) => unitsWithin(telling, coverOf(words)).length >= FEWEST_UNITS)
    .map(({ words, shared }) => {
      const evidence = quoteFrom(article.text, coverOf(words))
      return {
        account: telling.id,
        kind: 'fact',
        sources: [],
        statement: null,
        commitment: null,
        facet: null,
        speakers: [],
        addressees: [],
        via: [],
        act: 'assert',
        topics: [],
        contact: null,
        words: [evidence],
        shared: shared.length > 0 ? [quoteFrom(article.text, coverOf(shared))] : [],
        evidence: [evidence],
        block: sentence.block,
      }
    })
}
