/** The picture of who was in contact with whom, and the table beside it. */
export const tiesRules = `
.ties-and-table{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:var(--s6);align-items:start;margin-top:var(--s4)}
.ties{width:100%;height:auto;display:block;position:sticky;top:0;max-height:100vh}
.ties text{font:500 15px var(--sans);fill:var(--ink)}
.ties a{text-decoration:none}
.ring{fill:var(--hue)}
.band{fill:var(--hue);fill-opacity:.42;stroke:var(--paper);stroke-width:1;transition:fill-opacity .12s}
.ties:hover .band:not(:hover){fill-opacity:.14}
.ties a:hover .band,.ties a:focus-visible .band{fill-opacity:.85}.ties a:hover text{text-decoration:underline}
.plain-table{border-collapse:collapse;width:100%;font-size:var(--note)}
.plain-table th,.plain-table td{text-align:left;padding:var(--s2) var(--s3) var(--s2) 0;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400}
.plain-table thead th{color:var(--soft);font-size:var(--small);border-bottom:1px solid var(--rule);white-space:nowrap}
.plain-table .number{text-align:right;white-space:nowrap}.plain-table td.number{padding-right:var(--s4)}
.plain-table .share{width:5rem;padding-right:var(--s2)}.share rect{fill:color-mix(in srgb,var(--ink) 55%,var(--paper))}.share svg{display:block;margin-top:.45em}
.partners{display:flex;flex-wrap:wrap;gap:var(--s1) var(--s4);font-size:var(--note);margin-top:var(--s2)}.partners b{font-weight:600}
@media (max-width:60rem){.ties-and-table{grid-template-columns:minmax(0,1fr)}.ties{position:static;max-width:44rem;margin-inline:auto}}
@media (max-width:40rem){.plain-table .share{display:none}}
@media (prefers-reduced-motion:reduce){.band{transition:none}}
`
