/** Work that is done a little at a time: it stops after each step until it is asked to go on. */
export type Steps<Result> = Generator<void, Result, void>
