/** The texts beside the matrix, where there is room; and what can be done with the words that are looked at. */
export const paneRules = `
.tools{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s4);align-items:center;font-size:var(--small);padding:var(--s2) 0;position:sticky;top:0;z-index:2;background:var(--paper)}
.tools[hidden]{display:none}
.tools button{min-height:30px;padding:3px 10px;font-size:var(--small)}
@media screen and (min-width:75rem){
main.with-pane{max-width:1600px;display:grid;grid-template-columns:minmax(0,1fr) minmax(24rem,34rem);column-gap:var(--s7)}
main.with-pane>:not(.pane){grid-column:1;min-width:0}
.pane{grid-column:2;grid-row:1/span 40;position:sticky;top:0;height:100vh;overflow:auto;padding:var(--s4) 0 var(--s7) var(--s5);border-left:1px solid var(--line)}
.pane section{margin-top:0}.pane h2{border:0;padding-top:0}
.pane .paragraph{grid-template-columns:2.6rem minmax(0,1fr)}.pane .cited-by{grid-column:2}
}
.beside{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s5);font-size:var(--note);margin:var(--s2) 0 var(--s5)}
.meta{color:var(--soft);font-size:var(--small)}
.plain>li{padding:var(--s2) 0;border-bottom:1px solid var(--line)}
.read .paragraph{grid-template-columns:minmax(0,41rem) minmax(12rem,1fr)}.read .paragraph::before{display:none}
.read .margin{font-size:var(--small);line-height:1.4;display:grid;gap:var(--s2);align-content:start;border-left:2px solid var(--line);padding-left:var(--s3)}
.read .margin p{font:inherit;white-space:normal}
.read mark:target,.read mark:has(:target){background:color-mix(in srgb,var(--lowered) 18%,transparent)}
.year{margin-top:var(--s6)}
@media (max-width:820px){.read .paragraph{grid-template-columns:minmax(0,1fr)}.read .margin{margin-top:var(--s2)}}
`
