/** What only a screen has a use for is not printed, and a list fits the paper. It stands last: it holds whatever the rules before say. */
export const paperRules = `
@media print{form,.pager,.matrix th button,.tools,.keys,progress,.masthead nav,.stands a{display:none!important}.masthead{padding:0 0 2mm}
.year{grid-template-columns:4rem minmax(0,1fr);break-inside:auto}.year>h2{position:static;font-size:var(--third)}
.year .rows>li{grid-template-columns:6.5rem minmax(0,1fr) minmax(0,10rem) 5rem;gap:0 var(--s3)}}
`
