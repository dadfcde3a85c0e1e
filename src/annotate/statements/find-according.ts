import { behindDateline } from '../../grammar/behind-dateline.ts'
import { clauseEnd, contentSpan } from '../../grammar/find-complement.ts'
import { nounAfter, type Subject } from '../../grammar/find-subject.ts'
import type { ReadyArticle, Sentence } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import type { Draft, Scene } from './draft.ts'

// The noun phrase behind "according to" with what hangs on it: "the head of the city's council, Otto Brandl".
const source = (ready: ReadyArticle, token: number, sentence: Sentence): Subject | null => {
  const np = nounAfter(ready, token, sentence)
  if (np?.first !== token) return null
  let last = np
  for (let k = 0; k < 3; k++) {
    const joint = ready.tokens[last.last]
    const next = nounAfter(ready, last.last + 1, sentence)
    if (!joint || next?.first !== last.last + 1 || !/^(of|at|from)$/.test(joint.lower)) break
    last = next
  }
  // In apposition the name says who: "the council's head, Otto Brandl".
  const named = ready.tokens[last.last]?.text === ',' ? nounAfter(ready, last.last + 1, sentence) : null
  const head = ready.tokens[np.head]
  if (named?.first === last.last + 1 && isName(ready, named.first, named.last) && head?.pos !== 'PROPN')
    return { ...named, head: named.head }
  return { start: np.start, end: last.end, first: np.first, last: last.last, head: np.head }
}

const isName = (ready: ReadyArticle, first: number, last: number): boolean =>
  last - first >= 2 && ready.tokens.slice(first, last).every((t) => t.pos === 'PROPN')

/** "According to the harbour office, the ferries will sail", and the other way round. */
export const findAccording = (scene: Scene): readonly Draft[] => {
  const { ready, language } = scene
  const out: Draft[] = []
  ready.tokens.forEach((t, i) => {
    if (!language.statements.accordingTo.includes(`${t.lower} ${ready.tokens[i + 1]?.lower ?? ''}`)) return
    const sentence = ready.sentences[t.sentence]
    const who = sentence ? source(ready, i + 2, sentence) : null
    if (!sentence || !who || language.statements.measures.has(ready.tokens[who.head]?.lemma ?? '')) return
    const span = i === sentence.first ? behind(scene, who, sentence) : contentBefore(ready, i, sentence)
    if (!span) return
    const cue = {
      start: t.start,
      end: ready.tokens[i + 1]?.end ?? t.end,
      text: `${t.text} to`,
      lemma: 'according',
    }
    out.push({
      rule: 'statements/according-to',
      pieces: [span],
      cue,
      speaker: who,
      speaks: null,
      act: 'assert',
      speech: true,
      relayedBy: null,
      setting: [],
      quoted: false,
    })
  })
  return out.filter((d) => d.pieces[0].end > d.pieces[0].start)
}

const behind = ({ ready, language }: Scene, who: Subject, sentence: Sentence): Span | null => {
  let i = who.last
  while (i < sentence.last && ready.tokens[i]?.text !== ',') i += 1
  return i + 1 < sentence.last
    ? contentSpan(ready, i + 1, clauseEnd(ready, i + 1, sentence, language.statements))
    : null
}

// "…; ", "…, but ": another clause begins behind it.
const isContrast = (ready: ReadyArticle, k: number): boolean =>
  ready.tokens[k]?.text === ';' || (ready.tokens[k]?.lower === 'but' && ready.tokens[k - 1]?.text === ',')

const contentBefore = (ready: ReadyArticle, i: number, sentence: Sentence): Span | null => {
  const end = ready.tokens[i - 1]?.text === ',' ? i - 1 : i
  const opening = behindDateline(ready, sentence)
  let first = opening
  // Only the clause the phrase hangs on: a contrast before it is somebody else's.
  for (let k = end - 1; k > opening && first === opening; k--) if (isContrast(ready, k)) first = k + 1
  if (/^(additionally|furthermore|meanwhile|however|but|and|also)$/.test(ready.tokens[first]?.lower ?? ''))
    first += ready.tokens[first + 1]?.text === ',' ? 2 : 1
  // A quotation there has its own rule.
  if (/^["“'‘]$/.test(ready.tokens[first]?.text ?? '') && (ready.tokens[first + 1]?.quotation ?? -1) >= 0)
    return null
  return contentSpan(ready, first, end)
}
