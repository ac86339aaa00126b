/** An article: the text, what is said in it marked and numbered, and the margin. */
export const readRules = `
.told-in{font-size:var(--note);margin-top:var(--s2)}.told-in ul{margin-top:var(--s2);max-width:46rem}
.hue-none{--hue:var(--soft)}
.on-demand{display:flex;flex-wrap:wrap;gap:0 var(--s6);align-items:baseline;border-block:1px solid var(--line);margin-bottom:var(--s5);font-size:var(--note)}
.switches{display:flex;gap:var(--s3);align-items:center;color:var(--soft);padding:var(--s1) 0}.switches label{color:var(--ink);display:flex;gap:5px;align-items:center;min-height:32px}.switches input{min-height:0}
.on-demand details[open]{flex-basis:100%;padding-bottom:var(--s3)}.on-demand summary{padding:var(--s2) 0}
.columns{columns:17rem;column-gap:var(--s6)}.columns li{padding:3px 0;break-inside:avoid}
.read .paragraph{grid-template-columns:minmax(0,40rem) minmax(12rem,1fr);gap:0 var(--s6);margin-bottom:var(--s4)}.read .paragraph::before{display:none}
.read .source mark{text-decoration:none}
.read .source mark.said{text-decoration:underline;text-decoration-thickness:2px;text-decoration-color:var(--hue)}
.read .source mark.said{-webkit-box-decoration-break:slice;box-decoration-break:slice}
.read .source mark[data-numbers]{padding-left:.6em;position:relative}.read .source mark.two{padding-left:1em}
.read .source mark[data-numbers]::before{content:attr(data-numbers);font:600 .6875rem/1.6 var(--sans);color:var(--hue);position:absolute;left:0;top:-.35em;white-space:nowrap}
.read:has(#show-names:checked) mark.named{background:color-mix(in srgb,var(--ink) 9%,transparent);border-radius:3px}
.read:has(#show-dates:checked) mark.dated{outline:1px dashed var(--soft);outline-offset:1px;border-radius:2px}
.read .source mark.lit,.read .source mark:has(>:target){background:color-mix(in srgb,var(--hue,var(--lowered)) var(--strong-tint),transparent)}
.margin{display:grid;gap:var(--s2);align-content:start;font-size:var(--note);line-height:1.4}
.says-note{display:grid;grid-template-columns:1.5rem minmax(0,1fr) auto;gap:0 var(--s2);border-top:2px solid var(--hue);padding-top:3px}
.says-note>*{grid-column:2}.says-note>.fix{grid-column:3;grid-row:1;font-size:var(--small)}.says-note .number{grid-column:1;grid-row:1/9;font:600 var(--small)/1.6 var(--sans);color:var(--hue);text-decoration:none}
.read .paragraph .margin p{font:400 var(--note)/1.4 var(--sans);color:var(--ink);white-space:normal}.read .paragraph .margin .meta{font-size:var(--small);color:var(--soft)}
.fix a{color:var(--soft);text-decoration-color:var(--line)}.fix a:hover{color:var(--ink)}.says-note:target{background:color-mix(in srgb,var(--hue) 12%,transparent)}
.act{font-size:var(--small);color:var(--soft);border:1px solid var(--line);border-radius:99px;padding:0 7px 1px;white-space:nowrap}
@media screen and (max-width:820px){.read .paragraph{grid-template-columns:minmax(0,1fr)}.read .margin{margin:var(--s3) 0 var(--s2);padding-left:var(--s3)}}
@media print{.on-demand{display:none}.read .paragraph{grid-template-columns:minmax(0,1fr) 62mm;gap:0 6mm}.fix{display:none}}
`
