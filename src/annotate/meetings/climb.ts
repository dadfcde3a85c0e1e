import type { PhraseMatch } from '../../kit/phrase-table.ts'
import type { MeetingCue } from '../../languages/contract/meetings.ts'
import { findSubject, verbsBetween, type Subject } from '../../grammar/find-subject.ts'
import type { NounPhrase, VerbGroup } from '../../model/ready.ts'
import { nounEndingAt } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import { modalBefore, type CuedSentence, type Scene } from './scene.ts'

/** What leads up to a meeting from the left. */
export interface Climb {
  /** From the nearest to the farthest; `negated` where its verb is. */
  readonly cues: readonly {
    readonly cue: MeetingCue
    readonly negated: boolean
    readonly first: number
    readonly last: number
  }[]
  /** The finite verb that governs it in the end, or null. */
  readonly verb: VerbGroup | null
  readonly subject: Subject | null
  /** "after", "at", "before" where such a word stands directly before the meeting. */
  readonly during: 'held' | 'ahead' | null
  /** First token of all that was read. */
  readonly first: number
  /** Whose offer or call it is: the words after "from" or before the noun. */
  readonly owner: { readonly first: number; readonly last: number } | null
}

interface Walk {
  at: number
  first: number
  cues: Climb['cues'][number][]
  verb: VerbGroup | null
  owner: Climb['owner']
  hops: number
}

const named = new Set(['PROPN', 'NOUN', 'ADJ'])
const skipped = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'PART'])

const negates = (scene: Scene, from: number, to: number): boolean =>
  scene.ready.tokens.slice(Math.max(0, from), to).some((t) => scene.negations.has(t.lower))

