const MARK = /<meta\s[^>]{0,200}\bcontent=["']?Readout\b/iu

/** Whether a page of HTML is one that Readout wrote: its head says so, also when another program saved it again. */
export function isOwnPage(html: string): boolean {
  const head = html.slice(0, 20_000)
  const mark = MARK.exec(head)?.[0] ?? ''
  return /\bname=["']?generator\b/iu.test(mark)
}
