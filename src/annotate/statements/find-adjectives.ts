import { clauseEnd, contentSpan } from '../../grammar/find-complement.ts'
import { findSubject, verbsBetween } from '../../grammar/find-subject.ts'
import type { Cue, Frame } from '../../languages/contract/statements.ts'
import type { ReadyArticle, VerbGroup } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import type { Draft, Scene } from './draft.ts'
import { trimContent } from './trim-content.ts'

interface Found {
  readonly token: number
  readonly cue: Cue
}

// "was far from | happy", "remains deeply | sceptical": the adjective, past what grades it.
const adjectiveBehind = ({ ready, language }: Scene, verb: VerbGroup): Found | null => {
  for (let i = verb.last; i < verb.last + 3; i++) {
    const t = ready.tokens[i]
    const cue = t && language.statements.adjectives.get(t.lower)
    if (cue) return { token: i, cue }
    if (t?.pos !== 'ADV') return null
  }
  return null
}

const frameAt = (scene: Scene, { token, cue }: Found): { frame: Frame; first: number } | null => {
  const { ready, language } = scene
  const next = ready.tokens[token + 1]
  const sentence = ready.sentences[next?.sentence ?? -1]
  if (!next || !sentence || token + 2 >= sentence.last) return null
  const infinitive =
    next.lower === ready.words.to && verbsBetween(ready, token + 1, sentence.last)[0]?.first === token + 1
  if (language.statements.that.has(next.lower))
    return cue.frames.has('that') ? { frame: 'that', first: token + 2 } : null
  if (infinitive) return cue.frames.has('to') ? { frame: 'to', first: token + 1 } : null
  const frame = (next.lower === ready.words.to ? 'unto' : next.lower) as Frame
  return cue.frames.has(frame) ? { frame, first: token + 2 } : null
}

const contentAt = ({ ready, language }: Scene, first: number): Span | null => {
  const sentence = ready.sentences[ready.tokens[first]?.sentence ?? -1]
  return sentence ? contentSpan(ready, first, clauseEnd(ready, first, sentence, language.statements)) : null
}

const quotes = (ready: ReadyArticle, token: number): boolean => (ready.tokens[token]?.quotation ?? -1) >= 0

/** Adjectives that report: "is confident that the ferries will sail", "remains critical of the plan". */
export const findAdjectives = (scene: Scene): readonly Draft[] => {
  const { ready, language } = scene
  return ready.verbs.flatMap((verb): readonly Draft[] => {
    const found = language.statements.copulas.has(verb.lemma) ? adjectiveBehind(scene, verb) : null
    const subject = found && !quotes(ready, found.token) ? findSubject(ready, verb) : null
    const at = found && subject ? frameAt(scene, found) : null
    const span = at && contentAt(scene, at.first)
    const token = found && ready.tokens[found.token]
    if (!found || !subject || !at || !span || !token) return []
    const sense = found.cue.frames.get(at.frame) ?? found.cue
    const cue = { start: token.start, end: token.end, text: token.text, lemma: token.lower }
    return [
      {
        rule: 'statements/cue-adjective',
        pieces: [trimContent(scene, verb.first, span, true)],
        cue,
        speaker: subject,
        speaks: null,
        act: sense.act,
        speech: sense.speech,
        relayedBy: null,
        setting: [],
        quoted: false,
      },
    ]
  })
}
