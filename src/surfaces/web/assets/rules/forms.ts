/** Fields and buttons: plain, and large enough for a finger. */
export const formRules = `
input,select,textarea,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:3px;padding:6px 10px;min-height:36px;max-width:100%}
button{cursor:pointer;font-weight:600;border-color:var(--soft)}
button:hover{border-color:var(--ink)}
button:disabled{cursor:default;color:var(--soft)}
textarea{width:100%;min-height:9rem;font:var(--quote)/1.5 var(--serif)}
fieldset{border:0;margin:0;padding:0}
.filters{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s3);align-items:end;margin:var(--s4) 0 var(--s5)}
.filters label{font-size:var(--small);color:var(--soft);display:grid;gap:2px}
.filters label>*{color:var(--ink);font-size:var(--note)}
@media print{form{display:none}}
`
