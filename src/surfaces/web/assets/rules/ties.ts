/** The picture of who was in contact with whom, and the table beside it. */
export const tiesRules = `
.ties-and-table{display:grid;grid-template-columns:minmax(0,1.25fr) minmax(0,1fr);gap:var(--s6);align-items:start}
.ties{width:100%;height:auto}
.ties text{font:500 15px var(--sans);fill:var(--ink)}
.ties a{text-decoration:none}

.ring{fill:var(--hue)}
.band{fill:var(--hue);fill-opacity:.34;stroke:var(--paper);stroke-width:.75;transition:fill-opacity .12s}
.ties a:hover .band,.ties a:focus-visible .band{fill-opacity:.85}
.ties:hover .band:not(:hover){fill-opacity:.16}
.plain-table{border-collapse:collapse;width:100%;font-size:var(--note)}
.plain-table th,.plain-table td{text-align:left;padding:var(--s2) var(--s3) var(--s2) 0;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400}
.plain-table thead th{color:var(--soft);font-size:var(--small)}
.plain-table .number{text-align:right;padding-right:var(--s5)}
@media (max-width:60rem){.ties-and-table{grid-template-columns:minmax(0,1fr)}}
`
