import { hueRules } from './hues.js'

const light =
  '--ink:#1b1d21;--soft:#565d68;--line:#d9d6cf;--paper:#fbfaf7;--card:#fff;--raised:#a1260d;--lowered:#1d4f91;--tint:16%;--strong-tint:38%'
const dark =
  '--ink:#e8e6e1;--soft:#a6abb4;--line:#3a3d43;--paper:#16181b;--card:#1d2024;--raised:#ff9d85;--lowered:#9cc3f5;--tint:24%;--strong-tint:48%'

const ground = `
:root{color-scheme:light dark;${light};--serif:Charter,"Bitstream Charter","Source Serif 4",Cambria,Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI","Helvetica Neue",Arial,sans-serif}
${hueRules('light')}
@media screen and (prefers-color-scheme:dark){:root{${dark}}${hueRules('dark')}}
*{box-sizing:border-box}
html{scroll-padding-top:24px;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 var(--sans)}
main{max-width:1280px;margin:0 auto;padding:40px 28px 64px}
a{color:inherit}
:focus-visible{outline:3px solid var(--ink);outline-offset:3px;border-radius:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--card);padding:8px 12px}
`

const head = `
.kicker{font-size:12.5px;letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin:0}
h1{font:600 38px/1.15 var(--serif);margin:.3em 0 .4em;letter-spacing:-.01em;max-width:24em;text-wrap:balance}
.facts{display:flex;flex-wrap:wrap;gap:4px 28px;margin:0 0 20px;padding:0}
.facts div{display:flex;gap:.5em}.facts dt{color:var(--soft)}.facts dd{margin:0}
.facts sup{font-size:11px;font-weight:600;color:var(--soft);margin-left:.3em}
.warning{border-left:4px solid var(--raised);padding:8px 14px;max-width:46em;font-weight:600}
nav{font-size:14.5px;margin:0 0 24px;display:flex;flex-wrap:wrap;gap:4px 20px}
.accounts{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(260px,100%),1fr));gap:16px}
.account{background:var(--card);border:1px solid var(--line);border-top:4px solid var(--hue);padding:12px 16px 14px}
.account a{font:600 17px/1.3 var(--serif);text-decoration:none}.account a:hover{text-decoration:underline}
.account b,.text b,th b,dd b{color:var(--hue)}
.account .title{font:15px/1.35 var(--serif);margin:4px 0}
.account small{display:block;color:var(--soft);font-size:13.5px}.account .copy{color:var(--raised)}
h2{font:600 24px/1.2 var(--serif);margin:56px 0 4px;padding-top:16px;border-top:2px solid var(--ink)}
.note{margin:0 0 16px;color:var(--soft);font-size:14.5px;max-width:56em}
`

const words = `
.words{font:17px/1.5 var(--serif);text-decoration:none;unicode-bidi:isolate;overflow-wrap:anywhere}
.words:hover{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:3px}
.gap{color:var(--soft)}
mark{color:inherit;background:#eee;background:color-mix(in srgb,var(--hue) var(--tint),transparent);border-radius:2px}
.words mark{font-weight:600;padding:0 .1em}
blockquote{margin:0}
.chain{font-size:13px;color:var(--soft);margin-top:3px;overflow-wrap:anywhere}
.chain i{font-style:normal;font-weight:600;color:var(--hue)}
.no-source{font-weight:600;color:var(--raised)}
.none{color:var(--soft);font:italic 16px/1.5 var(--serif);margin:0}
.withheld{color:var(--raised)}
`

const differences = `
.differences{list-style:none;margin:0;padding:0}
.difference{display:grid;grid-template-columns:150px 1fr 1fr;gap:4px 24px;padding:18px 0;border-bottom:1px solid var(--line);break-inside:avoid}
h3{font:600 14px/1.35 var(--sans);margin:0}
.difference h3 span{display:block;font:26px/1.1 var(--serif)}
.says{grid-column:2/4;color:var(--soft);font-size:14px;margin:4px 0 0}
.side{min-width:0}
`

