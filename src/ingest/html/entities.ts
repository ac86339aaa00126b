/** Named characters that news pages use; others stay as they are written. */
const NAMED: ReadonlyMap<string, string> = new Map(
  `amp & lt < gt > quot " apos ' nbsp \u00a0 ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ” sbquo ‚ bdquo „ laquo « raquo »
  hellip … copy © reg ® trade ™ euro € pound £ yen ¥ cent ¢ sect § para ¶ bull • middot · deg ° times × frac12 ½ shy \u00ad
  agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë igrave ì iacute í
  icirc î iuml ï ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö oslash ø ugrave ù uacute ú ucirc û uuml ü yacute ý
  szlig ß Agrave À Aacute Á Acirc Â Auml Ä Aring Å Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Iacute Í Icirc Î Ntilde Ñ
  Oacute Ó Ocirc Ô Ouml Ö Oslash Ø Uacute Ú Uuml Ü Scaron Š scaron š Zcaron Ž zcaron ž zwnj \u200c zwj \u200d`
    .split(/[ \n]+/u)
    .flatMap((name, index, all): [string, string][] =>
      index % 2 === 0 ? [[name, all[index + 1] ?? '']] : [],
    ),
)

/** Text with its character references resolved. */
export function decodeEntities(words: string): string {
  if (!words.includes('&')) return words
  return words.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,10});?/gi, resolve)
}

function resolve(reference: string): string {
  const name = reference.replace(/^&|;$/gu, '')
  if (!name.startsWith('#')) return NAMED.get(name) ?? reference
  const isHex = /^#x/iu.test(name)
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}
