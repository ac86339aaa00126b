/** What the office of a head or minister is called as an institution. */
export const OFFICES_OF: ReadonlyMap<string, string> = new Map([
  ['president', 'presidency'],
  ['prime-minister', 'premiership'],
  ['chancellor', 'premiership'],
  ['foreign-minister', 'foreign-ministry'],
  ['defence-minister', 'defence-ministry'],
  ['finance-minister', 'finance-ministry'],
  ['trade-minister', 'trade-ministry'],
  ['energy-minister', 'energy-ministry'],
  ['interior-minister', 'interior-ministry'],
  ['king', 'monarchy'],
])
