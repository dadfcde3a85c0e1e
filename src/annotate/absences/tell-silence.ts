import { mentionsIn, whoAt } from '../../grammar/find-actors.ts'
import { clauseEnd } from '../../grammar/find-complement.ts'
import { findSubject, type Subject, nounAfter, nounBefore, verbsBetween } from '../../grammar/find-subject.ts'
import type { AbsenceAnnotation, Who } from '../../model/annotation.ts'
import type { NounPhrase, Sentence } from '../../model/ready.ts'
import { holds, type Span } from '../../model/span.ts'
import { headOf, lowerAt, type Scene, type Silence } from './scene.ts'

/** Who was silent about what, and where it stands. */
export interface ToldSilence extends Pick<AbsenceAnnotation, 'who' | 'about'> {
  readonly span: Span
}

const isKnown = ({ ready, earlier, language }: Scene, subject: Subject): boolean => {
  const head = ready.tokens[subject.head]
  const { speakers, pronouns } = language.statements
  return (
    head?.pos === 'PROPN' ||
    speakers.has(head?.lower ?? '') ||
    pronouns.has(head?.lower ?? '') ||
    mentionsIn(earlier.actor, subject).length > 0
  )
}

// "I won't give you a figure" is said by whoever is quoted.
const quotedSpeaker = ({ earlier }: Scene, span: Span): Who | null =>
  earlier.statement.find(({ spans }) => spans.some((each) => holds(each, span)))?.speaker ?? null

const fromPhrase = (scene: Scene, from: number, sentence: Sentence): Who | null => {
  const { ready, words, earlier } = scene
  for (let i = from; i < Math.min(sentence.last, from + 4); i++) {
    if (!words.from.has(lowerAt(scene, i))) continue
    const np = nounAfter(ready, i + 1, sentence)
    return np?.first === i + 1 ? whoAt(ready, earlier.actor, np) : null
  }
  return null
}

// "Keshet's office: no comment".
const beforeColon = ({ ready, earlier }: Scene, first: number, sentence: Sentence): Who | null => {
  if (ready.tokens[first - 1]?.text !== ':') return null
  const np = ready.nouns[nounBefore(ready, first - 1)]
  return np && np.first >= sentence.first ? whoAt(ready, earlier.actor, np) : null
}

// A comma behind which another clause begins: what was not said ends there.
const endOfAbout = ({ ready }: Scene, first: number, end: number): number => {
  for (let i = first + 1; i < end; i++) {
    if (ready.tokens[i]?.text !== ',') continue
    const next = ready.tokens[i + 1]
    const relative = next !== undefined && ready.words.relatives.has(next.lower)
    if (!relative && verbsBetween(ready, i, end).some((v) => v.form === 'finite')) return i
  }
  return end
}

// "requests for comment on the ferries": what was asked, not that it was asked.
const behindRequest = (scene: Scene, from: number, last: number): number => {
  const { ready, words } = scene
  const np = ready.nouns[nounBefore(ready, from + 1)] ?? null
  const head = nounAfter(ready, from, { first: from, last, paragraph: 0, start: 0, end: 0 }) ?? np
  if (!head || !words.requests.has(ready.tokens[head.head]?.lemma ?? '')) return from
  if (!words.on.has(lowerAt(scene, head.last)) || lowerAt(scene, head.last + 1) !== words.comment)
    return words.on.has(lowerAt(scene, head.last)) ? head.last + 1 : from
  return words.on.has(lowerAt(scene, head.last + 2)) ? head.last + 3 : from
}

const skipTimes = (scene: Scene, from: number, last: number): number => {
  const { tokens, words } = scene.ready
  let at = from
  while (
    at < last &&
    (tokens[at]?.pos === 'ADV' || words.times.has(lowerAt(scene, at))) &&
    !scene.words.questions.has(lowerAt(scene, at))
  )
    at += 1
  return at
}

