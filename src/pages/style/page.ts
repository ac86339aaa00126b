/** What every page has: ground, measure, headings, links, notes. */
export const pageRules = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:var(--s7)}
body{margin:0;background:var(--paper);color:var(--ink);font:var(--body)/1.5 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main,body>footer{max-width:1240px;margin:0 auto;padding:0 clamp(16px,4vw,48px)}
main{padding-top:var(--s7)}
a{color:inherit;text-underline-offset:.18em;text-decoration-thickness:1px;text-decoration-color:var(--soft)}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:3px solid var(--lowered);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:var(--s3);top:var(--s3);z-index:9;background:var(--card);padding:var(--s2) var(--s4)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
p,h1,h2,h3,blockquote,dl,dd,ol,ul{margin:0;padding:0}ol,ul{list-style:none}
h2{font:600 var(--second)/1.2 var(--serif);letter-spacing:-.005em;padding-top:var(--s4);border-top:2px solid var(--rule)}
:is(.note,.meta,.facts,.remark){text-wrap:pretty}.fact{display:inline-block}
h3{font:600 var(--body)/1.35 var(--sans)}
section{margin-top:var(--s8)}
.note{color:var(--soft);font-size:var(--note);max-width:46rem;margin:var(--s1) 0 var(--s5)}
code{font:.86em/1.5 var(--mono);overflow-wrap:anywhere}.text .note code{white-space:nowrap}
.letter{display:inline-block;min-width:1.55em;padding:0 .3em;font:600 var(--small)/1.55 var(--sans);text-align:center;color:var(--paper);background:var(--hue);border-radius:3px}
.sign{width:1em;height:1em;vertical-align:-.12em;flex:none}.sign .s{fill:none;stroke:currentColor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}.sign .f{fill:currentColor}
summary{cursor:pointer;font-weight:600;font-size:var(--note);padding:var(--s3) 0;width:fit-content}
summary::marker{color:var(--soft)}
body>footer{margin-top:var(--s8);padding-top:var(--s4);padding-bottom:var(--s7);color:var(--soft);font-size:var(--small)}
`
