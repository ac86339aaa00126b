/** What only a screen has a use for is not printed. It stands last: it holds whatever the rules before say. */
export const paperRules = `
@media print{form,.pager,.tools,.keys,progress,.masthead nav,.stands a{display:none!important}.masthead{padding:0 0 2mm}}
`
