import { verbIndexAt, findSubject, nounAfter, type Subject } from '../../grammar/find-subject.ts'
import { tokenIndexAt } from '../../grammar/find-at.ts'
import type { ReadyArticle, Sentence, VerbGroup } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import type { CueAt, Draft, Scene } from './draft.ts'

const farthest = 30

// "… was quoted as saying by the Herald", "was cited by the Herald as saying": whoever "by" names.
const behindBy = (ready: ReadyArticle, from: number, sentence: Sentence): Subject | null => {
  const np = ready.tokens[from]?.lower === 'by' ? nounAfter(ready, from + 1, sentence) : null
  return np?.first === from + 1 ? np : null
}

/** Who quotes whom: 'the Herald quoted an official who claimed', 'was cited as saying by the Herald'. */
export const quoterOf = (
  { ready, language }: Pick<Scene, 'ready' | 'language'>,
  verb: VerbGroup,
  subject: Subject | null,
): Subject | null => {
  const sentence = ready.sentences[ready.tokens[verb.first]?.sentence ?? -1]
  if (!sentence) return null
  const before = ready.verbs[verbIndexAt(ready, verb.first) - 1]
  if (ready.tokens[verb.first - 1]?.lower === ready.words.as && before && quotes(language, before)) {
    if (before.passive) return behindBy(ready, before.last, sentence) ?? behindBy(ready, verb.last, sentence)
  }
  const governor = subject ? ready.verbs[verbIndexAt(ready, subject.first) - 1] : undefined
  return governor &&
    subject &&
    governor.last === subject.first &&
    quotes(language, governor) &&
    !governor.passive
    ? findSubject(ready, governor)
    : null
}

const quotes = ({ statements }: Scene['language'], verb: VerbGroup): boolean =>
  statements.quoting.has(verb.lemma)

// Words inside the quotation of a draft belong to its speaker.
const behind = (ready: ReadyArticle, draft: Draft): number => {
  const ends = [...draft.pieces, draft.cue].map((p) => p?.end ?? 0)
  const [from] = [Math.max(...ends.filter((end) => end <= (draft.cue?.end ?? 0) + 400))]
  return tokenIndexAt(ready, from)
}

/**
 * Who passes a statement on, behind it in its sentence: “…,” Renholt told the crews, according to the Herald; Renholt said, “…,” the
 * Herald reported.
 */
export const relayBehind = (scene: Scene, draft: Draft, cues: ReadonlyMap<number, CueAt>): Span | null => {
  const { ready, language } = scene
  const cueAt = draft.cue ? tokenIndexAt(ready, draft.cue.start) : -1
  const sentence = ready.sentences[ready.tokens[cueAt]?.sentence ?? -1]
  if (!sentence || !draft.quoted || draft.rule === 'statements/quote-according-to') return null
  const last = Math.min(sentence.last, cueAt + 2 * farthest)
  for (let k = behind(ready, draft); k < last; k++) {
    const t = ready.tokens[k]
    if (!t || t.quotation >= 0) continue
    if (language.statements.accordingTo.includes(`${t.lower} ${ready.tokens[k + 1]?.lower ?? ''}`))
      return sourceFrom(ready, k + 2, sentence)
    const subject = k > cueAt ? reporterAt(scene, cues.get(k)) : null
    if (subject) return subject.end === draft.speaker?.end ? null : subject
  }
  return null
}

const reporterAt = ({ language }: Scene, at: CueAt | undefined): Subject | null =>
  at?.verb.form === 'finite' && language.statements.reporting.has(at.verb.lemma) ? at.subject : null

// "according to a tweet by Corvale Herald's Omar Lind": whoever made it.
const sourceFrom = (ready: ReadyArticle, from: number, sentence: Sentence): Subject | null => {
  const np = nounAfter(ready, from, sentence)
  return np?.first === from ? (behindBy(ready, np.last, sentence) ?? np) : null
}
