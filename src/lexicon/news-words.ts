import { DEEDS, SAID_DEEDS } from './commitment-words.js'

/**
 * Words with which news tells how a matter stands, whoever promised it and whether anybody did: that it came about, is
 * to come, is late, was stopped or dropped, or still stands. Written for this project from general knowledge of English
 * news prose, by kinds of change and not by matters. They tell of an undertaking only where the record knows one.
 */
export interface NewsVerb {
  readonly id: string
  readonly turn: NewsTurn
  readonly verbs: readonly string[]
  /** What it tells of: its subject, or its object (the subject of the passive). */
  readonly frame: 'subject' | 'object'
  /** A beginning or a step of it, and not the whole. */
  readonly isStep: boolean
  readonly meaning: string
  readonly specimen: string
}

/** What is told of a matter. */
export type NewsTurn = 'came' | 'late' | 'stopped' | 'dropped' | 'stands'

const words = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s*,\s*/u)
    .map((phrase) => phrase.replaceAll(/\s+/gu, ' '))
const row = (
  given: Omit<NewsVerb, 'verbs' | 'frame' | 'isStep'> &
    Partial<Pick<NewsVerb, 'frame' | 'isStep'>> & { readonly list: string },
): NewsVerb => {
  const { list, ...rest } = given
  return { frame: 'object', isStep: false, ...rest, verbs: words(list) }
}

