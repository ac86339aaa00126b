import type { Statement } from '../../../model/account.js'
import { reportingVerb } from '../../../operations/reporting-verb.js'
import { actNoun } from '../../../pages/wording/acts.js'
import { namesOf } from '../../../pages/wording/names.js'
import { visible } from '../../../pages/wording/visible.js'

interface SaysProps {
  readonly statement: Pick<Statement, 'speakers' | 'act' | 'cues'>
}

/** Who speaks, and the verb that the text has for it, never a stronger one; the act behind it where the verb leaves it open. */
export function Says({ statement }: SaysProps) {
  const { speakers } = statement
  const open = openAct(statement)
  return (
    <>
      <b>{visible(namesOf(speakers) || 'Nobody named')}</b> {saysWord(statement)}
      {open === null ? null : <small class="act"> ({open})</small>}
    </>
  )
}

/** "asks"; of several speakers "ask". */
export function saysWord({ speakers, ...said }: SaysProps['statement']): string {
  const { one, several } = reportingVerb(said)
  return speakers.length > 1 ? several : one
}

/** "demand": the act that its verb does not name, since who "says" may demand; `null` where the verb tells it. */
export function openAct({ act, ...said }: SaysProps['statement']): string | null {
  const isTold = act === 'assert' || act === 'other' || reportingVerb({ act, ...said }).tellsAct
  return isTold ? null : actNoun(act)
}
