/** The line on top of every page of the site. */
export const mastheadRules = `
.site main{padding-top:var(--s6)}
.masthead{display:flex;flex-wrap:wrap;align-items:baseline;gap:var(--s2) var(--s5);max-width:1240px;margin:0 auto;padding:var(--s4) clamp(16px,4vw,48px) var(--s3);border-bottom:1px solid var(--line)}
.wordmark{font:600 var(--third)/1.2 var(--serif);text-decoration:none;letter-spacing:-.01em}
.masthead nav{display:flex;flex-wrap:wrap;gap:var(--s1) var(--s4);font-size:var(--note)}
.masthead nav a{text-decoration:none;color:var(--soft);padding:var(--s1) 0}
.masthead nav a:hover{color:var(--ink)}
.masthead nav a[aria-current]{color:var(--ink);box-shadow:0 2px 0 var(--rule)}
.masthead form{margin-left:auto}
.masthead input{width:15rem;max-width:60vw}
@media (max-width:40rem){.masthead form{margin-left:0;flex-basis:100%}.masthead input{width:100%;max-width:none}}
@media print{.masthead nav,.masthead form{display:none}}
`
