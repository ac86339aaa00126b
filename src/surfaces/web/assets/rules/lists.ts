/** Lists of contacts, statements and articles. */
export const listRules = `
.timeline{margin-top:var(--s5)}
.year{margin:0;display:grid;grid-template-columns:8.5rem minmax(0,1fr);border-top:2px solid var(--rule);padding-bottom:var(--s4)}
.year>h2{border:0;padding:var(--s3) 0 0;font-size:var(--second);position:sticky;top:0;align-self:start}
.year>.undated{font-size:var(--body);color:var(--soft)}
.rows>li{border-top:1px solid var(--line);padding:var(--s3) 0;display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:var(--s1) var(--s5);break-inside:avoid}
.year .rows>li{grid-template-columns:7.5rem minmax(0,1fr) minmax(9rem,15rem) 6rem;align-items:baseline;padding:10px 0}
.how{font-size:var(--note)}
.year .rows>li:first-child{border-top:0}
.rows time,.rows .when{color:var(--soft);font-size:var(--note)}
.rows h2,.rows h3{font:600 var(--third)/1.3 var(--serif);border:0;padding:0}
.rows h2 a,.rows h3 a,.headline{text-decoration:none}.rows h2 a:hover,.rows h3 a:hover,.headline:hover{text-decoration:underline}
.rows .not-held h3{font-weight:400;color:var(--soft)}
.rows .meta{margin-top:1px}
.rows .count{font-size:var(--small);text-align:right;white-space:nowrap}
.meta{color:var(--soft);font-size:var(--small)}
.pager{display:flex;gap:var(--s5);margin:var(--s5) 0;font-size:var(--note)}
.standing{font-size:var(--small);color:var(--soft);display:inline-block}
.standing.confirmed{color:var(--lowered);font-weight:600}.standing.disputed{color:var(--raised);font-weight:600}
.count .standing{display:block}
.plain+p{margin-top:var(--s4)}section:not(.year)>h2+.rows{margin-top:var(--s3)}
.plain>li{padding:var(--s2) 0;border-bottom:1px solid var(--line)}
.headline{font:600 var(--body)/1.35 var(--serif)}
.told-by{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(26rem,100%),1fr));gap:0 var(--s6)}.told-by>li[data-article]{display:grid;grid-template-columns:1.6rem minmax(0,1fr)}.told-by>li{padding:var(--s3) 0;border-top:1px solid var(--line)}
.told-by .place{color:var(--soft);font-size:var(--note)}.told-by blockquote .words{font-size:var(--body)}
#articles h3{margin:var(--s5) 0 var(--s2)}.cite{margin-top:var(--s5)}
.example{border:1px dashed var(--soft);padding:var(--s1) var(--s3);font-size:var(--note);width:fit-content;text-wrap:pretty;margin:var(--s2) 0}
.nothing-yet{border-top:2px solid var(--rule);padding:var(--s5) 0}
@media (max-width:48rem){.year{grid-template-columns:minmax(0,1fr)}.year>h2{position:static;padding-bottom:var(--s1)}.rows>li{grid-template-columns:minmax(0,1fr)}.year .rows>li{grid-template-columns:5.5rem minmax(0,1fr) auto;gap:0 var(--s3)}.year .rows .when{grid-row:1/3}.year .rows h3{grid-column:2/4}.how{grid-column:2;color:var(--soft);font-size:var(--small)}}
`
