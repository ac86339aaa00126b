import type { Problem } from '../../../model/problems.js'
import { visible } from '../../../pages/wording/visible.js'

interface FailureProps {
  readonly heading: string
  readonly problems: readonly Pick<Problem, 'message'>[]
}

/** Instead of a page that could not be made: what happened and what to do, and nothing of how it is built. */
export function Failure({ heading, problems }: FailureProps) {
  return (
    <>
      <h1>{heading}</h1>
      {problems.map(({ message }) => (
        <p class="warning">{visible(message)}</p>
      ))}
      <p>
        <a href="/">The latest contacts</a>
      </p>
    </>
  )
}
