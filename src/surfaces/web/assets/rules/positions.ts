/** An actor's wording over time. */
export const positionsRules = `
.occasions>li{display:grid;grid-template-columns:9rem minmax(0,46rem);gap:var(--s2) var(--s5);padding:var(--s4) 0;border-top:1px solid var(--line)}
.occasions .when{color:var(--soft);font-size:var(--note)}
.said+.said{margin-top:var(--s4)}
.change{font-size:var(--note);color:var(--soft);margin-bottom:var(--s1)}
.drift.stronger,.drift.opposite,.drift.condition-dropped{color:var(--raised)}.drift.weaker,.drift.condition-added{color:var(--lowered)}
.formulas{margin-bottom:var(--s5);max-width:60rem}
.topics th[scope=row]{width:16rem}.topics th[scope=row] a{font-weight:600}.topics td.meta{width:11rem}.topics .drift{font-size:var(--small)}
@media (max-width:40rem){.occasions>li{grid-template-columns:minmax(0,1fr)}.topics,.topics tbody,.topics tr,.topics th,.topics td{display:block}.topics thead{display:none}.topics tr{border-bottom:1px solid var(--line);padding:var(--s2) 0}.topics th[scope=row],.topics td,.topics td.meta{border:0;padding:2px 0;width:auto}}
`
