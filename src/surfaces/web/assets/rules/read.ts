/** An article: the text, what is said in it marked and numbered, and the margin. */
export const readRules = `
.told-in{font-size:var(--note);margin-top:var(--s2)}.told-in ul{margin-top:var(--s2);max-width:46rem}
.hue-none{--hue:var(--soft)}
.on-demand{display:flex;flex-wrap:wrap;gap:0 var(--s6);align-items:baseline;border-block:1px solid var(--line);margin-bottom:var(--s5);font-size:var(--note)}
.switches{display:flex;gap:var(--s3);align-items:center;color:var(--soft);padding:var(--s1) 0}.switches label{color:var(--ink);display:flex;gap:5px;align-items:center;min-height:32px}.switches input{min-height:0}
.on-demand details[open]{flex-basis:100%;padding-bottom:var(--s3)}.on-demand summary{padding:var(--s2) 0}
.columns{columns:17rem;column-gap:var(--s6)}.columns li{padding:3px 0;break-inside:avoid}
.read .source{--aside:clamp(15rem,max(100% - 43rem,33%),28rem);display:flow-root}
.read .paragraph{display:block;margin-bottom:var(--s4)}.read .paragraph::before{display:none}
.read .paragraph>p{max-width:40rem;width:calc(100% - var(--aside) - var(--s6))}
.read .source mark{text-decoration:none}
.read .source mark.said{text-decoration:underline;text-decoration-thickness:2px;text-decoration-color:var(--hue)}
.read .source mark.said{-webkit-box-decoration-break:slice;box-decoration-break:slice}
.read .source mark[data-numbers]{padding-left:.6em;position:relative}.read .source mark.two{padding-left:1em}
.read .source mark[data-numbers]::before{content:attr(data-numbers);font:600 .6875rem/1.6 var(--sans);color:var(--hue);position:absolute;left:0;top:-.35em;white-space:nowrap}
.read:has(#show-names:checked) mark.named{background:color-mix(in srgb,var(--ink) 9%,transparent);border-radius:3px}
.read:has(#show-dates:checked) mark.dated{outline:1px dashed var(--soft);outline-offset:1px;border-radius:2px}
.read .source mark.lit,.read .source mark:has(>:target){background:color-mix(in srgb,var(--hue,var(--lowered)) var(--strong-tint),transparent)}
.margin{float:right;clear:right;width:var(--aside);margin-bottom:var(--s2)}
.says-note{display:grid;grid-template-columns:1.5rem minmax(0,1fr);border-left:3px solid var(--hue);padding-left:var(--s2);margin-bottom:3px;font:400 var(--note)/1.5 var(--sans)}
.says-note .number{font:600 var(--small)/1.7 var(--sans);color:var(--hue);text-decoration:none}
.says-note summary{padding:0;font-weight:400;width:auto;list-style:none;position:relative;padding-right:1.2rem}.says-note summary::-webkit-details-marker{display:none}
.says-note summary::after{content:'+' / '';position:absolute;right:0;top:0;color:var(--soft)}.says-note [open]>summary::after{content:'–' / ''}
.relay,.act,.says-note .meta{color:var(--soft)}.act{font-weight:400}.says-note .fix{font-size:var(--small)}
.read .paragraph .margin p{font-family:var(--sans);font-weight:400;line-height:1.4;white-space:normal}.read .paragraph .margin p:not(.meta,.fix){font-size:var(--note)}.read .paragraph .margin .meta,.read .paragraph .margin .fix{font-size:var(--small)}
.fix a{color:var(--soft);text-decoration-color:var(--line)}.fix a:hover{color:var(--ink)}.says-note:target{background:color-mix(in srgb,var(--hue) 12%,transparent)}
@media screen and (max-width:820px){.read .paragraph{display:flex;flex-direction:column}.read .paragraph>p{width:auto}.read .margin{order:2;width:auto;margin:var(--s2) 0}}
@media print{.on-demand,.fix,.says-note summary::after{display:none}.read .paragraph{display:flex;flex-direction:column;break-inside:auto}.read .paragraph>p{width:auto}.read .margin{order:2;width:auto;margin:1mm 0 0}.says-note summary{display:block}.says-note{margin:0 0 1mm;font-size:var(--small)}.says-note details{display:flex;flex-wrap:wrap;gap:0 2mm}}
`
