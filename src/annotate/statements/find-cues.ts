import { findSubject, nounBefore, verbsBetween, type Subject } from '../../grammar/find-subject.ts'
import type { Cue, StatementWords } from '../../languages/contract/statements.ts'
import type { ReadyArticle, Token, VerbGroup } from '../../model/ready.ts'
import type { CueAt, Scene } from './draft.ts'
import { quoterOf } from './find-relay.ts'

const entryOf = (
  ready: ReadyArticle,
  verb: VerbGroup,
  words: StatementWords,
): { cue: Cue; after: number } | null => {
  const next = ready.tokens[verb.last]
  const phrasal = next ? words.phrasal.get(`${verb.lemma} ${next.lower}`) : undefined
  if (phrasal) return { cue: phrasal, after: verb.last + 1 }
  // "made it clear to the council that": the verb and its object together are the cue.
  const set = ready.tokens.slice(verb.last, verb.last + 3).map((t) => t.lower)
  const clear = words.phrasal.get([verb.lemma, ...set.slice(0, 2)].join(' '))
  if (clear)
    return { cue: clear, after: set[2] === 'to' ? behindAddressee(ready, verb.last + 3) : verb.last + 2 }
  const cue = words.verbs.get(verb.lemma)
  return cue ? { cue, after: verb.last } : null
}

const behindAddressee = (ready: ReadyArticle, token: number): number => {
  const np = ready.nouns[nounBefore(ready, token) + 1]
  return np?.first === token ? np.last : token
}

// "with the air force confirming …": the subject stands behind "with".
const absoluteSubject = (ready: ReadyArticle, verb: VerbGroup): Subject | null => {
  let n = nounBefore(ready, verb.first)
  for (let guard = 0; guard < 4; guard++) {
    const np = ready.nouns[n]
    if (!np || ready.tokens[np.first]?.sentence !== ready.tokens[verb.first]?.sentence) return null
    const before = ready.tokens[np.first - 1]
    if (before?.lower === 'with')
      return { start: np.start, end: np.end, first: np.first, last: np.last, head: np.head }
    if (before?.text !== ',' && before?.pos !== 'ADP') return null
    n -= 1
  }
  return null
}

// "quoted a diplomat as admitting": the source speaks, whoever quotes relays.
const quotedAs = (
  ready: ReadyArticle,
  verb: VerbGroup,
): { speaker: Subject; relay: Subject | null } | null => {
  const as = ready.tokens[verb.first - 1]
  if (as?.lower !== 'as') return null
  const np = ready.nouns[nounBefore(ready, verb.first - 1)]
  if (!np || np.last !== verb.first - 1) return null
  const before = ready.tokens[np.first - 1]
  if (before?.lemma !== 'quote' && before?.lemma !== 'cite') return null
  const relay = verbsBetween(ready, Math.max(0, np.first - 8), np.first).at(-1)
  return {
    speaker: { start: np.start, end: np.end, first: np.first, last: np.last, head: np.head },
    relay: relay ? findSubject(ready, relay) : null,
  }
}

const subjectOf = (
  { ready, language }: Pick<Scene, 'ready' | 'language'>,
  verb: VerbGroup,
): { subject: Subject | null; relayedBy: Subject | null } => {
  const quoted = quotedAs(ready, verb)
  if (quoted) return { subject: quoted.speaker, relayedBy: quoted.relay }
  if (verb.form === 'infinitive') {
    const governor = verbsBetween(ready, Math.max(0, verb.first - 6), verb.first).at(-1)
    return { subject: governor ? findSubject(ready, governor) : null, relayedBy: null }
  }
  const absolute = verb.form === 'participle' ? absoluteSubject(ready, verb) : null
  const subject = absolute ?? findSubject(ready, verb)
  return { subject, relayedBy: quoterOf({ ready, language }, verb, subject) }
}

// "the Corvale Herald", "a Keshet Post reporter": a verb with a capital inside its sentence is part of a name.
const isName = ({ tokens, sentences }: ReadyArticle, { head }: VerbGroup): boolean => {
  const t = tokens[head]
  return (
    t !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(t.text) &&
    inName(tokens[head - 1]) &&
    sentences[t.sentence]?.first !== head
  )
}

const inName = (t: Token | undefined): boolean => t !== undefined && /^\p{Lu}/u.test(t.text)

// "reported wounded", "accused of": somebody unnamed speaks; and "Called the Meridian, the ship …". What somebody could or will
// say is not said.
const usable = (ready: ReadyArticle, verb: VerbGroup, words: StatementWords): boolean =>
  !verb.passive &&
  !isName(ready, verb) &&
  verb.modal === null &&
  (verb.form !== 'infinitive' || words.aspect.has(ready.tokens[verb.first - 1]?.lemma ?? ''))

// "did not say where", "never announced it": what was not said. A view that is not held is a view.
const isUnsaid = (verb: VerbGroup, cue: Cue): boolean =>
  verb.negated && cue.speech && ['assert', 'announce', 'confirm', 'predict', 'promise'].includes(cue.act)

/** Every verb group that may report, in order, with its subject. */
export const findCues = ({ ready, language }: Scene): readonly CueAt[] => {
  const words = language.statements
  const out: CueAt[] = []
  for (const verb of ready.verbs) {
    if (!usable(ready, verb, words)) continue
    const entry = entryOf(ready, verb, words)
    if (!entry || isUnsaid(verb, entry.cue)) continue
    out.push({ verb, ...entry, ...subjectOf({ ready, language }, verb) })
  }
  return out
}
