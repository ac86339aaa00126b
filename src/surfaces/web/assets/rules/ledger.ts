/** The ledger of commitments, and the queue of findings to look at. */
export const ledgerRules = `
.ledger>li,.queue>li{border-top:1px solid var(--rule);padding:var(--s5) 0;display:grid;grid-template-columns:minmax(0,1fr) 11rem;gap:var(--s2) var(--s6)}
.ledger h2,.queue h2{border:0;padding:0;font:600 var(--third)/1.3 var(--sans)}.ledger h2 small,.queue h2 small{font-weight:400;color:var(--soft);font-size:var(--note)}
.what{font:var(--lede)/1.35 var(--serif);margin:var(--s1) 0}
.remark{color:var(--raised);font-size:var(--note);max-width:46rem}
.status{text-align:right;font-size:var(--note);color:var(--soft)}.status b{display:block;font-size:var(--body);color:var(--ink)}
.status.delivered b,.status.kept b{color:var(--lowered)}.status.broken b,.status.withdrawn b,.status.denied b,.status.delayed b{color:var(--raised)}
.events{grid-column:1/-1;border-left:2px solid var(--line);padding-left:var(--s4);display:grid;gap:var(--s3)}
.events>li{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:var(--s4);font-size:var(--note)}
.events>li.disputed{opacity:.6}
.events blockquote .words,.queue blockquote .words{font-size:var(--body)}
.queue>li{grid-template-columns:minmax(0,1fr)}.queue>li:focus{outline:3px solid var(--lowered);outline-offset:8px;border-radius:2px}
.decide{display:flex;flex-wrap:wrap;gap:var(--s2);align-items:center;margin-top:var(--s2)}.decide details{display:contents}.decide summary{padding:0 var(--s2)}
kbd{font:600 var(--small)/1.4 var(--sans);border:1px solid var(--line);border-radius:3px;padding:0 5px;background:var(--card)}
.history{border:1px solid var(--line);padding:var(--s4);margin:var(--s4) 0}.history h2{border:0;padding:0;font-size:var(--third)}
.count{color:var(--soft)}h2 .count{font-weight:400}
.check{grid-auto-flow:column;align-items:center;min-height:36px}.check input{min-height:0}
@media (max-width:40rem){.ledger>li{grid-template-columns:minmax(0,1fr)}.status{text-align:left}.status b{display:inline}.events>li{grid-template-columns:minmax(0,1fr);gap:0}}
`