// "turned down calls from", "his hopes for": a noun, though it reads like a verb.
const isNamed = (scene: Scene, group: VerbGroup, cued: CuedSentence): boolean => {
  const before = scene.ready.tokens[group.first - 1]
  if (group.last - group.first > 1 || group.form !== 'finite' || !before) return false
  return (
    cued.governors.has(group.first) ||
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    (before.pos === 'PART' && /^['’]/.test(before.text))
  )
}

// One cue: on past its verb group; a finite verb ends the way up.
const take = (scene: Scene, walk: Walk, match: PhraseMatch<MeetingCue>, cued: CuedSentence): boolean => {
  const group = scene.verbOf.get(match.first) ?? scene.verbOf.get(match.last - 1)
  const main =
    group && group.head >= match.first && group.head < match.last && !isNamed(scene, group, cued)
      ? group
      : undefined
  // "did not confirm" is a cue as a whole; its "not" turns nothing.
  const within = negates(scene, match.first, match.last)
  const negated = !within && (main?.negated ?? negates(scene, match.first - 1, match.first))
  walk.cues.push({ cue: match.value, negated, first: match.first, last: match.last })
  const from = main ? main.first : match.first
  walk.first = from
  // The "to" of an infinitive may belong to the next cue ("offer to").
  walk.at = main?.form === 'infinitive' ? from : from - 1
  if (main?.form === 'finite') walk.verb = main
  return main?.form === 'finite'
}

const isBridge = (scene: Scene, i: number): boolean =>
  scene.words.bridges.has(scene.ready.tokens[i]?.lower ?? '')

// A phrase between a cue and its meeting: "calls from Keshet to meet", "asked Oslan to host", "Keshet's offer".
const hop = (scene: Scene, walk: Walk, cued: CuedSentence): boolean => {
  const np = nounEndingAt(scene, walk.at + 1)
  if (!np || walk.hops > 1) return false
  // "offered a view on the call", "asked them about the visit": what is done is done to the view, not to the call.
  if (scene.words.about.has(scene.ready.tokens[np.last]?.lower ?? '')) return false
  walk.hops += 1
  const inner = [...Array(np.last - np.first).keys()]
    .map((k) => np.last - k)
    .find((end) => cued.governors.has(end))
  if (inner !== undefined && inner !== np.last) {
    walk.at = inner - 1
    return true
  }
  const before = scene.ready.tokens[np.first - 1]
  if (!before) return false
  if (overOwner(scene, walk, np, cued)) return true
  const owned = before.lower === 'from' || scene.words.by.has(before.lower)
  const reach = owned ? np.first - 1 : np.first
  if (!cued.governors.has(reach) && !(owned && cued.governors.has(np.first))) return false
  if (owned) walk.owner = { first: np.first, last: np.last }
  walk.at = cued.governors.has(np.first) ? np.first - 1 : reach - 1
  return true
}

// "the proposal of the president of Keshet to hold": over those whose it is to the noun that governs.
const overOwner = (scene: Scene, walk: Walk, np: NounPhrase, cued: CuedSentence): boolean => {
  let inner = np
  for (let guard = 0; guard < 3; guard++) {
    if (scene.ready.tokens[inner.first - 1]?.pos !== 'ADP') return false
    const outer = nounEndingAt(scene, inner.first - 1)
    if (!outer) return false
    if (cued.governors.has(outer.last) || cued.governors.has(outer.last + 1)) {
      walk.owner = { first: inner.first, last: np.last }
      walk.at = cued.governors.has(outer.last) ? outer.last - 1 : outer.last
      return true
    }
    inner = outer
  }
  return false
}

// "the Keshet envoy's": the owner whose mark stands at a token.
const ownerAt = (scene: Scene, mark: number): Climb['owner'] => {
  const token = scene.ready.tokens[mark]
  if (token && scene.words.owners.has(token.lower)) return { first: mark, last: mark + 1 }
  if (token?.pos !== 'PART' || !/^['’]/.test(token.text)) return null
  let first = mark
  while (first > 0 && named.has(scene.ready.tokens[first - 1]?.pos ?? '')) first -= 1
  return first < mark ? { first, last: mark } : null
}

// "X and the meeting": over the other member of a list to what governs both.
const overList = (scene: Scene, walk: Walk): boolean => {
  if (scene.ready.tokens[walk.at]?.pos !== 'CCONJ' || walk.hops > 1) return false
  const np = nounEndingAt(scene, walk.at)
  if (!np) return false
  walk.hops += 1
  walk.at = np.first - 1
  return true
}

const duringAt = (scene: Scene, mention: Mention): Climb['during'] => {
  const { ready, words } = scene
  for (let from = Math.max(mention.sentence.first, mention.first - 5); from < mention.first; from++) {
    for (const list of [words.during.byWord.get(ready.tokens[from]?.lower ?? '') ?? []]) {
      for (const phrase of list) {
        const end = from + phrase.parts.length
        if (
          end === mention.first &&
          phrase.parts.every((p, k) => p.words.has(ready.tokens[from + k]?.lower ?? ''))
        )
          return phrase.value
      }
    }
  }
  return null
}

const ofBe = (scene: Scene, i: number): VerbGroup | null => {
  const verb = scene.verbOf.get(i)
  return verb && verb.lemma === scene.words.being ? verb : null
}

// A finite "is" or "were" before an adjective cue ("was ready to meet") is the verb of the clause.
const finish = (scene: Scene, walk: Walk): VerbGroup | null => {
  if (walk.verb || !walk.cues.length) return walk.verb
  // "renewed his offer to meet": whatever is done with the offer, its subject speaks.
  const done = scene.verbOf.get(walk.at)
  if (done?.form === 'finite' && !done.passive && walk.cues.some((c) => c.cue !== 'hold')) {
    walk.first = done.first
    return done
  }
  for (let i = walk.at; i > walk.at - 3 && i >= 0; i--) {
    const be = ofBe(scene, i)
    if (be) {
      walk.first = be.first
      return be
    }
  }
  return null
}

// One word further to the left; false where the way ends.
const step = (scene: Scene, walk: Walk, cued: CuedSentence, own: number | undefined): boolean => {
  const token = scene.ready.tokens[walk.at]
  if (!token) return false
  const mark = token.pos === 'PUNCT'
  if (mark && (token.quotation === own || !/["“‘']/.test(token.text))) return false
  const match = cued.governors.get(walk.at + 1)
  if (match) return !take(scene, walk, match, cued)
  const owner = ownerAt(scene, walk.at)
  if (owner) {
    walk.owner ??= owner
    walk.at = owner.first - 1
    return true
  }
  if (skipped.has(token.pos) || isBridge(scene, walk.at) || mark) {
    walk.at -= 1
    return true
  }
  return overList(scene, walk) || hop(scene, walk, cued)
}

// "agreed to free the crews and go on with the talks": a bare verb behind "and" shares what governs the infinitive before it.
const sharedCue = (
  scene: Scene,
  sentence: Mention['sentence'],
  verb: VerbGroup | null,
  cued: CuedSentence,
): Climb['cues'] => {
  const bare = verb && verb.last - verb.first === 1 && verb.form === 'finite' && verb.tense === 'present'
  if (!bare || scene.ready.tokens[verb.first - 1]?.pos !== 'CCONJ') return []
  const before = verbsBetween(scene.ready, sentence.first, verb.first).findLast(
    (v) => v.form === 'infinitive',
  )
  const match = before
    ? (cued.governors.get(before.first + 1) ?? cued.governors.get(before.first))
    : undefined
  if (!match || match.value === 'hold') return []
  const negated = scene.verbOf.get(match.first)?.negated ?? false
  return [{ cue: match.value, negated, first: match.first, last: match.last }]
}

// A subject stands on the same side of the quotation marks.
const subjectFor = (scene: Scene, governing: VerbGroup | null): Subject | null => {
  if (!governing) return null
  const main = modalBefore(scene, governing) ?? governing
  const found = findSubject(scene.ready, main)
  const { tokens } = scene.ready
  return found && tokens[found.first]?.quotation === tokens[main.first]?.quotation ? found : null
}

/**
 * Climbs from a meeting to what governs it, over "offer to hold", "called for", "refused to", up to the finite verb and its subject.
 *
 * @example From "a meeting" in "Morvane has spurned Keshet's offers of a meeting": `propose`, then `reject`, with the subject "Morvane".
 */
export const climb = (scene: Scene, mention: Mention, cued: CuedSentence): Climb => {
  const { tokens } = scene.ready
  const at = mention.verb?.form === 'infinitive' ? mention.first : mention.first - 1
  const walk: Walk = { at, first: mention.first, cues: [], verb: null, owner: null, hops: 0 }
  for (let guard = 0; guard < 24 && walk.at >= mention.sentence.first; guard++) {
    if (!step(scene, walk, cued, tokens[mention.first]?.quotation)) break
  }
  const verb = finish(scene, walk)
  const own = mention.verb?.form === 'finite' ? mention.verb : null
  const subject = subjectFor(scene, verb ?? own)
  return {
    cues: [...walk.cues, ...sharedCue(scene, mention.sentence, verb ?? own, cued)],
    verb,
    subject,
    during: duringAt(scene, mention),
    first: Math.min(walk.first, subject?.first ?? walk.first),
    owner: walk.owner,
  }
}

/** The cue whose clause begins at a token: "hoped" of "hoped (that) talks would go on". */
export const claimBefore = (
  scene: Scene,
  first: number,
  cued: CuedSentence,
): Climb['cues'][number] | null => {
  const that = scene.ready.tokens[first - 1]?.lower === scene.words.that
  const match = cued.claims.get(that ? first - 1 : first)
  if (!match) return null
  const verb = scene.verbOf.get(match.first)
  return {
    cue: match.value,
    negated: verb?.negated ?? false,
    first: verb?.first ?? match.first,
    last: match.last,
  }
}
