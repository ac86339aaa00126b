/** Lists of contacts, statements and articles. */
export const listRules = `
.site h1{font:600 var(--first)/1.12 var(--serif);letter-spacing:-.015em;max-width:26ch;margin-bottom:var(--s4)}
.rows>li{border-top:1px solid var(--line);padding:var(--s4) 0;display:grid;grid-template-columns:8.5rem 1fr;gap:var(--s1) var(--s5)}
.rows time,.rows .when{color:var(--soft);font-size:var(--note)}
.rows h2,.rows h3{font:600 var(--third)/1.3 var(--serif);border:0;padding:0}
.rows h2 a,.rows h3 a{text-decoration:none}.rows h2 a:hover,.rows h3 a:hover{text-decoration:underline}
.rows .meta{color:var(--soft);font-size:var(--small);margin-top:2px}
.pager{display:flex;gap:var(--s5);margin:var(--s5) 0;font-size:var(--note)}
.standing{font-size:var(--small);color:var(--soft)}
.standing.confirmed{color:var(--lowered);font-weight:600}.standing.disputed{color:var(--raised);font-weight:600}
@media (max-width:40rem){.rows>li{grid-template-columns:1fr}}
`
