/** Words that diplomatic prose uses for one another. A field is a likeness for aligning, never an identity. */
export interface WordField {
  readonly key: string
  /** Lower-case words and phrases, in the form a dictionary lists them. */
  readonly words: readonly string[]
}

function field(key: string, words: string): WordField {
  return { key, words: words.split(',').map((each) => each.trim()) }
}

/** Written for this project from general knowledge of English diplomatic and news prose. */
export const WORD_FIELDS: readonly WordField[] = [
  field('truce', 'ceasefire, cease-fire, truce, armistice, cessation, lull, pause'),
  field(
    'settlement',
    'settlement, peace deal, peace agreement, accord, deal, agreement, pact, treaty, resolution, solution',
  ),
  field(
    'talks',
    'talks, talk, negotiation, dialogue, discussion, consultation, conversation, diplomacy, engagement',
  ),
  field('call', 'call, phone call, telephone conversation, phone conversation, phone talks'),
  field('conflict', 'conflict, war, crisis, fighting, hostilities, confrontation'),
  field('cause', 'cause, consequence, result, fault, blame, responsibility, origin'),
  field('land', 'territory, territorial, land, border, frontier, soil'),
  field('held', 'occupy, seize, annex, capture, conquer, hold, control'),
  field('aid', 'aid, assistance, support, help, backing, relief'),
  field('arms', 'weapon, arms, munition, ammunition, materiel, armament, hardware'),
  field('sanctions', 'sanction, penalty, restriction, restrictive measures, economic measures'),
  field('troops', 'troop, soldier, force, personnel, contingent, military'),
  field('captives', 'prisoner, captive, detainee, hostage, inmate'),
  field('withdrawal', 'withdraw, withdrawal, pull back, pullback, pullout, retreat, disengagement'),
  field('calm', 'de-escalate, de-escalation, calm, restraint, defuse, detente'),
  field('escalation', 'escalate, escalation, build-up, buildup, massing, provocation, tension'),
  field('invasion', 'invade, invasion, incursion, intervention, aggression, offensive, occupation'),
  field('attack', 'attack, strike, assault, bombardment, shelling, bombing, raid'),
  field('meeting', 'meeting, summit, encounter, face-to-face'),
  field('guarantee', 'guarantee, assurance, safeguard'),
  field('reply', 'respond, response, react, reaction, answer, retaliate, retaliation'),
  field('need', 'need, importance, necessity, essential, vital, indispensable, crucial'),
  field('release', 'release, free, exchange, swap, repatriate, repatriation'),
  field('compliance', 'comply, compliance, abide, observe, adhere, fulfil, fulfill, honour, honor'),
  field('cooperation', 'cooperate, cooperation, coordinate, coordination, collaborate, joint'),
  field('implementation', 'implement, implementation, carry out, execute, enforce, apply'),
  field('nuclear', 'nuclear, atomic'),
  field('money', 'money, fund, funding, financial, finance, budget, loan'),
  field('tariff', 'tariff, duty, levy, surcharge'),
  field('trade', 'trade, commerce, commercial'),
  field('expansion', 'expansion, enlargement, widening, accession, membership'),
  field('end', 'end, stop, halt, cease, terminate'),
  field('begin', 'begin, start, launch, open, initiate, resume, resumption'),
  field('continue', 'continue, keep, maintain, further, follow up, remain'),
  field('interference', 'interference, interfere, meddle, meddling, policy, intrusion'),
  field('worry', 'concern, worry, alarm, unease, anxiety'),
  field('commitment', 'commitment, pledge, promise, dedication, readiness'),
  field('consequences', 'consequence, cost, price, measures'),
  field('inspection', 'inspect, inspector, inspection, verify, verification, monitor, monitoring'),
  field('civilians', 'civilian, population, resident, inhabitant'),
  field('infrastructure', 'infrastructure, grid, power plant, facility'),
  field('shipping', 'shipping, navigation, vessel, ship, maritime'),
  field('migration', 'migration, migrant, refugee, displaced'),
  field('visit', 'visit, trip, travel, arrival'),
  field('invite', 'invite, invitation, host'),
  field('progress', 'progress, advance, headway, breakthrough'),
  field('lasting', 'lasting, durable, enduring, sustainable, long-term, permanent'),
  field('delegation', 'team, delegation, negotiator, envoy, representative'),
  field('alliance', 'alliance, ally, partner, partnership, coalition'),
]
