/** The chart of topics, the problems, the texts, and how the page was made. */
export const textsRules = `
.bars{display:grid;gap:var(--s4);max-width:60rem}.bars>div{display:grid;grid-template-columns:13rem minmax(0,1fr);gap:0 var(--s5)}
.bars dt{grid-row:1/99;font-weight:600;font-size:var(--note)}
.bars dd{grid-column:2;margin:2px 0;display:grid;grid-template-columns:auto minmax(0,1fr) 8.5rem;gap:var(--s3);align-items:center;font-size:var(--small);color:var(--soft)}
.bars svg{display:block;width:100%}.bars rect{fill:var(--hue)}
.bars .letter{font-size:.72rem}
.problems{max-width:46rem}.problems li{padding:var(--s1) 0 var(--s1) var(--s4);border-left:3px solid var(--raised);margin-bottom:var(--s2)}
.text{margin-top:var(--s6);scroll-margin-top:var(--s4)}
.text>h3{font:600 var(--third)/1.3 var(--serif);border-bottom:1px solid var(--hue);padding-bottom:var(--s2)}.text>.note{margin:var(--s2) 0 var(--s4);max-width:none}
.paragraph{display:grid;grid-template-columns:3.4rem minmax(0,41rem) minmax(0,1fr);gap:0 var(--s4);margin-bottom:var(--s3);break-inside:avoid-page}
.paragraph::before{content:attr(data-number);font:var(--small)/1.9 var(--sans);color:var(--hue);text-align:right}
.paragraph p,.left-out{font:var(--quote)/1.6 var(--serif);unicode-bidi:plaintext}
.paragraph p{white-space:pre-wrap}
.paragraph.headline p{font-weight:600;font-size:var(--lede);line-height:1.3}
.paragraph.byline p,.paragraph.dateline p,.paragraph.caption p,.paragraph.footer p{font-family:var(--sans);font-size:var(--note);color:var(--soft)}
.left-out{margin:0 0 var(--s3) calc(3.4rem + var(--s4))}
.source mark,.source mark span{scroll-margin:38vh}
.source mark{background:none;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.22em;text-decoration-color:color-mix(in srgb,var(--hue) 60%,transparent)}
.source mark.plain:not(:target){text-decoration:none}
.edge{display:none}
.cited-by{display:flex;flex-wrap:wrap;align-content:flex-start;gap:0 var(--s2);font:var(--small)/1.9 var(--sans)}.cited-by a{color:var(--soft);text-decoration:none}.cited-by a:hover{text-decoration:underline;color:var(--ink)}
.making{display:grid;gap:var(--s3);max-width:60rem;font-size:var(--note)}.making>div{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:var(--s4)}
.making summary{padding:0;font-weight:400}.making dt{font-weight:600}h2+.making{margin-top:var(--s4)}.making+h3{margin:var(--s5) 0 var(--s3)}
.inputs{display:grid;gap:var(--s3);font-size:var(--note);max-width:60rem}.inputs li{display:grid;grid-template-columns:auto minmax(0,1fr);gap:var(--s3)}.inputs .letter{align-self:start;margin-top:.15em}
`
