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
.filters label>*{color:var(--ink);font-size:var(--note)}.filters :is(input:not([type=checkbox]),select,button){height:38px}
form.add{border:1px dashed var(--line);border-radius:4px;padding:var(--s2) var(--s4);margin-bottom:var(--s5);display:flex;flex-wrap:wrap;gap:var(--s3) var(--s5);align-items:center}
form.add h2{border:0;padding:0;font:600 var(--body)/1.3 var(--sans)}form.add label>span{display:block;font-size:var(--small);color:var(--soft)}form.add details[open]{flex-basis:100%}form.add ::file-selector-button{font:600 var(--small)/1.4 var(--sans);margin-right:var(--s3)}
.to-write{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s3);align-items:center;border:1px solid var(--line);padding:var(--s3) var(--s4);max-width:46rem;margin-bottom:var(--s5);font-size:var(--note)}.to-write p{flex-basis:100%}
.front+:is(.add,.adding){margin-top:var(--s4)}
form.add.over{border-color:var(--ink);background:var(--card)}
progress{accent-color:var(--lowered);width:min(24rem,60vw);vertical-align:middle}
.plain li.done,.plain li.waiting:not(.now){color:var(--soft)}
.plain li.done::before{content:'✓ ' / 'read: '}.plain li.now::before{content:'… ' / 'being read: '}.plain li.waiting:not(.done,.now)::before{content:'· ' / 'waits: '}
.filters input:not([type=checkbox],[type=date]){width:8.75rem}.filters input[placeholder]{width:13rem}
.filters .reset{font-size:var(--note);padding:8px 0}
@media (max-width:52rem){.filters input[placeholder]{width:9rem}}
@media (max-width:40rem){.filters{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.filters label>:not([type=checkbox]){width:100%}.filters .check{justify-content:start}.filters .check input{width:auto}}
.told:not(:empty){position:sticky;top:0;z-index:2;background:var(--paper);padding:var(--s2) 0;border-bottom:1px solid var(--line)}
input[type=date]:focus-within{outline:3px solid var(--lowered);outline-offset:2px}
`