const textOf = ({ ready }: Scene, first: number, last: number): string | null => {
  const [a, b] = [ready.tokens[first], ready.tokens[last - 1]]
  if (!a || !b || last <= first) return null
  return ready.article.text.slice(a.start, b.end).replace(/[\s.,;:!?“”"—–-]+$/u, '') || null
}

interface About {
  readonly about: string | null
  /** The token behind what was not said. */
  readonly end: number
}

// "date for the talks", "comment on the ferries": the thing not given with all that hangs on it, or what an answer was to be about.
const aboutObject = (scene: Scene, silence: Silence, object: NounPhrase, last: number): string | null => {
  const { words } = scene
  const none = words.none.has(lowerAt(scene, object.first)) ? 1 : 0
  const isAnswer = silence.absence === 'no reply' || words.telling.has(headOf(scene, object))
  const isReply = isAnswer && words.on.has(lowerAt(scene, object.last))
  return textOf(scene, isReply ? object.last + 1 : object.first + none, last)
}

// What stands behind "on", "to" or "about", a question, a clause, or an object; null where nothing of these follows.
const aboutBehind = (scene: Scene, silence: Silence, sentence: Sentence, last: number): string | null => {
  const { ready, words, language } = scene
  const at = skipTimes(scene, silence.last, last)
  const opens = lowerAt(scene, at)
  if (words.on.has(opens))
    return textOf(scene, silence.ofSubject ? at : behindRequest(scene, at + 1, last), last)
  const asks = words.questions.has(opens) && silence.absence !== 'no reply'
  if (asks || language.statements.that.has(opens)) return textOf(scene, at, last)
  const np = nounAfter(ready, at, sentence)
  const isObject = np?.first === at && !['ADP', 'SCONJ'].includes(ready.tokens[at]?.pos ?? '')
  return isObject ? textOf(scene, behindRequest(scene, at, last), last) : null
}

const aboutIn = (scene: Scene, silence: Silence, sentence: Sentence): About => {
  const { object } = silence
  const from = Math.max(silence.last - 1, sentence.first)
  const last = endOfAbout(
    scene,
    silence.last,
    clauseEnd(scene.ready, from, sentence, scene.language.statements),
  )
  if (object) return { about: aboutObject(scene, silence, object, last), end: Math.max(last, object.last) }
  const about = aboutBehind(scene, silence, sentence, last)
  return { about, end: about === null ? silence.last : last }
}

const pronounOf = (scene: Scene, span: Span): boolean => {
  const text = scene.ready.article.text.slice(span.start, span.end).toLowerCase()
  return scene.language.statements.selves.has(text)
}

/** Who was silent about what; null where nobody of whom a page reports was. */
export const tellSilence = (scene: Scene, silence: Silence): ToldSilence | null => {
  const { ready, earlier, words } = scene
  const sentence = ready.sentences[ready.tokens[silence.first]?.sentence ?? -1]
  if (!sentence) return null
  const subject = silence.verb ? findSubject(ready, silence.verb) : null
  const { about, end } = aboutIn(scene, silence, sentence)
  const spanned = (first: number): Span => {
    const [a, b] = [
      ready.tokens[Math.min(first, silence.first)],
      ready.tokens[Math.max(end, silence.last) - 1],
    ]
    const close = b && /^[.!?,;:]$/.test(b.text) ? b.start : (b?.end ?? 0)
    return { start: a?.start ?? 0, end: close }
  }
  if (silence.verb === null)
    return {
      span: spanned(silence.first),
      who: fromPhrase(scene, silence.last, sentence) ?? beforeColon(scene, silence.first, sentence),
      about,
    }
  if (silence.ofSubject) {
    if (!subject || ready.words.relatives.has(lowerAt(scene, subject.first))) return null
    const none = words.none.has(lowerAt(scene, subject.first)) ? 1 : 0
    const what = textOf(scene, subject.first + none, subject.last)
    return { span: spanned(subject.first), who: null, about: about && what ? `${what} ${about}` : what }
  }
  if (!subject || words.none.has(lowerAt(scene, subject.first)))
    return subject ? { span: spanned(subject.first), who: null, about } : null
  if (pronounOf(scene, subject)) {
    const who = quotedSpeaker(scene, subject)
    return who && { span: spanned(subject.first), who, about }
  }
  if (!isKnown(scene, subject)) return null
  return { span: spanned(subject.first), who: whoAt(ready, earlier.actor, subject), about }
}
