/** The ledger of commitments, and the queue of findings to look at. */
export const ledgerRules = `
.ledger{border-bottom:1px solid var(--line)}
.ledger>li{border-top:1px solid var(--line);padding:var(--s4) 0;display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:var(--s2) var(--s5);break-inside:avoid}
.ledger>li:first-child{border-top:2px solid var(--rule)}
.ledger>li:target{background:color-mix(in srgb,var(--lowered) 8%,var(--paper))}
.doubts h2{margin-top:var(--s6)}.doubts .note{margin-bottom:var(--s4)}.queue .remark{margin:0;color:var(--ink)}.queue summary{padding:0;font-weight:400;color:var(--soft)}
.queue>li{border-top:1px solid var(--line);padding:var(--s4) 0;display:grid;gap:var(--s2)}
.ledger h2{border:0;padding:0;font:600 var(--body)/1.35 var(--sans)}.ledger h2 small,.queue h3 small{font-weight:400;color:var(--soft);font-size:var(--note)}
.what{font:var(--lede)/1.3 var(--serif);margin:2px 0 var(--s2);max-width:36em;text-wrap:pretty}
.terms{display:flex;flex-wrap:wrap;gap:var(--s1) var(--s3);font-size:var(--note);font-weight:600;margin-bottom:var(--s2)}.terms span+span{border-left:1px solid var(--line);padding-left:var(--s3)}
.remark{color:var(--raised);font-size:var(--note);max-width:46rem;margin-bottom:var(--s2)}
.status{font-size:var(--small);color:var(--soft)}.status b{display:block;font-size:var(--note);color:var(--ink)}.status span{display:block}
.status b::before{content:'';display:inline-block;width:.62em;height:.62em;border:2px solid currentColor;border-radius:50%;margin-right:.45em}
.status.begun b::before{background:linear-gradient(90deg,currentColor 50%,transparent 50%)}
.status.delivered b::before,.status.kept b::before,.status.broken b::before,.status.withdrawn b::before{background:currentColor}
.status.delivered b,.status.kept b,.status.begun b{color:var(--lowered)}.status.broken b,.status.withdrawn b,.status.denied b,.status.delayed b,.status.suspended b{color:var(--raised)}
.events{border-left:2px solid var(--line);padding-left:var(--s4);display:grid;gap:var(--s3);margin:var(--s1) 0 var(--s2)}
.events>li{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:var(--s4);font-size:var(--note)}
.events>li:only-child{grid-template-columns:minmax(0,1fr)}.events>li:only-child>.when{display:none}
.events .when{color:var(--soft)}
.events>li.disputed{opacity:.6}
.events blockquote .words,.queue blockquote .words{font-size:var(--body)}
.queue blockquote{max-width:46rem}.queue mark{background:none;text-decoration:underline 2px var(--lowered);font-weight:400}.queue a.words{color:var(--soft);text-decoration:none}.queue a.words mark{color:var(--ink)}
.decided h3,.decided .remark{opacity:.62}.decided>:not(h3,.remark,.outcome){display:none}.outcome{font-size:var(--note)}
.decider{font-size:var(--note)}
@media (scripting:none){.drop,.decider{display:none}}@media (scripting:enabled){.queue .by{display:none}}
.queues{margin:var(--s3) 0}
.queue>li:focus{outline:3px solid var(--lowered);outline-offset:8px;border-radius:2px}
.decide{display:flex;flex-wrap:wrap;gap:var(--s2);align-items:center;margin-top:var(--s2)}.decide details{display:contents}.decide>label{flex:0 1 13rem}.decide>label input{width:100%}.decide summary{padding:0 var(--s2)}
@media (pointer:coarse){.keys{display:none}}
kbd{font:600 var(--small)/1.4 var(--sans);border:1px solid var(--line);border-radius:3px;padding:0 5px;background:var(--card)}
.history{border:1px solid var(--line);padding:var(--s4);margin:var(--s4) 0}.history h2{border:0;padding:0;font:600 var(--third)/1.35 var(--sans)}.history h2 small{font-weight:400;color:var(--soft)}.happenings li{padding:var(--s2) 0}
.count{color:var(--soft);font-size:var(--note)}h2 .count{font:400 var(--third)/1 var(--sans);margin-left:.3em}
.check{grid-auto-flow:column;align-items:center;min-height:36px}.check input{min-height:0}
p.count+.ledger{margin-top:var(--s2)}.count a{white-space:nowrap}
@media (max-width:40rem){.ledger>li{grid-template-columns:minmax(0,1fr)}.status{display:flex;gap:var(--s3);align-items:baseline}.events>li{grid-template-columns:minmax(0,1fr);gap:0}.decide>label{flex-basis:100%}}
`
