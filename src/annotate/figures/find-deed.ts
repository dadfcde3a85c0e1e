import { verbsBetween } from '../../grammar/find-subject.ts'
import type { FigureWords } from '../../languages/contract/figures.ts'
import type { FigureAnnotation } from '../../model/annotation.ts'
import type { ReadyArticle, Sentence, VerbGroup } from '../../model/ready.ts'
import type { FoundFigure } from './find-figures.ts'

// What may stand between a counted noun and the verb that tells of it: "60 drones over the strait were downed".
const between = new Set(['ADP', 'DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PART'])
const farthest = 8

const toldAfter = (ready: ReadyArticle, figure: FoundFigure, sentence: Sentence): VerbGroup | null => {
  const verb = verbsBetween(ready, figure.last, sentence.last)[0]
  if (!verb || verb.first - figure.last > farthest) return null
  for (let i = figure.last; i < verb.first; i++) if (!between.has(ready.tokens[i]?.pos ?? '')) return null
  return verb
}

const clauses = new Set(['SCONJ', 'PRON'])

const toldBefore = (ready: ReadyArticle, figure: FoundFigure, sentence: Sentence): VerbGroup | null => {
  const verb = verbsBetween(ready, sentence.first, figure.first).at(-1)
  if (!verb || figure.first - verb.last > 3 * farthest) return null
  for (let i = verb.last; i < figure.first; i++) if (clauses.has(ready.tokens[i]?.pos ?? '')) return null
  return verb
}

/**
 * What is done with what a figure counts, as the lemma of the verb that tells of it; null where no verb is sure to.
 *
 * @example "launch" in "Keshet launched 60 drones" and in "60 drones were launched".
 */
export const deedOf = (ready: ReadyArticle, figure: FoundFigure): string | null => {
  const sentence = ready.sentences[ready.tokens[figure.first]?.sentence ?? -1]
  if (!sentence) return null
  const after = toldAfter(ready, figure, sentence)
  // "launched 60 drones damaging two depots": the verb behind a thing acted upon tells of something else.
  const own = after && (after.passive || after.form === 'finite' || /(?:ed|en|wn)$/.test(after.lemma))
  return (own ? after : toldBefore(ready, figure, sentence))?.lemma ?? null
}

const hasRun = (words: readonly string[], run: readonly string[]): boolean =>
  words.some((_, n) => run.every((word, k) => words[n + k] === word))

/** Whether a figure counts all there was, a part of what was told before, what came together so far, or how many at a time. */
export const extentOf = (
  ready: ReadyArticle,
  figure: FoundFigure,
  words: FigureWords,
): FigureAnnotation['extent'] => {
  const sentence = ready.sentences[ready.tokens[figure.first]?.sentence ?? -1]
  if (!sentence) return 'whole'
  const lower = (from: number, to: number): readonly string[] =>
    ready.tokens.slice(from, to).map((t) => t.lower)
  const own = lower(figure.first, figure.last)
  if (own.some((w) => words.leadIns.has(w) || words.elided.has(w))) return 'part'
  if (/\/(?:of|others|another|place)$/.test(figure.rule)) return 'part'
  const before = lower(Math.max(sentence.first, figure.first - 2), figure.first)
  if (before.some((w) => words.including.has(w) || w === words.another)) return 'part'
  const near = lower(figure.first, Math.min(sentence.last, figure.last + 2))
  const all = lower(sentence.first, sentence.last)
  if (words.rates.some((run) => hasRun(near, run)) || all.some((w) => words.averages.has(w))) return 'rate'
  return words.running.some((run) => hasRun(all, run)) ? 'running' : 'whole'
}
