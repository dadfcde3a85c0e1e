import type { ActorAnnotation } from '../model/annotation.ts'
import type { ReadyArticle } from '../model/ready.ts'
import type { Span } from '../model/span.ts'
import { firstEndingAfter, tokensIn } from './find-at.ts'

interface Row extends Span {
  readonly members: readonly ActorAnnotation[]
}

const joint = /^(?:,? and |, |,? as well as )(?:the )?$/
const counts: ReadonlyMap<string, number> = new Map([
  ['three', 3],
  ['3', 3],
  ['four', 4],
  ['4', 4],
  ['five', 5],
  ['5', 5],
  ['six', 6],
])

// Powers named in a row: "Vardania, Keshet and Brannoch".
const rowsOf = (ready: ReadyArticle, actors: readonly ActorAnnotation[]): readonly Row[] => {
  const { text } = ready.article
  const named = actors
    .filter((a) => a.actorKind === 'state' || a.actorKind === 'organisation')
    .flatMap((actor) =>
      actor.mentions
        .filter((m) => m.form !== 'pronoun' && m.form !== 'description')
        .map(({ start, end }) => ({ start, end, actor })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const rows: Row[] = []
  for (const { start, end, actor } of named) {
    const row = rows.at(-1)
    if (row && start < row.end) continue
    if (row && joint.test(text.slice(row.end, start)))
      rows[rows.length - 1] = { start: row.start, end, members: [...row.members, actor] }
    else rows.push({ start, end, members: [actor] })
  }
  return rows.filter((row) => row.members.length > 2)
}

const rows = new WeakMap<readonly ActorAnnotation[], readonly Row[]>()

const heldRows = (ready: ReadyArticle, actors: readonly ActorAnnotation[]): readonly Row[] => {
  const made = rows.get(actors) ?? rowsOf(ready, actors)
  rows.set(actors, made)
  return made
}

/**
 * Those who were named in a row last before "the three countries", so many as it counts: Vardania, Keshet and Brannoch. None for other
 * words (`powers` are the nouns for such), and none where nobody was.
 */
export const rowMeant = (
  ready: ReadyArticle,
  actors: readonly ActorAnnotation[],
  place: Span,
  powers: ReadonlySet<string>,
): readonly ActorAnnotation[] => {
  const [the, number, ...rest] = tokensIn(ready, place)
  const count = counts.get(number?.lower ?? '')
  if (!count || !/^(the|these|all)$/.test(the?.lower ?? '') || rest.length > 2) return []
  if (!powers.has(rest.at(-1)?.lower ?? '')) return []
  const sentence = ready.tokens[firstEndingAfter(ready.tokens, place.start)]?.sentence ?? -1
  const own = ready.sentences[sentence]
  const held = heldRows(ready, actors).filter((row) => row.members.length === count)
  // "The three countries said", before "Vardania, Keshet and Brannoch" further on in its sentence.
  return (
    (
      held.findLast((row) => row.end <= place.start) ??
      held.find((row) => own !== undefined && row.start < own.end && row.start > place.end)
    )?.members ?? []
  )
}
