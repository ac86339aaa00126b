import { textOf } from '../model/spans.js'
import type { Clause } from './clauses.js'
import { numberOf } from './fulfilment-antecedents.js'
import type { Thing } from './fulfilment-objects.js'
import type { Scene } from './scene.js'

/** Whether the words tell that only a part has come. */
export function isPartThere(scene: Scene, clause: Clause, thing: Thing): boolean {
  return isShare(scene, thing) || isSoFar(scene, clause, thing)
}

const FIRST = /^(?:(?:the|its|their|an?)\s+)?(?:very\s+)?(?:first|initial)(?![\p{L}])/iu
const PART_OF =
  /^(?:(?:about|around|nearly|almost|over|only|just|more\s+than)\s+)?(?<share>[\p{L}\p{N}.,-]+|a\s+(?:few|part|third|quarter|half|number))\s+of\s+(?:the|its|their|those|these)(?![\p{L}])/iu
const SHARES = /^(?:half|most|some|parts?|many|several|a\s.*)$/iu

/** "The first ten tanks", "half of the grain", "two of the ten boats": there is more to come. */
function isShare(scene: Scene, { span }: Thing): boolean {
  const what = textOf(scene.text, span)
  const share = PART_OF.exec(what)?.groups?.share
  const isPart = share !== undefined && (SHARES.test(share) || numberOf(share) !== null)
  return isPart || FIRST.test(what)
}

/** "So far received ten", "ten of the forty due": there is more to come. */
const isSoFar = ({ text }: Scene, clause: Clause, { span }: Thing): boolean =>
  /(?<![\p{L}])(?:so\s+far|to\s+date|up\s+to\s+now|until\s+now)(?![\p{L}])/iu.test(
    text.slice(clause.start, clause.end),
  ) ||
  /^\s+(?:out\s+)?of\s+(?:the|its|their|a\s+total)\s+(?:of\s+)?\p{N}/iu.test(text.slice(span.end))