export const NEWS_VERBS: readonly NewsVerb[] = [
  row({
    id: 'news/came',
    turn: 'came',
    frame: 'subject',
    list: `arrive, come, land, dock, touch down, reach, cross, pass through, go through, go across, go over, roll in,
      flow in, enter, return, change hands, make it to, get through, show up, turn up, materialise,
      materialize, walk free, go free, come home, go home, come back, roll off, check in`,
    meaning: 'what was to come is there',
    specimen: 'The ferries arrived on Monday.',
  }),
  row({
    id: 'news/set-going',
    turn: 'came',
    frame: 'subject',
    isStep: true,
    list: `begin, start, commence, leave, depart, sail, set off, set sail, take off, get under way, kick off, roll, flow,
      move, run, operate, fly, work, get going, take shape, rise, go up, progress, advance, proceed, get off the ground,
      start up, turn, go ahead, rumble, take up work, take up its work, take up their work, take up office, take up his post,
      take up her post, take up their posts, take up their duties, take up duty, come on stream, roll out of, drive out of, march out of, complete training, finish training, complete their training,
      finish their training`,
    meaning: 'it has begun, or goes on',
    specimen: 'The first ferry left on Monday.',
  }),
  row({
    id: 'news/begun',
    turn: 'came',
    isStep: true,
    list: `begin, start, commence, resume, restart, initiate, kick off, set in motion, break ground on, break ground for,
      set about, take up, press ahead with, go ahead with, push ahead with`,
    meaning: 'somebody has begun it',
    specimen: 'Norway resumed the shipments.',
  }),
  row({
    id: 'news/opened',
    turn: 'came',
    frame: 'subject',
    list: `open, reopen, resume, restart, meet, sit down, convene, gather, go into service, go into
      operation, enter service, come into operation, come into service, take effect, enter into force, come into force,
      go into effect, come into effect, go online, come online, go live, take place`,
    meaning: 'what was to open, meet or bind does so',
    specimen: 'The crossing reopened on Monday.',
  }),
  row({
    id: 'news/ended',
    turn: 'came',
    frame: 'subject',
    list: 'end, expire, fall away, disappear, withdraw, pull out',
    meaning: 'what was to end has ended',
    specimen: 'The ban ended on Monday.',
  }),
  row({
    id: 'news/given',
    turn: 'came',
    list: `deliver, hand over, hand back, give, give back, return, send, ship, supply, provide, pay, pay out, pay back,
      repay, transfer, wire, deposit, disburse, donate, lend, lease, release, free, set free, let go, repatriate, fly in, fly home,
      airlift, dispatch, distribute, unload, share out, allot, award, grant, refund, reimburse, spend, buy, purchase, sell, turn over`,
    meaning: 'it was given',
    specimen: 'The ferries were handed over on Monday.',
  }),
  row({
    id: 'news/got',
    turn: 'came',
    list: 'receive, get, obtain, collect, take delivery of, take over, take possession of, confirm receipt of, acknowledge receipt of',
    meaning: 'it was received',
    specimen: 'The port has received two ferries.',
  }),
  row({
    id: 'news/payment-made',
    turn: 'came',
    list: 'make, effect, complete',
    meaning: 'a payment, delivery or start was made',
    specimen: 'The second payment was made on Monday.',
  }),
  row({
    id: 'news/passed',
    turn: 'came',
    list: `ratify, approve, endorse, pass, wave through, rubber-stamp, give its approval to, give its assent to, give its consent to,
      give its blessing to, give the green light to, give final approval to, put its signature to, put his signature to, put her signature to,
      put their signatures to, make public, release to the public, vote on, decide on, adopt, enact, sign, sign off on, initial, conclude, seal, publish, gazette, issue, submit, table, name,
      appoint, nominate, elect, accredit`,
    meaning: 'it was decided, signed or named as was to be done',
    specimen: 'Parliament ratified the loan.',
  }),
  row({
    id: 'news/made',
    turn: 'came',
    list: `build, rebuild, construct, complete, finish, repair, restore, renovate, refurbish, install, set up, establish,
      found, create, lay, connect, switch on, plug in, inaugurate, commission, unveil, open, reopen, launch, put into
      service, put into operation, bring into service, bring on line, put into place, put in place, make available, make accessible, dredge, fit, fit out, mount, pave, plant, clear, demine, vaccinate, inoculate, equip, train, host, hold, stage,
      convene, deploy, station, introduce, implement, carry out, roll out`,
    meaning: 'it was made or done',
    specimen: 'Engineers have rebuilt the bridge.',
  }),
  row({
    id: 'news/ground-broken',
    turn: 'came',
    isStep: true,
    list: 'break',
    meaning: 'work on it has begun',
    specimen: 'Ground was broken for the hospital on Monday.',
  }),
  row({
    id: 'news/unmade',
    turn: 'came',
    list: `lift, remove, abolish, waive, repeal, ease, relax, cut, reduce, lower, halve, slash, double, triple, raise, increase, dismantle,
      demolish, destroy, close, shut, shut down, switch off, evacuate, vacate, withdraw, pull out, pull back, end, phase out, forgive, write off,
      cancel out, unfreeze, unblock`,
    meaning: 'what was in the way, or was to go, is gone',
    specimen: 'The toll was lifted on Monday.',
  }),
  row({
    id: 'news/late',
    turn: 'late',
    list: `delay, postpone, put off, push back, defer, hold up, reschedule, adjourn, put back, set back, hold back, withhold,
      await, wait for, miss, hold at the border, hold up at, leave open`,
    meaning: 'it was put off',
    specimen: 'The opening was put off.',
  }),
  row({
    id: 'news/lagging',
    turn: 'late',
    frame: 'subject',
    list: `slip, stall, lag, lag behind, drag on, fall behind, run late, run behind, run behind schedule, drift, bog down, falter,
      languish, gather dust, run into trouble, run into difficulties, run into problems, run into opposition, run into delays,
      run aground, hit a snag, hit snags, hit trouble, hit a wall, hit an obstacle, hit delays, hit a hurdle, flag, trail`,
    meaning: 'it does not go on as it should',
    specimen: 'The deliveries have stalled.',
  }),
  row({
    id: 'news/moved',
    turn: 'late',
    list: 'move to, shift to, push to, move back to, reschedule for, put back to, push back to',
    meaning: 'it was moved to a later day',
    specimen: 'The opening was moved to May.',
  }),
  row({
    id: 'news/extended',
    turn: 'late',
    list: 'extend, prolong, push back, move back, put back',
    meaning: 'its deadline was moved to a later day',
    specimen: 'The deadline for the repairs was extended to June.',
  }),
  row({
    id: 'news/slipped',
    turn: 'late',
    frame: 'subject',
    list: 'slip to, slip into, slide to, slide into',
    meaning: 'it has become later by itself',
    specimen: 'The opening slipped to May.',
  }),
  row({
    id: 'news/deadline-passed',
    turn: 'late',
    frame: 'subject',
    list: 'pass, elapse, go by, lapse, come and go, come and went, come and gone, expire, run out',
    meaning: 'the day went by on which it was due',
    specimen: 'The deadline passed in May.',
  }),
  row({
    id: 'news/stopped',
    turn: 'stopped',
    list: `halt, suspend, freeze, stop, interrupt, cut off, block, pause, turn off, put on hold, put on ice, disrupt,
      break off, put on ice, bring to a halt, bring to a standstill, put a stop to, put a halt to, call a halt to, call a stop to,
      mothball`,
    meaning: 'it was stopped for now',
    specimen: 'The deliveries were halted.',
  }),
  row({
    id: 'news/came-to-a-halt',
    turn: 'stopped',
    frame: 'subject',
    list: 'stop, cease, dry up, grind to a halt, come to a halt, come to a standstill, stand still, break off, break down, founder, go dead, go dry',
    meaning: 'it has stopped',
    specimen: 'The deliveries ceased.',
  }),
  row({
    id: 'news/dropped',
    turn: 'dropped',
    list: `scrap, drop, abandon, shelve, bury, axe, call off, ditch, rule out, revoke, walk away from, give up, pull the plug on, cancel,
      withdraw, take back, pull out of, withdraw from, strike from, strike out of, delete from, back out of, renounce, rescind, tear up, back away from, bin`,
    meaning: 'it was given up',
    specimen: 'The cabinet scrapped the railway.',
  }),
  row({
    id: 'news/rejected',
    turn: 'dropped',
    list: 'reject, throw out, turn down, vote down, vote against, strike down, veto, defeat, quash, annul',
    meaning: 'who had to approve it did not',
    specimen: 'Parliament rejected the loan.',
  }),
  row({
    id: 'news/put-back',
    turn: 'came',
    list: 'reimpose, reintroduce, reinstate',
    meaning: 'what was lifted is there again, or what was to return',
    specimen: 'Norway reintroduced the toll.',
  }),
  row({
    id: 'news/fell-through',
    turn: 'dropped',
    frame: 'subject',
    list: 'collapse, fall through, come to nothing, go up in smoke, fall apart',
    meaning: 'nothing comes of it',
    specimen: 'The railway fell through.',
  }),
]

