/** The head of a dossier: what happened, and whose accounts of it these are. */
export const openingRules = `
.kicker{font-size:var(--small);letter-spacing:.09em;text-transform:uppercase;color:var(--soft)}
h1{font:600 var(--first)/1.1 var(--serif);letter-spacing:-.015em;max-width:22em;margin:var(--s3) 0 var(--s4);text-wrap:balance}
.lede{font:var(--lede)/1.5 var(--serif);max-width:38em;text-wrap:pretty}
.lede .words{font:inherit}
sup{font:600 .6em/1 var(--sans);vertical-align:super;white-space:nowrap;margin-left:.15em}
sup a{color:var(--hue);text-decoration:none}sup a:hover{text-decoration:underline}
header .note{margin:var(--s4) 0 0}
.warning{border-left:4px solid var(--raised);padding:var(--s2) var(--s4);max-width:46rem;font-weight:600;margin:0 0 var(--s4)}
.accounts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:var(--s4);margin-top:var(--s6)}
.account{display:grid;grid-template-columns:auto 1fr;gap:var(--s3);background:var(--card);border:1px solid var(--line);border-top:4px solid var(--hue);padding:var(--s3) var(--s4) var(--s4)}
.account>.letter{align-self:start;margin-top:.12em}
.account a{display:inline-block;font:600 var(--body)/1.3 var(--serif);text-decoration:none}.account a:hover{text-decoration:underline}
.account .title{font:var(--note)/1.4 var(--serif);margin:2px 0 var(--s1);display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.account .facts{color:var(--soft);font-size:var(--small)}.account .copy{color:var(--raised)}
main>nav{display:flex;flex-wrap:wrap;gap:var(--s1) clamp(9px,3vw,24px);margin-top:var(--s5);font-size:var(--note)}
`
