import { fold } from '../kit/fold.ts'
import { bookkeeping } from '../model/bookkeeping.ts'
import { comparedParts } from '../model/compared-parts.ts'
import type { Change, FieldChange } from '../model/diff.ts'
import type { Dossier, Finding } from '../model/dossier.ts'
import { fieldOf } from './compared-fields.ts'
import { matchFindings } from './match-findings.ts'

type Part = (typeof comparedParts)[number]

/** What other rules made of the same pages: facts, and how many statements they found more and fewer. */
export interface ReadingChanges {
  readonly changes: readonly Change[]
  readonly statements: { readonly new: number; readonly withdrawn: number }
}

/** Ids of actors as their names: another reading may give the same one another id. */
type Named = (value: FieldChange['was']) => FieldChange['was']

const namedIn = ({ actors }: Dossier): Named => {
  const names = new Map(actors.map((a) => [a.id, a.name]))
  return (value) =>
    typeof value === 'string'
      ? (names.get(value) ?? value)
      : Array.isArray(value)
        ? (value as readonly string[]).map((each) => names.get(each) ?? each).sort()
        : value
}

const fieldChanges = (was: Finding, is: Finding, named: readonly [Named, Named]): readonly FieldChange[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => !bookkeeping.has(field))
    .sort()
    .flatMap((field) => {
      const change = {
        field,
        was: named[0](fieldOf(was, field)),
        is: named[1](fieldOf(is, field)),
        through: [],
      }
      return JSON.stringify(change.was) === JSON.stringify(change.is) ? [] : [change]
    })

// The words that a finding rests on, wherever in its page they were found to stand.
const wordsOf = ({ evidence }: Finding, dossier: Dossier): readonly string[] => {
  const captures = new Map(dossier.articles.map((a) => [a.id, a.capture]))
  return evidence.map((e) => `${captures.get(e.article) ?? e.article} ${fold(e.text)}`)
}

// A finding that other rules put together of other mentions is the same one where it rests on the same words.
const bySameWords = <F extends Finding>(
  gone: readonly F[],
  fresh: readonly F[],
  [earlier, later]: readonly [Dossier, Dossier],
): ReadonlyMap<F, F> => {
  const holders = new Map<string, F>()
  for (const is of fresh)
    for (const words of wordsOf(is, later)) if (!holders.has(words)) holders.set(words, is)
  const found = new Map<F, F>()
  for (const was of gone) {
    const is = wordsOf(was, earlier).flatMap((words) => holders.get(words) ?? [])[0]
    if (is !== undefined && !found.has(is)) found.set(is, was)
  }
  return found
}

const written = (
  {
    change,
    part,
    is,
    was,
    fields,
  }: {
    readonly change: Change['change']
    readonly part: Part
    readonly is: Finding
    readonly was: readonly Finding[]
    readonly fields: readonly FieldChange[]
  },
  isNews: (article: string) => boolean,
): Change => {
  const articles = [...new Set(is.evidence.map((e) => e.article))].sort()
  const kind = change === 'new' && articles.every(isNews) ? 'other pages' : 'misread'
  return {
    change,
    part,
    id: is.id,
    formerIds: was.map(({ id }) => id),
    fields,
    by: null,
    reason: { kind, articles, revision: null, announced: null },
    knownFrom: is.knownFrom,
    evidence: is.evidence,
  }
}

const changesIn = (
  part: Part,
  dossiers: readonly [Dossier, Dossier],
  isNews: (article: string) => boolean,
): readonly Change[] => {
  const [earlier, later] = dossiers
  const { now, gone } = matchFindings<Finding>(earlier[part], later[part])
  const fresh = now.filter(({ was }) => was.length === 0).map(({ is }) => is)
  const again = bySameWords(gone, fresh, dossiers)
  const named = [namedIn(earlier), namedIn(later)] as const
  const kept = now.flatMap(({ is, was: matched }): readonly Change[] => {
    const before = again.get(is)
    const was = before === undefined ? matched : [before]
    const [first] = was
    if (first === undefined) return [written({ change: 'new', part, is, was, fields: [] }, isNews)]
    const fields = fieldChanges(first, is, named)
    return fields.length === 0 ? [] : [written({ change: 'changed', part, is, was, fields }, isNews)]
  })
  const found = new Set(again.values())
  const lost = gone
    .filter((was) => !found.has(was))
    .map((was) => written({ change: 'withdrawn', part, is: was, was: [was], fields: [] }, isNews))
  return [...kept, ...lost]
}

const kinds = ['new', 'changed', 'moved', 'withdrawn'] as const

const inOrder = (a: Change, b: Change): number =>
  kinds.indexOf(a.change) - kinds.indexOf(b.change) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * What other rules made of the same pages: which lines are new, say something else or are gone, each because it was read otherwise
 * (`misread`); a new line that rests on pages added since alone is told apart (`other pages`). A finding is the same one where it shares a
 * mention, else where it rests on the same words.
 *
 * @example `compareReadings(before, after, () => false).changes[0]?.reason.kind` is `'misread'`.
 */
export const compareReadings = (
  earlier: Dossier,
  later: Dossier,
  isNews: (article: string) => boolean,
): ReadingChanges => {
  const changes = comparedParts.flatMap((part) =>
    [...changesIn(part, [earlier, later], isNews)].sort(inOrder),
  )
  const { now, gone } = matchFindings<Finding<'statements'>>(earlier.statements, later.statements)
  return {
    changes,
    statements: { new: now.filter(({ was }) => was.length === 0).length, withdrawn: gone.length },
  }
}
