import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import type { Context, Draft } from './context.ts'

/** "A deadline to sign or face new duties": no duties, only after signing. */
export const findUltimatums = (context: Context): readonly Draft[] => {
  const { ready, positions, words } = context
  const out: Draft[] = []
  for (let i = 1; i < ready.tokens.length; i++) {
    const [or, verb] = [ready.tokens[i], ready.tokens[i + 1]]
    if (or?.lower !== 'or' || !verb || !words.penalties.has(verb.lower) || verb.sentence !== or.sentence)
      continue
    const sentence = ready.sentences[or.sentence]
    const position = positions.findLast(
      (p) => sentence && p.spans[0].start >= sentence.start && p.spans[0].end <= or.start + 1,
    )
    if (!sentence || !position) continue
    let to = i - 1
    while (to > sentence.first && ready.tokens[to]?.lower !== 'to') to -= 1
    const last = limitOfClause(ready, i + 2, words.cuts)
    const [asked, threat] = [spanOfTokens(ready, to + 1, i), spanOfTokens(ready, i + 2, last)]
    if (!asked || !threat || to <= sentence.first || or.start - position.spans[0].end > 4) continue
    const text = ready.article.text
    // The last words that begin an undertaking: "to agree to a deal" begins at "agree", not at "a deal".
    const onlyAfter = text.slice(firstInfinitive(context, sentence.first, to), asked.end)
    out.push({
      party: position.party,
      wants: `no ${text.slice(threat.start, threat.end)}`,
      onlyAfter,
      span: { start: position.spans[0].start, end: threat.end },
      rule: 'conditions/ultimatum',
    })
  }
  return out
}

const firstInfinitive = ({ ready }: Context, floor: number, to: number): number => {
  for (let i = to; i >= floor && i > to - 8; i--) {
    const [token, next] = [ready.tokens[i], ready.tokens[i + 1]]
    if (token?.lower === 'to' && next && (next.pos === 'VERB' || next.pos === 'AUX')) return next.start
  }
  return ready.tokens[to + 1]?.start ?? 0
}
