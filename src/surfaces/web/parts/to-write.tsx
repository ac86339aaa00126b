interface ToWriteProps {
  /** What may be done then: "accept or reject". */
  readonly doing: string
  /** Where it leads to. */
  readonly path: string
}

/** How somebody who only reads gets to write: by the address that the terminal shows, or by the token in it. */
export function ToWrite({ doing, path }: ToWriteProps) {
  return (
    <form class="to-write" action={path} method="get">
      <p>
        <b>You are only reading.</b> To {doing} here, open the second address in the terminal where{' '}
        <code>readout serve</code> runs, or paste what stands in it behind <code>token=</code>.
      </p>
      <label>
        <span class="unseen">Token</span>
        <input type="password" name="token" placeholder="Token" required autocomplete="off" />
      </label>
      <button type="submit">Open for writing</button>
    </form>
  )
}
