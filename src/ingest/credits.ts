import { AGENCIES } from '../lexicon/outlets.js'
import { LETTER, UPPER } from './letters.js'

/** Who takes or hands out pictures, besides the agencies. */
const PICTURE_DESKS = `EPA;EPA-EFE;Getty;Getty Images;GettyImages;NurPhoto;Zuma;Zuma Press;Shutterstock;Alamy;Pool;Sipa;Sipa USA
Sipa Press;Abaca;Abaca Press;Imago;Maxppp;Picture Alliance;Handout;iStock;Planet Pix;Pool Photo;AFP Photo;Press Office`

const DESKS: ReadonlySet<string> = new Set(
  [
    ...PICTURE_DESKS.split(/[;\n]/u),
    ...AGENCIES.flatMap(({ name, aliases }) => [name, ...aliases]),
  ].map((name) => name.toLowerCase()),
)

const CAPITAL = `[${UPPER}]`
const NAME = `${CAPITAL}[${LETTER}.'’-]*(?:\\s${CAPITAL}[${LETTER}.'’-]*){0,4}`

interface CreditRule {
  readonly id: string
  readonly pattern: RegExp
  readonly specimen: string
}

/** How pictures name who took them; the pattern stands at the caption's end, or opens it. */
export const CREDIT_RULES: readonly CreditRule[] = [
  {
    id: 'caption/brackets',
    pattern:
      /[([](?:(?:AP|AFP|EPA|Reuters|REUTERS|File|FILE|Pool|Getty)\b[^)\]]{0,60}\b)?(?:photos?|photograph|picture|image|credit|via)\b[^)\]]{0,160}[)\]]\.?$/i,
    specimen: 'The two ministers shake hands in Vienna. (AP Photo/Jane Doe, File)',
  },
  {
    id: 'caption/label-at-end',
    pattern:
      /(?:^|[.!?"”)]\s+|\|\s*)(?:Photo|Photograph|Picture|Image|Credit|Foto|Photo credit)s?\s?(?::|by)\s?[^.!?]{2,80}\.?$/i,
    specimen: 'The delegations before the talks. Photo: Jane Doe/Reuters',
  },
  {
    id: 'caption/label-at-start',
    pattern:
      /^(?:FILE(?: PHOTO| PICTURE)?|File photo|Archive photo|Photo|Image|Picture)\s?(?:[:–—-])\s/u,
    specimen: 'FILE PHOTO: The foreign minister arrives for talks in Geneva.',
  },
  {
    id: 'caption/file-photo',
    pattern:
      /(?:^|[\s(])(?:file|archive|handout|illustrative|undated) (?:photo|picture|image)\)?\.?$/i,
    specimen: 'The president during an earlier visit. File photo',
  },
  {
    id: 'caption/slashed',
    pattern: new RegExp(
      String.raw`(?:^|[.!?"”’)]\s+)[${UPPER}©][^.!?/|]{1,80}[/|](?<desks>[^.!?]{2,90})$`,
    ),
    specimen: 'The president meets his guest in the palace. Jane Doe / EPA / POOL',
  },
  {
    id: 'caption/desk-first',
    pattern: /(?:^|[.!?"”’)]\s+)(?<desks>[A-Z][A-Za-z ]{1,20})\s?\/\s?[A-Z][^.!?]{1,60}$/,
    specimen: 'Leaders pose for a family photo. REUTERS/Jane Doe',
  },
  {
    id: 'caption/via',
    pattern: /[^.!?]\svia\s(?<desks>[A-Z][A-Za-z -]{1,30})$/,
    specimen: 'A handout shows the talks in Geneva. Foreign Ministry Press Service via AP',
  },
  {
    id: 'caption/getty',
    pattern: /[^.!?]\b(?:via\s)?Getty Images\.?$/u,
    specimen: 'A street in the capital after the talks. Jane Doe via Getty Images',
  },
  {
    id: 'caption/copyright',
    pattern: new RegExp(String.raw`[.!?"”’)]\s+(?:©|\(c\))\s?${NAME}[^.!?]{0,60}$`),
    specimen: 'The two leaders at the summit. © Jane Doe, AFP',
  },
]

/** Longest line that may be a caption, in UTF-16 units. */
const LONGEST_CAPTION = 600

/** What every credit has; a cheap look before the rules. */
const MARK = /photo|foto|picture|image|credit|getty|[/|©]|\(c\)|\svia\s/i

/** Whether a line (without Markdown's marks) is a picture's caption, told by the credit that it ends or opens with. */
export function isCaption(plain: string): boolean {
  if (plain.length > LONGEST_CAPTION || !MARK.test(plain)) return false
  const tail = plain.slice(-260)
  const head = plain.slice(0, 60)
  return CREDIT_RULES.some(({ id, pattern }) => {
    const found = pattern.exec(id.endsWith('start') ? head : tail)
    const desks = found?.groups?.desks
    return found !== null && (desks === undefined || desks.split(/[/|,]/u).some(isDesk))
  })
}

function isDesk(name: string): boolean {
  return DESKS.has(
    name
      .trim()
      .toLowerCase()
      .replace(/\s(?:photo|pool)$/u, ''),
  )
}
