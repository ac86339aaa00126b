/** The line on top of every page of the site. */
export const mastheadRules = `
.site{--wide:1240px}
.site main,.site>footer,.masthead>div{max-width:var(--wide);margin-inline:auto;padding-inline:clamp(16px,4vw,48px)}
.site main{padding-top:var(--s6)}
.masthead{border-bottom:1px solid var(--line)}
.masthead>div{display:flex;flex-wrap:wrap;align-items:center;gap:var(--s2) var(--s6);padding-top:10px;padding-bottom:10px}
.wordmark{font:700 1.5rem/1.2 var(--serif);text-decoration:none;letter-spacing:-.02em}
.masthead nav,.queues{display:flex;flex-wrap:wrap;gap:0 var(--s4);font-size:var(--note)}
.masthead nav a,.queues a{text-decoration:none;color:var(--soft);padding:6px 0}
.masthead nav a:hover,.queues a:hover{color:var(--ink)}
.masthead a[aria-current],.queues a[aria-current]{color:var(--ink);font-weight:600;box-shadow:inset 0 -2px 0 var(--ink)}
.masthead form{margin-left:auto}
.masthead input{width:clamp(8rem,19vw,15rem)}
.site h1{font:600 clamp(1.9rem,1.3rem + 2.2vw,2.75rem)/1.12 var(--serif);letter-spacing:-.015em;max-width:24em;margin:0 0 var(--s3);text-wrap:balance}
.site main section{margin-top:var(--s7)}.site main .year{margin-top:0}
.site .kicker{margin-bottom:var(--s2)}.site .kicker code{text-transform:none;letter-spacing:0}
.site .lede{font-size:var(--third);color:var(--soft)}
.front{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.1fr);gap:var(--s4) var(--s7);align-items:end}
.strip{margin:0}.strip svg{display:block;overflow:visible}
.strip .bar{fill:color-mix(in srgb,var(--ink) 62%,var(--paper))}.strip line{stroke:var(--rule);stroke-width:1}.strip .tick{stroke:var(--soft)}
.strip .year-ground{fill:transparent}.strip a:hover .year-ground,.strip a:focus-visible .year-ground{fill:color-mix(in srgb,var(--ink) 6%,transparent)}.strip a:hover .bar{fill:var(--lowered)}
.strip text{font:12px var(--sans);fill:var(--soft)}
.strip figcaption{font-size:var(--small);color:var(--soft)}
@media (max-width:60rem){.front{grid-template-columns:minmax(0,1fr)}}
@media (max-width:40rem){.masthead nav{font-size:.875rem;gap:0 var(--s3)}.masthead form{margin-left:0;flex-basis:100%}.masthead input{width:100%}.masthead>div{gap:var(--s1) var(--s4)}}
@media print{.masthead nav,.masthead form,.skip{display:none}.site h1{font-size:var(--first)}}
`
