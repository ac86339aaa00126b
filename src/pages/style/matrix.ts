/** The matrix of claims and accounts, its legend, and its overview by signs. */
export const matrixRules = `
.legend{display:flex;flex-wrap:wrap;gap:var(--s1) var(--s4);margin-bottom:var(--s1)}
table{border-collapse:separate;border-spacing:0;width:100%}
.matrix{font-size:var(--note);table-layout:fixed}
.matrix th,.matrix td{vertical-align:top;text-align:left;padding:var(--s3) var(--s5) var(--s4) 0;border-bottom:1px solid var(--line)}
.matrix thead th:first-child{width:19%}
.matrix thead th{position:sticky;top:0;z-index:2;background:var(--paper);font-weight:600;padding:var(--s3) var(--s5) var(--s2) 0;border-bottom:2px solid var(--rule);vertical-align:bottom}
.matrix thead .letter{margin-right:.35em}
.matrix thead span{font-size:var(--note)}
.matrix .group th,.overview .group th,.solo>h3{font:600 var(--small)/1.3 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--soft);padding:var(--s6) 0 var(--s1);border-bottom:1px solid var(--rule)}
.matrix th[scope=row]{font-weight:600;line-height:1.4}
.matrix th small{display:block;font-weight:400;color:var(--soft);font-size:var(--small);margin-top:var(--s1)}
.matrix td .words{font-size:var(--body)}
.matrix td>.letter{display:none}
.relation{display:inline-flex;align-items:center;gap:.35em;font:600 var(--small)/1.3 var(--sans);color:var(--soft)}
.relation.reference,.relation.only{color:var(--ink)}
.relation.stronger,.relation.conflict{color:var(--raised)}.relation.weaker{color:var(--lowered)}
td>.relation{margin-bottom:var(--s1)}
td>.relation.conflict,td>.relation.stronger,td>.relation.weaker{border:1px solid currentColor;border-radius:99px;padding:2px 9px 2px 7px}
td>.relation.absent,td>.relation.unread{font-weight:400}
.solo h4{margin:0;padding:var(--s4) 0 var(--s2);font-size:var(--note)}
.solo li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:var(--s1) var(--s5);padding:var(--s2) 0;border-top:1px solid var(--line);break-inside:avoid}.solo .words{font-size:var(--body)}
.solo small{font-size:var(--small);color:var(--soft)}
.scroll{position:relative;overflow:auto;max-height:88vh;border-bottom:1px solid var(--line)}
.scroll .matrix{table-layout:auto;width:max-content;min-width:100%}
.scroll .matrix th[scope=row],.scroll .matrix thead th:first-child{position:sticky;left:0;z-index:1;background:var(--paper);width:13rem;min-width:13rem;max-width:13rem}
.scroll .matrix thead th:first-child{z-index:3}
.scroll .matrix td,.scroll .matrix thead th{width:15rem;min-width:15rem;max-width:15rem}
.scroll .group th span{position:sticky;left:0}
.overview-scroll{max-height:none;margin-bottom:var(--s6)}
.overview{width:auto;font-size:var(--small)}
.overview th,.overview td{padding:2px var(--s2) 2px 0;text-align:left;font-weight:400;border-bottom:1px solid var(--line)}
.overview th[scope=row]{max-width:26rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;position:sticky;left:0;background:var(--paper)}
.overview th[scope=row] a{text-decoration:none}.overview th[scope=row] a:hover{text-decoration:underline}
.overview td{text-align:center}.overview td .relation{padding:3px}
.overview .group th{padding-top:var(--s4)}
`
