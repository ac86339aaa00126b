/** The words of the accounts, and who stands behind them. */
export const wordsRules = `
.words{font:var(--quote)/1.5 var(--serif);text-decoration:none;unicode-bidi:isolate}
.words:hover{text-decoration:underline}
.gap{color:var(--soft)}
mark{color:inherit;background:#ece9e2;background:color-mix(in srgb,var(--hue) var(--tint),transparent);border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.words mark{font-weight:600;padding:0 .12em;margin:0 -.06em}
.chain{font-size:var(--small);line-height:1.45;color:var(--soft);margin-top:3px}
.chain b{font-weight:600;color:var(--hue)}
.arrow{width:.85em;height:.85em;opacity:.75}
.none{color:var(--soft);font:var(--body)/1.5 var(--serif)}
.withheld{color:var(--raised)}
`
