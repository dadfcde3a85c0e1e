import type { GrammarWords } from '../../model/grammar-words.ts'
import { stories } from './stories.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))
const withStops = (words: string): ReadonlySet<string> =>
  new Set([...set(words)].flatMap((word) => [word, `${word}.`]))

const times = `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year day night
  morning evening afternoon weekend january february march april may june july august september october november december
  earlier later overnight`

/** English by its small words and its endings. */
export const grammarWords: GrammarWords = {
  times: set(times),
  neverSubjects: withStops(`${times} weeks months years days hours jan feb aug sept oct nov dec`),
  beforeTimes: set('late early'),
  leadsToTime: set('last this next on'),
  betweenSubjectAndVerb: set('earlier later also meanwhile on late early'),
  relatives: set('who which whom whose'),
  relativeSubjects: set('who which that'),
  that: 'that',
  of: 'of',
  to: 'to',
  as: 'as',
  with: 'with',
  or: 'or',
  according: { word: 'according', lemma: 'accord' },
  listJoints: new Set(['and', 'or', 'as well as']),
  lastJoints: set('and or'),
  clauseJoints: set('and but so yet'),
  phraseEnds: set('who which whom whose while but as after before and'),
  openAdjuncts: set('after as'),
  freeRelatives: set('what whatever whoever'),
  clauseOpeners: set('there if just some about more only nearly'),
  clausePrepositions: set('after before until till since as than because'),
  including: 'including',
  prepositionalGerunds: set('regarding following including concerning considering'),
  possessives: set('his her its their our my your whose'),
  standAlone: set('this that these those both all some many another'),
  invariant:
    set(`put set cut hit let shut cost hurt cast split spread upset bid burst quit rid shed thrust read beat
    broadcast offset`),
  pastAuxiliaries: set('was were had did'),
  did: 'did',
  changeNote:
    /^\W{0,3}(?:corrections?|corrected|clarifications?|updates?|updated|amended|editor[’']?s['’]? note)\b.{0,12}[:—–-]|\b(?:an )?(?:earlier|previous|original) version of this (?:article|story|report|page|post)\b|\bthis (?:article|story|report|page|post) (?:has been|was) (?:updated|corrected|amended|changed|clarified|revised|edited)\b|^\W{0,3}(?:last )?updated\b.{0,30}\d/iu,
  stories,
  endings: {
    gerund: /ing$/,
    participle: /(?:ed|ing|en)$/,
    gerundOrPast: /(?:ing|ed)$/,
    past: /[a-z]ed$/,
    notPast: /(?:s|ing)$/,
    plural: /s$/,
    adverb: /ly$/,
    owner: /^['’]s?$/,
  },
}
