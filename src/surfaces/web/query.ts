/** What of a long answer a url asks for. */
export function pageFrom(query: URLSearchParams): { readonly offset: number } {
  const asked = query.get('from-row') ?? ''
  return { offset: /^\d{1,9}$/u.test(asked) ? Number(asked) : 0 }
}

/** A field of a form; an empty one asks for nothing. */
export function fieldFrom(query: URLSearchParams, name: string): string | null {
  const value = (query.get(name) ?? '').trim()
  return value === '' ? null : value
}
