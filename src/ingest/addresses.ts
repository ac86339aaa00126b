import type { Block } from '../model/article.js'
import { textOf } from '../model/spans.js'

const LABEL = /^(?:original|source|article|full|url|link|permalink|via)\b/iu
const ADDRESS = /https?:\/\/[^\s<>"'()[\]]+/iu

/** Whether a line looks like the rest of a web address that a line end broke. */
export function isAddressTail(plain: string): boolean {
  return /^[\w%./?=&#~+,:;@!*()[\]<>-]+$/u.test(plain) && /[-/.=_\d]/u.test(plain)
}

/**
 * The address that a text gives as its own: behind a label such as "Original url:" or, when it is the only one, in a
 * line by itself. An address broken over lines is put together again.
 */
export function findOwnAddress(text: string, blocks: readonly Block[]): string | null {
  const footers = blocks.filter(({ kind }) => kind === 'footer').map((block) => textOf(text, block))
  const lines = footers.map((line, index) => ({ line, index, address: ADDRESS.exec(line)?.[0] }))
  const addressed = lines.filter(({ address }) => address !== undefined)
  const labelled = addressed.find(
    ({ line, index }) => LABEL.test(line) || isBareLabel(footers[index - 1]),
  )
  const bare =
    addressed.length === 1
      ? addressed.find(({ line }) => /^[<([]?https?:\S+$/iu.test(line))
      : undefined
  const own = labelled ?? bare
  return own ? rejoined(footers, own.index, own.address ?? '') : null
}

function isBareLabel(line: string | undefined): boolean {
  return line !== undefined && LABEL.test(line) && /:\s*$/u.test(line)
}

function rejoined(footers: readonly string[], index: number, address: string): string | null {
  const whole = footers[index]?.replace(/[>)\]]$/u, '') ?? ''
  const parts = [address]
  for (const line of whole.endsWith(address) ? footers.slice(index + 1) : []) {
    if (!isAddressTail(line) || ADDRESS.test(line)) break
    parts.push(line.replace(/[<>]/gu, ''))
  }
  const joined = parts.join('')
  return URL.canParse(joined) ? joined : address
}
