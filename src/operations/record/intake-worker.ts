import { takeIn, type Intake, type TakenIn } from './take-in.js'

/** What a thread of the pool runs for each text. */
export default function work(intake: Intake): Promise<TakenIn> {
  return takeIn(intake)
}
