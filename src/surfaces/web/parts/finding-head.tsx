import { dateWords } from '../../../model/edtf-words.js'
import { roundWords } from '../../../pages/wording/acts.js'
import { toldWords } from '../../../pages/wording/findings.js'
import { namesOf } from '../../../pages/wording/names.js'
import { visible } from '../../../pages/wording/visible.js'
import { FactLine } from '../../../pages/dossier/fact-line.js'
import { openAct, saysWord } from './says.js'

type Told = Parameters<typeof toldWords>[0]

/** A finding as a heading has it: who, and what is made of it. */
export function FindingHead({ told }: { readonly told: Told }) {
  const { name, facts } = headOf(told)
  return (
    <>
      {visible(name.replaceAll(' → ', ' to '))}{' '}
      <small>
        <FactLine facts={facts} />
      </small>
    </>
  )
}

/** A statement as a sentence begins: whom it is said to is not whom it is about. */
function headOf(told: Told): ReturnType<typeof toldWords> {
  if (!('act' in told)) return toldWords(told)
  const day = told.when === null ? [] : dateWords(told.when)
  const facts = [saysWord(told), openAct(told) ?? [], ...roundWords(told), day].flat()
  return { name: namesOf(told.speakers) || 'Nobody named', facts }
}