/** But those that tell this of deadlines alone: other things are extended as promised. */
const LISTED = new Set(
  NEWS_VERBS.filter(({ id }) => id !== 'news/extended').flatMap(({ verbs }) => verbs),
)

/** Whatever else can be undertaken: told of an undertaking only in its own verb. */
export const DONE_AS_PROMISED: NewsVerb = {
  id: 'news/done',
  turn: 'came',
  frame: 'object',
  isStep: false,
  verbs: [
    ...DEEDS,
    ...SAID_DEEDS,
    ...words(`extradite, deport, resettle, house, shelter, feed, fill, refill, drain, tow, raise, recover, salvage, fence, equip, refit,
      insure, sponsor, translate, register, license, certify, exempt, rename, widen, ferry, transport, load, store,
      process, settle, service, invite, compensate, inspect, search, mark, map, disarm, disband,
      hand out, take in, bring back, bring home, buy back, step up, scale back`),
  ].filter((verb) => !LISTED.has(verb)),
  meaning: 'it was done',
  specimen: 'Norway extradited the men.',
}

/** Words with which news looks ahead: what is told behind them is to come. */
export const AHEAD =
  /^(?:will|shall|would|[’']ll|(?:is|are)\s+(?:now\s+|still\s+)?(?:to|due\s+(?:to|in|on|by|at|before)|(?:expected|set|scheduled|supposed|planned|slated)\s+(?:to|for|in|on|by))|(?:has|have)\s+(?:now\s+)?been\s+(?:promised|scheduled)\s+for)(?![\p{L}])/iu

/** Words that say that it is all of it, or only a part. */
export const WHOLE =
  /(?<![\p{L}])(?:all|last\s+of|remaining|the\s+rest|the\s+others|entire|entirely|whole|in\s+full|fully|complete(?:d|ly)?|finish(?:ed)?|both|final|to\s+the\s+(?:last|sack|cent|man|full))(?![\p{L}])/iu
export const PART =
  /(?<![\p{L}])(?:first|second|third|fourth|fifth|initial|another|some|part|partly|half|quarter|one|more|most|several|few|fraction|advance|batch|begun|began|begins?|started|so\s+far|nearly|almost|instal?lments?|tranches?)(?![\p{L}])/iu
