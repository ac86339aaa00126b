/** A contact's page: what is told of it, the texts beside the matrix where there is room, and what can be done with words. */
export const paneRules = `
.tools{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s4);align-items:center;font-size:var(--small);padding:var(--s2) 0;position:sticky;top:0;z-index:2;background:var(--paper);border-bottom:1px solid var(--line)}
.tools[hidden]{display:none}
.tools button{min-height:30px;padding:3px 10px;font-size:var(--small)}
.source mark.lit,.source mark:has(>:target){background:color-mix(in srgb,var(--hue) var(--strong-tint),transparent);box-shadow:0 2px 0 var(--hue);border-radius:0}
.stands{display:flex;flex-wrap:wrap;gap:var(--s1) var(--s4);font-size:var(--note)}.stands ul{flex-basis:100%;color:var(--soft)}.stands .standing{font-size:var(--note)}
.facts dl>div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:0 var(--s5);padding:var(--s2) 0;border-top:1px solid var(--line)}
.facts dl>div:first-child{border-top:0;margin-top:var(--s3)}
.facts dt{grid-row:1/99;color:var(--soft);font-size:var(--note)}
.facts dd{grid-column:2;padding:1px 0}.differ{display:block;font-size:var(--small);color:var(--raised)}
.tellers{display:inline-flex;flex-wrap:wrap;gap:2px var(--s2);align-items:baseline}.teller{white-space:nowrap}.teller a{text-decoration:none;font-size:.6875rem}.teller small{font-size:var(--small);color:var(--soft)}
.beside-links{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s6);font-size:var(--note);margin-top:var(--s3)}
.account details li{padding:var(--s2) 0;border-top:1px solid var(--line)}.account summary{padding:var(--s2) 0 var(--s1)}
.accounts.many{grid-template-columns:minmax(0,1fr);gap:0;border-top:1px solid var(--line)}.many>.account{background:none;border:0;border-bottom:1px solid var(--line);padding:var(--s2) 0}
@media screen and (min-width:48rem){.many .account>div{display:grid;grid-template-columns:minmax(0,13rem) minmax(0,1fr);gap:0 var(--s5)}.many .account>div>*{grid-column:2}.many .account>div>a{grid-column:1;grid-row:1/9}.many .title{-webkit-line-clamp:1;margin-top:0}}
@media screen and (min-width:75rem){
.beside{--wide:1640px}
.beside main{display:grid;grid-template-columns:minmax(0,1fr) clamp(23rem,32vw,34rem);column-gap:var(--s6);grid-auto-rows:min-content}
.beside main>*{grid-column:1;min-width:0}.beside main>header,.beside main>.warning{grid-column:1/-1}
.beside main>#texts{grid-column:2;grid-row:2/span 40;position:sticky;top:0;height:100vh;overflow:auto;margin:var(--s6) 0 0;padding:0 var(--s2) var(--s7) var(--s5);border-left:1px solid var(--line);overscroll-behavior:auto}
.beside #texts h2{border:0;padding-top:0}.beside #texts .text:first-of-type{margin-top:0}
.beside #texts .paragraph{grid-template-columns:2.3rem minmax(0,1fr);gap:0 var(--s3)}.beside #texts .cited-by{grid-column:2}
.beside #texts .paragraph p{font-size:var(--body);line-height:1.55}.beside .left-out{margin-left:calc(2.3rem + var(--s3))}
.beside main>section{margin-top:var(--s7)}.beside main>#facts{margin-top:var(--s6)}
.beside .accounts:not(.many){grid-template-columns:repeat(auto-fit,minmax(min(13.5rem,100%),1fr));gap:var(--s3)}
.beside .accounts:not(.many) .account{padding:var(--s2) var(--s3) var(--s3);gap:var(--s2)}
}
@media screen and (min-width:75rem) and (max-width:100rem){
.beside .difference{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:var(--s2) var(--s5)}
.beside .difference h3{grid-row:auto;grid-column:1/-1;flex-direction:row;align-items:center;gap:var(--s2)}.beside .difference h3 .sign{width:1.15rem;height:1.15rem;margin:0}
.beside .says{grid-column:1/-1}
.beside .one-sided{grid-template-columns:max-content minmax(0,1fr)}.beside .one-sided h3{grid-column:1;grid-row:1}.beside .one-sided>.says{grid-column:2;grid-row:1;text-align:right}.beside .one-sided>.side{grid-column:1/-1}
}
@media screen{.tools .away{display:none;margin-left:auto}}
@media screen and (max-width:820px){
.tools .away{display:block}.tools{gap:var(--s2)}.tools :empty{position:absolute}
.sheet{display:none}.sheet.open{display:block;position:fixed;inset:auto 0 0;height:55vh;overflow:auto;overscroll-behavior:contain;margin:0;padding:0 16px var(--s5);background:var(--paper);border-top:3px solid var(--ink);z-index:3}
.sheet>h2,.sheet>.note{display:none}.site main .sheet{margin:0}.sheet .paragraph{margin-bottom:var(--s3)}
.folded blockquote{display:none}.matrix .folded td{display:inline-block;margin-right:var(--s3);padding:var(--s1) 0}.matrix .folded{padding:var(--s3) 0 var(--s1)}
.matrix th button{min-height:32px;padding:2px 10px;font-size:var(--small);float:right;margin-left:var(--s3)}
.jump{position:sticky;top:0;z-index:2;background:var(--paper);padding:var(--s2) 0;border-bottom:1px solid var(--line)}
}
@media (max-width:40rem){.facts dl>div{grid-template-columns:minmax(0,1fr)}.facts dt{grid-row:auto}.facts dd{grid-column:1}}
`
