/** The differences, both accounts side by side. */
export const differencesRules = `
.difference{display:grid;grid-template-columns:9.5rem minmax(0,1fr) minmax(0,1fr);gap:var(--s2) var(--s6);padding:var(--s4) 0;border-bottom:1px solid var(--line);break-inside:avoid}
.difference h3{grid-row:1/3;text-wrap:balance;font-size:var(--note);display:flex;flex-direction:column;gap:var(--s1);align-items:flex-start}
.difference h3 .sign{width:1.5rem;height:1.5rem;margin-bottom:2px}
.difference h3 small{font-weight:400;font-size:var(--small);color:var(--soft)}
.difference.stronger h3 .sign{color:var(--raised)}.difference.weaker h3 .sign{color:var(--lowered)}
.difference.date h3 .sign,.difference.number h3 .sign,.difference.contact-kind h3 .sign,.difference.quote-altered h3 .sign,.difference.actor h3 .sign{color:var(--raised)}
.side{display:grid;grid-template-columns:auto minmax(0,1fr);gap:var(--s3);min-width:0}.side>.letter{margin-top:.2em;align-self:start}
.missing .letter{background:none;color:var(--hue);box-shadow:inset 0 0 0 1px var(--hue)}
.nearest .words{color:var(--soft);font-size:var(--body)}.nearest .none{font-style:normal;font-family:var(--sans);font-size:var(--small)}
.says{grid-column:2/4;color:var(--soft);font-size:var(--note)}
.one-sided{padding:var(--s3) 0}.one-sided>.side,.one-sided>.says{grid-column:2/4}
.difference:target,tr:target th,td:target,.solo :target{background:color-mix(in srgb,var(--lowered) 10%,var(--paper))}
`
