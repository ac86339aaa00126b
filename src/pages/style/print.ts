/** On paper: nothing scrolls, nothing is folded, nothing sticks; marks are underlined too, since tints may not print. */
export const printRules = `
@page{margin:16mm 15mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:8pt}}
@media print{
html{font-size:10pt}:root{--body:9.5pt;--note:9pt;--small:8pt;--quote:10pt;--third:11pt;--lede:12pt;--second:14pt;--first:22pt}
body{background:none}main,body>footer{max-width:none;padding:0}
main>nav,.skip,summary,.overview-scroll{display:none}
section{margin-top:10mm}h2,h3,h2+.note,.group,summary{break-after:avoid}
details::details-content{content-visibility:visible;display:block}
details>*{display:block}
.scroll{overflow:visible;max-height:none;border:0}
.matrix thead th,.scroll .matrix thead th:first-child,.scroll .matrix th[scope=row]{position:static}
tr{break-inside:avoid}p{orphans:3;widows:3}
.words mark,.source mark:target{text-decoration:underline;text-decoration-thickness:.6pt}
mark,.letter,.bars rect{-webkit-print-color-adjust:exact;print-color-adjust:exact}
a{text-decoration:none}
.difference{grid-template-columns:26mm minmax(0,1fr) minmax(0,1fr);gap:2mm 6mm}
.difference h3{flex-direction:column;align-items:flex-start;break-after:auto}
.says{grid-column:2/4}
.account .title{display:block}
.paragraph{grid-template-columns:3rem minmax(0,1fr) 24mm}
}
@media print{
.scroll .matrix,.scroll .matrix tbody,.scroll .matrix tr,.scroll .matrix th,.scroll .matrix td{display:block;width:auto;max-width:none;min-width:0}
.scroll .matrix thead{display:none}.scroll .matrix td>.letter{display:inline-block;margin-right:2mm}
.scroll .matrix th,.scroll .matrix td{border:0;padding:1mm 0}.scroll .matrix tr{border-bottom:1px solid var(--line);padding:2mm 0}
}
`
