const OPENING =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|section|p|h1|meta|title|script|table)\b/iu
const TAG =
  /<\/?(?:html|head|body|article|main|div|section|p|h[1-6]|span|a|br|table|ul|li|em|strong|script|meta)\b[^<>]{0,500}>/giu

/** Tags in a file of any name, and in one named .html, from which it is a page. */
const MANY_TAGS = 6

/** Whether a text is a page of HTML, by its beginning, or by its name and what is in it. */
export function isHtml(text: string, name: string): boolean {
  const head = text.slice(0, 20_000)
  if (OPENING.test(head)) return true
  const tags = head.match(TAG)?.length ?? 0
  return /\.(?:x?html?|htm)$/iu.test(name)
    ? tags > 0
    : tags >= MANY_TAGS && /<\/(?:p|div)>/iu.test(head)
}
