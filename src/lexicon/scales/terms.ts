import { ladder } from './row.js'

const SOURCE =
  'Rankings of near-synonyms from general English usage, as thesauri order them; degrees are our own'

/** How grave a state of things is: 1 a catastrophe. */
export const TROUBLE = ladder(SOURCE, 'She called the state of the camps {}.', [
  ['stable, normal', 0.05],
  ['difficult, hard, challenging', 0.3],
  ['tense, strained', 0.4],
  ['poor, bad', 0.4],
  ['worrying, troubling', 0.45],
  ['serious', 0.5],
  ['precarious', 0.5],
  ['fragile', 0.35],
  ['dramatic', 0.65],
  ['unbearable, intolerable', 0.88],
  ['alarming', 0.6],
  ['grave, severe', 0.72],
  ['critical', 0.75],
  ['dire', 0.75],
  ['desperate', 0.8],
  ['disastrous, catastrophic', 0.95],
])

/** How much a thing is worth: 1 all depends on it. */
export const WORTH = ladder(SOURCE, 'She called the loan {}.', [
  ['useful, helpful', 0.3],
  ['good, positive, welcome', 0.35],
  ['productive, fruitful', 0.4],
  ['constructive', 0.4],
  ['beneficial', 0.35],
  ['timely', 0.35],
  ['notable', 0.5],
  ['meaningful', 0.5],
  ['necessary', 0.7],
  ['paramount', 0.95],
  ['landmark, groundbreaking', 0.9],
  ['valuable', 0.45],
  ['encouraging, promising', 0.4],
  ['important', 0.55],
  ['remarkable', 0.55],
  ['excellent', 0.6],
  ['significant', 0.6],
  ['key, central', 0.75],
  ['vital, crucial, essential, indispensable', 0.9],
  ['decisive', 0.9],
  ['historic', 0.9],
])

/** How friendly: 1 the friendliest. */
export const WARMTH = ladder(SOURCE, 'She called the tone {}.', [
  ['hostile', 0],
  ['frosty, icy, cold', 0.1],
  ['cool, chilly', 0.2],
  ['tense, strained', 0.25],
  ['polite, courteous, correct', 0.45],
  ['businesslike, professional', 0.45],
  ['cordial, friendly', 0.65],
  ['warm', 0.75],
  ['very warm, brotherly, fraternal', 0.9],
])

/** How grave a deed: 1 the gravest of crimes. */
export const OFFENCE = ladder(SOURCE, 'She called the landing a {}.', [
  ['accident, misunderstanding', 0.05],
  ['incident, mishap', 0.1],
  ['intrusion', 0.35],
  ['sabotage', 0.65],
  ['terrorism, terrorist attack', 0.9],
  ['mistake, error', 0.15],
  ['wrong', 0.3],
  ['provocation', 0.4],
  ['breach, violation, infringement', 0.5],
  ['attack, assault', 0.7],
  ['aggression', 0.75],
  ['crime', 0.8],
  ['act of war', 0.9],
  ['war crime, atrocity', 0.95],
  ['crime against humanity, genocide', 1],
])

/** How many died by how much cruelty: 1 the worst. */
export const VIOLENCE = ladder(SOURCE, 'She spoke of the {} at the market.', [
  ['incident', 0.1],
  ['scuffle', 0.15],
  ['protests', 0.2],
  ['unrest, disturbances', 0.25],
  ['riots', 0.4],
  ['carnage', 0.85],
  ['clash, clashes, skirmish, skirmishes', 0.35],
  ['fighting', 0.45],
  ['killing, killings, deaths', 0.5],
  ['battle', 0.55],
  ['massacre, massacres, slaughter', 0.85],
  ['bloodbath', 0.9],
  ['genocide', 1],
])

/** How far talks have come: 1 they are through. */
export const PROGRESS = ladder(SOURCE, 'Envoys spoke of {}.', [
  ['deadlock, stalemate', 0],
  ['step, first step, step forward', 0.35],
  ['progress, headway, made progress towards, made progress toward, progress towards', 0.4],
  ['nearing, edging towards, moving towards, close to', 0.5],
  ['major step, leap', 0.6],
  ['breakthrough', 0.8],
  ['reached, struck, clinched, sealed, concluded', 0.95],
])

/** How much a thing worries: 1 beyond bearing. */
export const WORRY = ladder(SOURCE, 'She voiced {}.', [
  ['unease, disquiet', 0.35],
  ['concern, concerns, worry', 0.4],
  ['disappointment', 0.4],
  ['displeasure', 0.55],
  ['dismay', 0.65],
  ['indignation', 0.78],
  ['alarm', 0.7],
  ['shock', 0.7],
  ['anger', 0.75],
  ['outrage, fury', 0.9],
])

/** How formal an undertaking on paper: 1 it binds in law. */
export const INSTRUMENTS = ladder(SOURCE, 'They signed a {}.', [
  ['letter of intent, statement of intent', 0.2],
  ['declaration, joint statement', 0.3],
  ['memorandum, memorandum of understanding', 0.4],
  ['agreement, accord, deal, pact', 0.7],
  ['treaty', 0.95],
])

/** How lasting and how mighty a body: 1 it commands. */
export const BODIES = ladder(SOURCE, 'They set up a joint {}.', [
  ['contact group, hotline', 0.2],
  ['cell, liaison group', 0.3],
  ['working group, task force, expert group', 0.35],
  ['committee, panel', 0.5],
  ['commission, council', 0.65],
  ['command, authority', 0.9],
])

/** At what level officials deal: 1 the highest. */
export const LEVELS = ladder(SOURCE, 'They opened a {} dialogue.', [
  ['technical, expert-level, working-level', 0.15],
  ['vice-ministerial, deputy-ministerial, sub-ministerial', 0.45],
  ['ministerial, minister-level', 0.65],
  ['leader-level, presidential', 0.95],
])

/** How likely a thing is said to be: 1 it is sure to come. */
export const LIKELIHOOD = ladder(SOURCE, 'A second round is {}.', [
  ['impossible, out of the question', 0],
  ['highly unlikely, very unlikely', 0.1],
  ['unlikely, improbable', 0.2],
  ['conceivable', 0.35],
  ['possible, on the cards, not ruled out, not excluded', 0.4],
  ['likely, probable', 0.7],
  ['very likely, highly likely', 0.8],
  ['certain, inevitable, unavoidable, a foregone conclusion', 1],
])
