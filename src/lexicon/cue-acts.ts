import type { Frame } from '../model/analysis.js'
import type { ActRule } from './act-words.js'
import { CHARGES, HARMING, UNTRUE, WRONG } from './deed-words.js'

/** A rule for some cues only, tried before those for neutral cues. */
export interface CueRule extends ActRule {
  readonly cues: readonly string[]
  /** How the content must hang on the cue; any way when not given. */
  readonly frames?: readonly Frame[]
  /** Who must speak: one actor, or several together. */
  readonly speakers?: 'one' | 'several'
  /** Whether somebody must be told or asked. */
  readonly told?: boolean
}

/** What the grammar or the object of a cue decides, tried in this order. */
export const CUE_RULES: readonly CueRule[] = [
  {
    id: 'cue/share-view',
    act: 'agree',
    cues: ['share'],
    pattern: /^(?:the |his |her |its |their )?(?:view|concern|opinion|belief|goal)/u,
    specimen: 'the view that the river needs a treaty',
  },
  {
    id: 'cue/share-wrong',
    act: 'accuse',
    cues: ['share', 'present', 'raise'],
    pattern: new RegExp(
      `^(?:[\\p{L}’'.-]+ ){0,5}(?:concerns?|alarm|examples?|evidence|proof|facts|cases?)\\b.*?(?:${WRONG})`,
      'u',
    ),
    specimen: 'proof of the hostile conduct of the militia',
  },
  {
    id: 'cue/raise-concern',
    act: 'assert',
    cues: ['raise'],
    pattern: /^(?:[\p{L}’'.-]+ ){0,5}(?:concerns?|alarm|objections?)\b/u,
    specimen: 'serious concerns about the dam',
  },
  {
    id: 'cue/share',
    act: 'discuss',
    cues: ['share'],
    pattern: /^\S+/u,
    specimen: 'his assessment of the harvest',
  },
  {
    id: 'cue/tell-about',
    act: 'discuss',
    cues: ['inform', 'tell', 'update'],
    frames: ['prepositional', 'object'],
    pattern: /^(?:about|on)\b/u,
    specimen: 'about the progress of the reforms',
  },
  {
    id: 'cue/not-to',
    act: 'refuse',
    cues: [
      'promise',
      'pledge',
      'vow',
      'swear',
      'commit',
      'undertake',
      'decide',
      'resolve',
      'intend',
      'plan',
    ],
    frames: ['infinitive'],
    pattern: /^(?:not|never) to /u,
    specimen: 'never to sign such a treaty',
  },
  {
    id: 'cue/vow-harm',
    act: 'threaten',
    cues: ['promise', 'pledge', 'vow', 'swear', 'say', 'decide'],
    frames: ['infinitive'],
    // Who promises to pay or to face something does no harm by that.
    pattern: new RegExp(
      `^to (?!face\\b|pay\\b(?! dearly| (?:the|a) (?:\\p{L}+ )?price))(?:${HARMING})\\b`,
      'u',
    ),
    specimen: 'to punish any firm that arms the rebels',
  },
  {
    id: 'cue/congratulate-on-day',
    act: 'other',
    cues: ['congratulate'],
    pattern:
      /\bon (?:the |his |her |its |their |a )?(?:[\p{L}’'-]+ ){0,3}?(?:birthday|anniversary|feast|holidays?|jubilee|new year|birth|wedding|(?:independence|national|victory|republic|liberation|saint’s|saint's) day)\b/u,
    specimen: 'the islanders on the feast of their patron',
  },
  {
    id: 'cue/announce-money',
    act: 'promise',
    cues: ['announce'],
    frames: ['object'],
    pattern:
      /^(?:(?:a|an|another|further|additional|extra|new|some|about|around|up|to|more|than|over) )*(?:[$€£¥] ?)?\d[\d.,]* ?(?:hundred |thousand |million |billion |trillion |bn |mn )(?!(?:[\p{L}’'-]+ ){0,3}(?:were|was|are|is|had|have|has)\b)/u,
    specimen: 'a further 30 million crowns for the dykes',
  },
  {
    id: 'cue/insist-subjunctive',
    act: 'demand',
    cues: ['insist'],
    // "insisted that the state pay": a bare verb behind the subject asks.
    pattern:
      /^(?!\S+ing\b)(?:(?!will\b|would\b|can\b|could\b|may\b|must\b|should\b|shall\b|to\b|[\p{L}]+:)[\p{L}’'.-]+ ){1,4}(?:pay|stop|end|withdraw|release|return|halt|cease|respect|honou?r|open|allow|lift|drop|accept|comply|hand|give|take|keep|be|remain|leave|apologi[sz]e|provide|send)\b/u,
    specimen: 'the state pay its debt',
  },
  {
    id: 'cue/tell-to',
    act: 'demand',
    cues: ['tell'],
    frames: ['infinitive'],
    pattern: /^(?:not )?to\b/u,
    specimen: 'to open the border',
  },
  {
    id: 'cue/renew-invitation',
    act: 'propose',
    cues: ['reiterate', 'renew', 'repeat', 'extend', 'reaffirm'],
    pattern: /^(?:an?|the|his|her|its|their) (?:\p{L}+ ){0,2}invitation\b/u,
    specimen: 'the invitation to visit the islands',
  },
  {
    id: 'cue/hope-to',
    act: 'promise',
    cues: ['hope', 'wish', 'want', 'expect'],
    frames: ['infinitive'],
    told: false,
    pattern: /^to\b/u,
    specimen: 'to raise its exports',
  },
  {
    id: 'cue/expect-of',
    act: 'demand',
    cues: ['expect'],
    frames: ['infinitive'],
    told: true,
    pattern: /^to\b/u,
    specimen: 'to pay by May',
  },
  {
    id: 'cue/expect',
    act: 'assert',
    cues: ['expect'],
    pattern: /^(?!to\b)\S+/u,
    specimen: 'that prices will fall',
  },
  {
    id: 'cue/decide-alone',
    act: 'promise',
    cues: ['decide', 'resolve'],
    frames: ['infinitive'],
    speakers: 'one',
    pattern: /^to\b/u,
    specimen: 'to send two ships',
  },
  {
    id: 'cue/ask-question',
    act: 'other',
    cues: ['ask'],
    frames: ['question'],
    pattern: /^\S+/u,
    specimen: 'why the talks had failed',
  },
  {
    id: 'cue/warn-own-hand',
    act: 'threaten',
    cues: ['warn'],
    pattern: new RegExp(
      `^(?:it|he|she|they|we|i) (?:will|would|'ll|’ll) (?:${HARMING})\\b|\\b(?:will|would) be met with\\b|\\b(?:countermeasures|retaliation|reprisals)\\b`,
      'u',
    ),
    specimen: 'new arms sales would be met with a firm answer',
  },
  {
    id: 'cue/ask-meeting',
    act: 'propose',
    cues: ['ask', 'request', 'invite', 'want', 'suggest'],
    frames: ['prepositional', 'infinitive', 'object'],
    pattern:
      /^(?:for|to (?:hold|meet|host|visit|convene)|a |an )(?=.*\b(?:meeting|summit|talks|visit)\b)/u,
    specimen: 'for a meeting of the envoys',
  },
  {
    id: 'cue/reject-charge',
    act: 'deny',
    cues: ['reject', 'dismiss', 'refuse', 'rebut'],
    pattern: new RegExp(
      `^(?:the |any |all |such |these |those |his |her |its |their |as )?(?:\\p{L}+ ){0,2}(?:${CHARGES})\\b`,
      'u',
    ),
    specimen: 'any responsibility for the flood',
  },
  {
    id: 'cue/call-untrue',
    act: 'deny',
    cues: ['call', 'describe', 'characterize', 'portray'],
    pattern: new RegExp(`\\b(?:${UNTRUE})\\b`, 'u'),
    specimen: 'the reports groundless',
  },
  {
    id: 'cue/call-wrong',
    act: 'accuse',
    cues: ['call', 'describe', 'characterize', 'portray', 'view', 'regard'],
    pattern: new RegExp(
      `${WRONG}|\\b(?:tyrants?|dictators?|terrorists?|murderers?|thugs?|liars?|traitors?|puppets?|stab in the back|(?:collective )?punishment|blockade|invasion|barbari\\w+|shameful|disgrace\\w*|treacher\\w+|brutal\\w*)\\b`,
      'u',
    ),
    specimen: 'the general a tyrant',
  },
  {
    id: 'cue/one-view',
    act: 'agree',
    cues: ['express', 'voice'],
    speakers: 'several',
    pattern:
      /^(?:the|their) (?:(?:shared|common|same|joint) )?(?:view|opinion|conviction|position)\b/u,
    specimen: 'the view that the border should open',
  },
]
