import { namesOf } from '../../../../pages/wording/names.js'
import { listed } from '../../../../model/listed.js'
import type { CommitmentView } from '../../../../operations/record/commitment-view.js'
import { counted } from '../../../../pages/wording/counts.js'
import { moneyWords } from '../../../../pages/wording/sums.js'
import { agoWords, dueWords, statusWords } from '../../../../pages/wording/undertakings.js'
import { run, type Line, type Tone } from '../../layout/runs.js'

/** "Norway to Moldova", and on what is owed. */
export function partiesLine({ promisors, beneficiaries, agreement }: CommitmentView): Line {
  const to = beneficiaries.length === 0 ? '' : ` to ${namesOf(beneficiaries)}`
  const under = agreement === null ? [] : [run(` · ${agreement.name}`)]
  return [run(`${namesOf(promisors) || 'Nobody named'}${to}`, 'strong'), ...under]
}

/** "promised, 5 months ago · EUR 40 000 000 · due by 31 March 2029 · if the truce holds". */
export function standingLine(view: CommitmentView): Line {
  const { status, age, amount, deadline, condition, setBy } = view
  const facts = [
    amount === null ? [] : moneyWords(amount),
    deadline === null ? [] : dueWords(deadline),
    condition ?? [],
  ].flat()
  const ago = age === null ? '' : ` ${agoWords(age)}`
  const by = setBy === null ? '' : `, set by ${setBy}`
  return [
    run(statusWords(status), toneOf(view)),
    run(`${ago}${by}`),
    ...facts.map((fact) => run(` · ${fact}`)),
  ]
}

function toneOf({ status, contested }: CommitmentView): Tone {
  if (contested.length > 0) return 'raised'
  switch (status) {
    case 'delivered':
    case 'kept':
      return 'good'
    case 'broken':
    case 'withdrawn':
    case 'denied':
      return 'raised'
    case 'offered':
    case 'promised':
    case 'obliged':
    case 'begun':
    case 'delayed':
    case 'suspended':
    case null:
      return 'strong'
  }
}

/** "k651eaaf9f46edd8e · 3 articles, 2 sources: Norway and Rusu". */
export function keyWords({ key, articles, primaries }: CommitmentView): string {
  const sources =
    primaries.length === 0
      ? 'no source named'
      : `${counted(primaries.length, 'source')}: ${listed(primaries)}`
  return `${key} · ${counted(articles, 'article')}, ${sources}`
}
