import type { ContactView } from '../../../../operations/record/contact.js'
import { heading, hung, type Block } from '../../layout/blocks.js'
import { line, run } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { instantWords } from '../instants.js'

type Decided = ContactView['decisions'][number]['entry']

const WORDS: Readonly<Record<Decided['decision']['kind'], string>> = {
  confirm: 'confirmed',
  dispute: 'disputed',
  reopen: 'took back what was decided',
  correct: 'corrected it',
  join: 'joined two of its tellings',
  part: 'parted a telling from another',
  same: 'said that two actors are one',
  different: 'said that two actors are two',
  name: 'said whom a name means',
  'forget-name': 'took back whom a name means',
  outlet: 'said what an outlet is',
  'forget-outlet': 'took back what an outlet is',
}

/** What people decided of a contact, oldest first; none when nobody has. */
export function decisionsBlock({ decisions }: ContactView, view: View): Block {
  if (decisions.length === 0) return []
  return [
    heading('What people decided'),
    ...decisions.flatMap(({ entry }) =>
      hung([run('· ', 'soft')], wrap(line(wordsOf(entry)), proseWidth(view) - 2)),
    ),
  ]
}

function wordsOf({ at, by, why, decision }: Decided): string {
  const reason = why === null ? '' : `: ${why}`
  return `${instantWords(at)}, ${by} ${WORDS[decision.kind]}${reason}`
}
