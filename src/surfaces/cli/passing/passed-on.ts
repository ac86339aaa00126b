/** A command that another process ran, with its exit code: nothing is left to do here. */
export class PassedOn extends Error {
  override readonly name = 'PassedOn'
  constructor(readonly code: number) {
    super(`passed on, and ended with ${code}`)
  }
}