const matrix = `
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:15px}
th,td{vertical-align:top;text-align:left;padding:12px 18px 12px 0;border-bottom:1px solid var(--line);min-width:184px}
thead th{font-size:13px;color:var(--soft);border-bottom:2px solid var(--ink);padding-bottom:6px}
th[scope=row]{min-width:150px;width:17%;font-weight:600;position:sticky;left:0;background:var(--paper)}th small{display:block;font-weight:400;color:var(--soft);font-size:13px}
.group th{font:600 13px var(--sans);letter-spacing:.05em;text-transform:uppercase;color:var(--soft);padding:26px 0 4px;border-bottom:1px solid var(--ink)}
tbody{break-inside:auto}tr{break-inside:avoid}
td .words{font-size:16px}
.who{display:none;font-weight:600;color:var(--hue)}
.relation{display:inline-block;font:600 12px/1 var(--sans);padding:4px 8px;border:1px solid currentColor;border-radius:999px;color:var(--soft);margin-bottom:6px}
.relation.reference,.relation.only{color:var(--ink)}
.relation.stronger,.relation.conflict{color:var(--raised)}.relation.weaker{color:var(--lowered)}
.relation.absent,.relation.unread{border-color:transparent;padding-left:0;font-weight:400}
`

const rest = `
.bars{display:grid;gap:14px;margin:0}.bars div{display:grid;grid-template-columns:190px 1fr;gap:0 18px}
.bars dt{grid-row:1/99;font-size:15px}.bars dd{grid-column:2;margin:1px 0;display:grid;grid-template-columns:1.6em 1fr 4.5em;gap:8px;align-items:center;font-size:13px;color:var(--soft)}
.bars svg{display:block;width:100%}.bars rect{fill:var(--hue)}
.problems{padding-left:1.2em;max-width:56em}
.text{border-left:4px solid var(--hue);padding:4px 0 4px 20px;margin:0 0 36px}
.text h3{font:600 18px/1.3 var(--serif);margin:0 0 10px}
.source{font:17px/1.6 var(--serif);max-width:42em;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}
.source mark{background:color-mix(in srgb,var(--hue) calc(var(--tint) / 2),transparent);scroll-margin:30vh}
.source span{scroll-margin:30vh}
footer{margin-top:48px;border-top:1px solid var(--line);padding-top:12px;color:var(--soft);font-size:13.5px}
`

const narrow = `
@media(max-width:760px){
main{padding:24px 16px 48px}h1{font-size:29px}
.difference{grid-template-columns:1fr;gap:12px}.difference h3 span{display:inline;font-size:18px}.says{grid-column:1}
.side{border-left:3px solid var(--hue);padding-left:12px}
.scroll{overflow:visible}table,tbody,tr,th,td{display:block;min-width:0}th[scope=row]{min-width:0;width:auto;position:static}thead{display:none}
tr{padding:14px 0;border-bottom:1px solid var(--line)}tr.group{padding:0;border:0}
th[scope=row],td{border:0;padding:4px 0}td{border-left:3px solid var(--hue);padding-left:12px;margin-top:8px}.who{display:inline;margin-right:8px}
.bars div{grid-template-columns:1fr}.bars dt{grid-row:auto}.bars dd{grid-column:1}
.text{padding-left:14px}
}
`

const print = `
@media print{
body{background:#fff;font-size:10.5pt}main{max-width:none;padding:0}nav,.skip{display:none}h2{break-after:avoid}
.words,.source{font-size:10.5pt}.scroll{overflow:visible}th,td{min-width:0;padding-right:10px}
mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}.words mark{text-decoration:underline}
a{text-decoration:none}
}
`

const target =
  'background:color-mix(in srgb,var(--hue) var(--strong-tint),transparent);box-shadow:0 2px 0 var(--hue);border-radius:0'

/** The page's style; a passage that stands in several stretches needs a rule of its own to light up whole. */
export function styleOf(entangled: readonly string[]): string {
  const whole = entangled.map((anchor) => `:root:has([id="${anchor}"]:target) [class~="${anchor}"]`)
  const lit = whole.length === 0 ? '' : `:is(${whole.join(',')}){${target}}`
  return [ground, head, words, differences, matrix, rest, narrow, print]
    .join('')
    .replaceAll('\n', '')
    .concat(`.source mark:target{${target}}${lit}`)
}
