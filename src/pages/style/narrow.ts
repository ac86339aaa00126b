/** Narrow screens: what stood side by side stands below each other, each with its letter. */
export const narrowRules = `
@media screen and (max-width:820px){
main{padding-top:var(--s5)}section{margin-top:var(--s7)}
.lede{font-size:1.1875rem}
.difference{grid-template-columns:minmax(0,1fr);gap:var(--s3)}
.difference h3{grid-row:auto;flex-direction:row;align-items:center;gap:var(--s2)}.difference h3 .sign{width:1.15rem;height:1.15rem;margin:0}
.says,.one-sided>.side,.one-sided>.says{grid-column:1}
.scroll:not(.overview-scroll){overflow:visible;max-height:none;border:0}
.matrix,.matrix tbody,.matrix tr,.matrix th,.matrix td{display:block;width:auto}
.matrix thead{display:none}
.matrix tr{padding:var(--s4) 0 var(--s3);border-bottom:1px solid var(--line)}.matrix tr.group{padding:0;border:0}
.matrix th[scope=row],.matrix td,.scroll .matrix th[scope=row],.scroll .matrix td{border:0;padding:var(--s2) 0;position:static;width:auto;min-width:0;max-width:none}
.scroll .matrix{width:auto}
.matrix td>.letter{display:inline-block;margin-right:var(--s2)}
.matrix td.absent,.matrix td.unread{display:inline-block;margin-right:var(--s4)}
.overview-scroll{display:none}
.bars>div{grid-template-columns:minmax(0,1fr)}.bars dt{grid-row:auto;margin-bottom:2px}.bars dd{grid-column:1;grid-template-columns:auto minmax(0,1fr) auto;gap:var(--s2)}
.paragraph{grid-template-columns:minmax(0,1fr);margin-bottom:var(--s4)}.paragraph::before{text-align:left}.left-out{margin-left:0}
.making>div{grid-template-columns:minmax(0,1fr);gap:0}
}
`
