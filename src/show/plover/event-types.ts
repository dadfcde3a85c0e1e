import type { Finding } from '../../model/dossier.ts'

/** Event types of PLOVER (manual of 2021). */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

type Act = Finding<'statements'>['act']
type Stance = Finding<'positions'>['stance']

/** What an act of speech is among events; null for those that PLOVER does not code (it has no plain statements). */
export const typeOfAct: Readonly<Record<Act, EventType | null>> = {
  assert: null,
  announce: null,
  confirm: null,
  predict: null,
  deny: null,
  condition: null,
  demand: 'REQUEST',
  request: 'REQUEST',
  propose: 'REQUEST',
  offer: 'AGREE',
  accept: 'AGREE',
  promise: 'AGREE',
  reject: 'REJECT',
  decline: 'REJECT',
  threaten: 'THREATEN',
  accuse: 'ACCUSE',
}

/** What a stance is among events. */
export const typeOfStance: Readonly<Record<Stance, EventType>> = {
  demands: 'REQUEST',
  insists: 'REQUEST',
  offers: 'AGREE',
  accepts: 'AGREE',
  rejects: 'REJECT',
  supports: 'SUPPORT',
}

const startsWithAny =
  (...stems: readonly string[]) =>
  (text: string): boolean =>
    stems.some((stem) => new RegExp(`\\b${stem}`, 'i').test(text))

const deeds: readonly (readonly [(text: string) => boolean, EventType])[] = [
  [startsWithAny('withdr', 'pull', 'retreat', 'demobili', 'disarm', 'ceasefire', 'truce'), 'RETREAT'],
  [startsWithAny('aid\\b', 'relief', 'food', 'medic', 'humanitarian', 'shelter', 'loan', 'grant'), 'AID'],
  [
    startsWithAny(
      'releas',
      'free',
      'return',
      'lift',
      'eas',
      'resign',
      'allow',
      'exchang',
      'swap',
      'repatriat',
    ),
    'CONCEDE',
  ],
]

/** What an undertaking is once it was carried out, by what was undertaken; before that it is an agreement. */
export const typeOfCommitment = ({ status, what }: Finding<'commitments'>): EventType | null => {
  if (status === 'offered' || status === 'agreed') return 'AGREE'
  if (status !== 'done' && status !== 'partly done') return null
  return deeds.find(([is]) => is(what))?.[1] ?? 'COOPERATE'
}

/** What a meeting is at its present state. */
export const typeOfMeeting = ({ status }: Finding<'meetings'>): EventType | null => {
  if (status === 'held') return 'CONSULT'
  if (status === 'proposed') return 'REQUEST'
  if (status === 'scheduled' || status === 'expected') return 'AGREE'
  return status === 'rejected' || status === 'cancelled' ? 'REJECT' : null
}

const kinds: readonly (readonly [(text: string) => boolean, EventType])[] = [
  [
    startsWithAny(
      'protest',
      'demonstrat',
      'strike action',
      'walkout',
      'rall',
      'riot',
      'boycott',
      'hunger',
      'march',
      'work stoppage',
    ),
    'PROTEST',
  ],
  [
    startsWithAny(
      'arrest',
      'detain',
      'detention',
      'seiz',
      'expel',
      'expuls',
      'raid',
      'ban',
      'curfew',
      'hostage',
      'kidnap',
      'abduct',
    ),
    'COERCE',
  ],
  [startsWithAny('sanction', 'embargo', 'tariff'), 'SANCTION'],
  [startsWithAny('deploy', 'mobili', 'alert', 'exercise', 'build'), 'MOBILIZE'],
  [startsWithAny('withdraw', 'retreat', 'surrender'), 'RETREAT'],
  [
    startsWithAny(
      'attack',
      'strike',
      'shell',
      'bomb',
      'clash',
      'fight',
      'kill',
      'assassin',
      'explosion',
      'drone',
      'missile',
      'shoot',
      'assault',
      'ambush',
      'blockade',
      'occup',
      'captur',
    ),
    'ASSAULT',
  ],
]

/** What an incident is; null for accidents and whatever nobody did. */
export const typeOfIncident = ({ type }: Finding<'incidents'>): EventType | null =>
  kinds.find(([is]) => is(type))?.[1] ?? null
