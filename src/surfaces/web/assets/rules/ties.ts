/** The picture of who was in contact with whom, and the table beside it. */
export const tiesRules = `
.ties-and-table{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:var(--s6);align-items:start;margin-top:var(--s4)}
.ties{width:100%;height:auto;display:block;position:sticky;top:0;max-height:100vh}
.ties text{font-family:var(--sans);font-weight:500;fill:var(--ink)}.ties .short{display:none}
.ties a{text-decoration:none}
.ring{fill:var(--hue)}
.band{fill:var(--hue);fill-opacity:.42;stroke:var(--paper);stroke-width:1;transition:fill-opacity .12s}
@media screen and (prefers-color-scheme:dark){.ring{fill:color-mix(in srgb,var(--hue) 68%,var(--paper))}.band{fill-opacity:.3}}
.ties:hover .band:not(:hover){fill-opacity:.14}
.ties a:hover .band,.ties a:focus-visible .band{fill-opacity:.85}.ties a:hover text{text-decoration:underline}
.plain-table{border-collapse:collapse;width:100%;font-size:var(--note)}
.plain-table th,.plain-table td{text-align:left;padding:var(--s2) var(--s3) var(--s2) 0;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400}
.plain-table thead>tr>*{color:var(--soft);font-size:var(--small);border-bottom:1px solid var(--rule);white-space:nowrap}
.plain-table .number{text-align:right;white-space:nowrap}.plain-table .number{padding-right:var(--s4)}
.plain-table .share{width:5rem;padding-right:var(--s2)}.share rect{fill:color-mix(in srgb,var(--ink) 55%,var(--paper))}.share svg{display:block;margin-top:.45em}
.measured{display:grid;grid-template-columns:minmax(0,18rem) minmax(0,1fr);gap:0 var(--s6);padding:var(--s4) 0;border-top:1px solid var(--line)}.measured{grid-template-rows:auto 1fr}.measured table{grid-column:2;grid-row:1/3;table-layout:fixed}.measured th:first-child{width:46%}.measured .note{margin:0}
.kinds{max-width:46rem;margin-top:var(--s3)}.kinds>div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:var(--s4);padding:2px 0;font-size:var(--note)}.kinds dd{display:grid;grid-template-columns:minmax(0,1fr) 3rem;gap:var(--s3);align-items:center}.kinds rect{fill:color-mix(in srgb,var(--ink) 62%,var(--paper))}
.partners{display:flex;flex-wrap:wrap;gap:var(--s1) var(--s4);font-size:var(--note);margin-top:var(--s2)}.partners b{font-weight:600}
@media (max-width:48rem){.measured th{overflow-wrap:normal}.measured table{table-layout:auto;font-size:var(--small)}.measured .number{padding-right:var(--s2);white-space:normal}.measured{grid-template-columns:minmax(0,1fr)}.measured table{grid-column:1;grid-row:auto}.kinds>div{grid-template-columns:8.5rem minmax(0,1fr)}}
@media (max-width:60rem){.ties-and-table{grid-template-columns:minmax(0,1fr)}.ties{position:static;max-width:44rem;margin-inline:auto}}
@media screen and (max-width:40rem){.plain-table .share,.ties .long{display:none}.ties .short{display:inline}}
@media (prefers-reduced-motion:reduce){.band{transition:none}}
`
