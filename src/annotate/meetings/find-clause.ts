import type { Token } from '../../model/ready.ts'
import type { Mention } from './mention.ts'
import { isDated, type Scene } from './scene.ts'

// "on May 16, in Oslan": a comma before a time or a place goes on with the clause.
const goesOn = (scene: Scene, i: number): boolean => {
  const [next, second] = [scene.ready.tokens[i + 1], scene.ready.tokens[i + 2]]
  if (!next) return false
  if (isDated(scene, next)) return true
  return (
    next.pos === 'ADP' &&
    second !== undefined &&
    (scene.words.with.has(next.lower) || scene.words.at.has(next.lower) || isDated(scene, second))
  )
}

const splits = (scene: Scene, i: number, last: number): boolean => {
  for (let k = i + 1; k < Math.min(i + 7, last); k++) {
    const verb = scene.verbOf.get(k)
    if (verb) return verb.form === 'finite'
    if (scene.ready.tokens[k]?.pos === 'PUNCT') return false
  }
  return false
}

// "as early as next week" opens no clause.
const isSoon = ({ ready }: Scene, t: Token, i: number): boolean =>
  t.lower === 'as' && [i - 1, i + 1].some((k) => soon.test(ready.tokens[k]?.lower ?? ''))

const soon = /^(?:early|soon|late)$/

const opensClause = (scene: Scene, t: Token, i: number, from: number): boolean =>
  i !== from && ((scene.words.breaks.has(t.lower) && !isSoon(scene, t, i)) || t.lower === scene.words.that)

const isMark = (scene: Scene, t: Token, i: number): boolean =>
  t.text === ',' ? !goesOn(scene, i) : t.pos === 'PUNCT' && /^([;:—–]|--|[.!?]+|\))$/.test(t.text)

/** The token behind the clause that a mention stands in, looked for from token `from` on. */
export const clauseEnd = (
  scene: Scene,
  mention: Pick<Mention, 'first' | 'sentence'>,
  from: number,
  asSubject = false,
): number => {
  const { tokens } = scene.ready
  const own = tokens[mention.first]?.quotation ?? -1
  const { last } = mention.sentence
  for (let i = from; i < last; i++) {
    const t = tokens[i]
    if (!t) return i
    const left = own >= 0 && t.quotation !== own && t.quotation < 0
    if (left || isMark(scene, t, i)) return i
    // "was likely to be in Oslan but could be held in May": the meeting is the subject of both.
    if (asSubject && t.pos === 'CCONJ' && scene.verbOf.get(i + 1)?.modal) continue
    // "until Friday" is a time, "until they agree" a clause.
    if (goesOn(scene, i - 1) && isDated(scene, tokens[i + 1] ?? t)) continue
    if (opensClause(scene, t, i, from)) return i
    if (t.pos === 'CCONJ' && splits(scene, i, last)) return i
  }
  return last
}
