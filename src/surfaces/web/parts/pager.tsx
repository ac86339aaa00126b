interface PagerProps {
  readonly path: string
  readonly query?: URLSearchParams
  readonly total: number
  readonly offset: number
  readonly shown: number
  /** What leads to the part before and to the part after: as in a list of which the latest stands first, unless told. */
  readonly ways?: readonly [before: string, after: string]
}

/** The ways to the parts of a long list before and after this one; nothing when all of it is here. */
export function Pager({
  path,
  query = new URLSearchParams(),
  total,
  offset,
  shown,
  ways: [before, after] = ['Later', 'Earlier'],
}: PagerProps) {
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
      {offset > 0 ? <a href={at(Math.max(0, offset - step))}>{before}</a> : null}
      <span>
        {offset + 1} to {offset + shown} of {total}
      </span>
      {offset + shown < total ? <a href={at(offset + shown)}>{after}</a> : null}
    </nav>
  )
}
