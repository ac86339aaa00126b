/** What only a screen has a use for is not printed, and a list fits the paper. It stands last: it holds whatever the rules before say. */
export const paperRules = `
@media print{form,.pager,.matrix th button,.tools,.keys,progress,.masthead nav,.stands a{display:none!important}.masthead{padding:0 0 2mm}.site main,.site>footer,.masthead>div{padding-inline:0}
.year{grid-template-columns:4rem minmax(0,1fr);break-inside:auto}.year>h2{position:static;font-size:var(--third)}.year>h2,.ledger h2,.queue h3{break-after:auto}
.year .rows>li{grid-template-columns:5.5rem minmax(0,1fr) minmax(0,8rem) 4.5rem;gap:0 var(--s3)}}
`
