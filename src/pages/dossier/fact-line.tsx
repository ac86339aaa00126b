import { visible } from '../wording/visible.js'

interface FactLineProps {
  readonly facts: readonly string[]
  /** Whether something else follows in the line: then a point stands behind the last too. */
  readonly goesOn?: boolean
}

/** Short facts in a line, with a point between them. A line breaks between facts, and within one only that is wider than it. */
export function FactLine({ facts, goesOn = false }: FactLineProps) {
  return (
    <>
      {facts.map((fact, index) => (
        <>
          {index === 0 ? '' : ' '}
          <span class="fact">
            {visible(fact)}
            {index === facts.length - 1 && !goesOn ? '' : ' ·'}
          </span>
        </>
      ))}
    </>
  )
}
