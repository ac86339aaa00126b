interface PagerProps {
  readonly path: string
  readonly query?: URLSearchParams
  readonly total: number
  readonly offset: number
  readonly shown: number
}

/** The ways to the parts of a long list before and after this one; nothing when all of it is here. */
export function Pager({ path, query = new URLSearchParams(), total, offset, shown }: PagerProps) {
  if (shown >= total) return null
  const step = Math.max(shown, 1)
  const at = (row: number) => {
    const next = new URLSearchParams(query)
    if (row === 0) next.delete('from-row')
    else next.set('from-row', String(row))
    return next.size === 0 ? path : `${path}?${next.toString()}`
  }
  return (
    <nav class="pager" aria-label="Pages">
      {offset > 0 ? <a href={at(Math.max(0, offset - step))}>Later</a> : null}
      <span>
        {offset + 1} to {offset + shown} of {total}
      </span>
      {offset + shown < total ? <a href={at(offset + shown)}>Earlier</a> : null}
    </nav>
  )
}
