/** What is put forward at a contact: asked of the other, held, promised, or agreed by both. */
export type PointKind = 'ask' | 'claim' | 'pledge' | 'joint'

/**
 * One thing that may be said, as the end of a sentence: of a claim a clause in the past tense ("that ..."), of all
 * others what follows "to". `{own}` and `{other}` are the states, `{number}`, `{sum}`, `{town}` and `{deadline}` are
 * set by the contact.
 */
export interface PointRow {
  readonly topic: string
  readonly kind: PointKind
  readonly words: string
}

/** A matter of the bench's world. */
export interface Matter {
  readonly key: string
  /** Behind "on" or "about". */
  readonly label: string
  readonly points: readonly PointRow[]
  /** Two sentences that a party may have said in so many words. */
  readonly quotes: readonly string[]
}

const KINDS: Readonly<Record<string, PointKind>> = { a: 'ask', c: 'claim', p: 'pledge', j: 'joint' }

// A line `# key | label`, then one line for each point (a c p j), and `q` for what is quoted.
const ROWS = `
# ceasefire | the ceasefire
a accept a ceasefire around {town} as soon as possible
a pull its guns {number} kilometres back from {town}
a let observers visit the front line near {town} every week
c the truce at {town} had been broken {number} times since the spring
c the shelling of {town} had killed {number} civilians
p keep its artillery silent for {number} days
p send {number} observers to {town} {deadline}
j extend the truce around {town} by {number} days
j open a hotline between the commanders at {town}
q A truce that nobody watches is only a pause
q The guns must fall silent before the talks can speak
# sanctions | sanctions
a lift the sanctions on its shipping companies
a release the {sum} frozen in {other} banks
a close the loopholes through which banned goods reach {town}
c the sanctions had cost its exporters {sum}
c the measures against its banks broke earlier promises
p unfreeze {sum} {deadline}
p take {number} companies off its list {deadline}
j review the list of {number} companies under sanctions
q Pressure is a tool, and a tool is laid down when the work is done
q We will not trade our principles for a bank account
# grain | grain exports
a allow grain ships to leave {town} without delay
a waive the duty on {number} thousand tonnes of wheat
a buy the maize that lies in the silos of {town}
c {number} thousand tonnes of wheat were rotting at {town}
c the blockade of {town} had doubled the price of bread
p sell {number} thousand tonnes of wheat at a fixed price {deadline}
p insure every grain ship that calls at {town}
j keep the grain corridor through {town} open {deadline}
j inspect grain ships together at {town}
q Bread must never be a weapon
q A harvest does not wait for diplomats
# gas | gas supplies
a pay the {sum} owed for gas
a raise the flow through the {town} pipeline to {number} million cubic metres a day
a repair the compressor station at {town}
c the other side owed {sum} for gas already delivered
c the pipeline at {town} could carry {number} million cubic metres a day more
p deliver {number} million cubic metres of gas a day {deadline}
p pay {sum} of the debt {deadline}
j finish the pipeline to {town} {deadline}
j set the price of gas anew every {number} months
q Whoever has a contract needs no favours
q Winter is not a negotiator that we invited
# prisoners | prisoners
a free the {number} prisoners held at {town}
a let the Red Cross visit the prison at {town}
a hand over the list of those missing since the fighting at {town}
c {number} of its citizens were held at {town} without a trial
c the prisoners at {town} had been moved without notice
p release {number} prisoners {deadline}
p return the bodies of {number} soldiers {deadline}
j exchange {number} prisoners for as many at {town}
q Every family has a right to know
q Nobody will be left behind a wall
# nuclear | the nuclear programme
a let inspectors return to the reactor at {town} without delay
a stop enriching uranium at {town}
a hand over the records of the plant at {town}
c the plant at {town} served peaceful ends alone
c {number} kilograms of enriched uranium were not accounted for
p open the site at {town} to inspectors {deadline}
p cap its stock of enriched uranium at {number} kilograms
j invite inspectors to {town} {deadline}
q Trust is good, a seal on the door is better
q Our right to peaceful energy is not for sale
# fisheries | fisheries
a free the {number} fishermen detained off {town}
a keep its trawlers {number} miles away from {town}
a cut its catch off {town} by {number} percent
c {number} foreign trawlers had fished illegally off {town}
c its boats had never left the waters allowed to them
p withdraw its trawlers from the waters off {town} {deadline}
p pay {sum} for damaged nets
j share the catch off {town} by a quota of {number} percent
j patrol the waters off {town} together
q The sea has no fences, but it has rules
q Fish do not carry passports
# water | the river
a share data on the dam at {town} every {number} days
a slow the filling of the reservoir at {town}
a release {number} million cubic metres of water for the farmers of {town}
c the dam at {town} had lowered the river by {number} centimetres
c the level of the river fell because of the drought alone
p release {number} million cubic metres of water {deadline}
p postpone the next filling of the reservoir at {town}
j set up a joint committee on the river at {town}
j measure the flow of the river together at {town}
q A river that is dammed in anger floods in revenge
q Water is no weapon and never will be
# border | the border
a reopen the crossing at {town} to lorries
a remove the barrier that it has put up at {town}
a recognise the boundary as surveyed at {town}
c soldiers had crossed the border at {town} {number} times
c the pillars at {town} had stood where they stand for {number} years
p open the crossing at {town} around the clock {deadline}
p remove {number} mines from the road to {town}
j mark the border at {town} {deadline}
j hold a meeting of the border commission at {town}
q Neighbours who share a fence share the key as well
q Not one metre of our soil is in question
# trade | trade
a drop its tariff of {number} percent on steel
a open its market to {own} fruit and cotton
a end the ban on meat from {town}
c trade between the two had grown by {number} percent
c the tariff of {number} percent broke the treaty of commerce
p cut its tariff on steel to {number} percent {deadline}
p buy goods worth {sum} {deadline}
j raise trade to {sum} within five years
j build a free trade zone at {town}
q Trade is the only argument that both sides can win
q Tariffs are a tax on friendship
# railway | the railway
a finish its part of the railway to {town}
a lower the transit fee for freight by {number} percent
a let trains pass {town} at night
c the line through {town} carried {number} trains a day
c its part of the railway had been ready for {number} months
p lend {sum} for the railway to {town}
p lay {number} kilometres of track {deadline}
j open the railway to {town} {deadline}
q A railway is a promise that one can ride on
q Freight does not ask who won the argument
# refugees | refugees
a take back {number} thousand refugees from the camps at {town}
a guarantee the safety of those who return to {town}
a let aid convoys reach the camp at {town}
c {number} thousand refugees lived in the camps at {town}
c nobody had been sent back against their will
p take in {number} thousand refugees {deadline}
p give {sum} for the camps at {town}
j register the refugees at {town} together
q People are not a burden, neglect is
q Home is where one may return to
# arms | arms deliveries
a stop sending weapons to the rebels near {town}
a deliver the {number} air defence systems that were paid for
a destroy the depot at {town}
c {number} shipments of weapons had passed through {town}
c it had never armed the rebels at {town}
p deliver {number} patrol boats {deadline}
p train {number} soldiers at {town}
j build drones together at {town}
q Weapons that cross one border soon cross the next
q Defence is not provocation
# energy | electricity
a sell {number} megawatts of power at the price agreed
a connect the power line at {town} to its grid
a settle the unpaid bills of {sum} for electricity
c the power line at {town} had failed {number} times
c it could spare {number} megawatts from the station at {town}
p buy {number} megawatts of power {deadline}
p invest {sum} in the solar station at {town}
j link the two power grids at {town} {deadline}
q Light on one side of the border is light on both
q The grid knows no politics
# shipping | shipping
a guarantee free passage for ships past {town}
a release the tanker held off {town}
a withdraw its navy from the strait at {town}
c {number} ships had been attacked off {town}
c the tanker had entered its waters without leave
p escort merchant ships past {town} {deadline}
p release the tanker and its crew of {number} {deadline}
j guard the strait at {town} together
q The strait belongs to those who sail it
q No captain should have to pray before he turns a corner
# embassies | diplomatic ties
a accept its new ambassador without further delay
a withdraw the note of protest over {town}
a return the consulate building at {town}
c {number} diplomats had been expelled without a reason
c its consulate at {town} had been watched for {number} months
p reopen its consulate at {town} {deadline}
p issue visas to {number} students {deadline}
j send ambassadors back {deadline}
j drop visas for stays of up to {number} days
q An empty embassy is a phone that nobody answers
q Ties are like roads: unused, they vanish
`

export const MATTERS: readonly Matter[] = ROWS.trim().split(/^# /mu).slice(1).map(matterOf)

function matterOf(block: string): Matter {
  const [head = '', ...lines] = block.trim().split('\n')
  const [key = '', label = ''] = head.split(' | ')
  return {
    key,
    label,
    points: lines.flatMap((line) => pointOf(key, line)),
    quotes: lines.filter((line) => line.startsWith('q ')).map((line) => line.slice(2)),
  }
}

function pointOf(topic: string, line: string): readonly PointRow[] {
  const kind = KINDS[line.slice(0, 1)]
  return kind === undefined ? [] : [{ topic, kind, words: line.slice(2) }]
}
