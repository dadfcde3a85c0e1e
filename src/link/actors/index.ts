import type { ActorAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { cite } from '../../model/evidence.ts'
import { bucketShelf } from '../bucket-shelf.ts'
import { byKnownTime, knownTime } from '../known-time.ts'
import type { Linker, Look, Mention } from '../linker.ts'
import { commonOf, distinct, evidenceOf, firstOf } from '../write-finding.ts'
import { groupActors } from './group-actors.ts'
import { bucketOf } from './name-of.ts'

type ActorMention = Mention<ActorAnnotation>

// The commonest full form; of equals the longer, then the one that sorts first.
const nameOf = (group: readonly ActorMention[]): string => {
  const counts = new Map<string, number>()
  for (const m of group) counts.set(m.it.name, (counts.get(m.it.name) ?? 0) + m.it.mentions.length)
  const words = (name: string): number => name.split(' ').length
  const best = [...counts].sort(
    ([a, x], [b, y]) =>
      Number(words(b) > 1) - Number(words(a) > 1) || y - x || b.length - a.length || (a < b ? -1 : 1),
  )[0]
  return best?.[0] ?? ''
}

const aliasesOf = (group: readonly ActorMention[]): readonly string[] =>
  distinct(
    group.flatMap((m) =>
      m.it.mentions
        .filter((x) => x.form !== 'pronoun' && x.form !== 'description')
        .map((x) => m.from.article.text.slice(x.start, x.end)),
    ),
  ).toSorted()

const kindOf = (group: readonly ActorMention[]): ActorAnnotation['actorKind'] => {
  const counts = new Map<ActorAnnotation['actorKind'], number>()
  for (const m of group) counts.set(m.it.actorKind, (counts.get(m.it.actorKind) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? 'group'
}

type Role = ActorAnnotation['roles'][number]
type Term = Pick<Finding<'actors'>['roles'][number], 'from' | 'to'>

// When an office was held, as far as one page's dates say: "from 2014 to 2019" gives both ends, "since 2019" one.
const termOf = ({ from }: ActorMention, { term }: Role): Term => {
  if (!term) return { from: null, to: null }
  const values = from.annotations.date
    .filter((d) => d.value !== null && d.spans[0].start < term.end && d.spans[0].end > term.start)
    .map((d) => d.value ?? '')
  const [first, second] = values.length > 1 ? values : (values[0] ?? '').split('/')
  if (!first) return { from: null, to: null }
  if (second) return { from: first, to: second }
  return term.opens === 'from' ? { from: first, to: null } : { from: null, to: first }
}

// An office held, once for each way of naming it, from the first day a page says so.
const rolesOf = (group: readonly ActorMention[]): Finding<'actors'>['roles'] => {
  const byKey = new Map<string, { mention: ActorMention; role: ActorAnnotation['roles'][number] }[]>()
  for (const mention of group)
    for (const role of mention.it.roles) {
      const key = `${role.tense} ${role.title.toLowerCase()} ${role.of ?? ''}`
      byKey.set(key, [...(byKey.get(key) ?? []), { mention, role }])
    }
  return [...byKey.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, told]) => {
      const [first, ...rest] = told.toSorted(
        (a, b) =>
          byKnownTime(knownTime(a.mention.from.article), knownTime(b.mention.from.article)) ||
          (a.mention.it.id < b.mention.it.id ? -1 : 1),
      )
      if (!first) return []
      const terms = [first, ...rest].map((t) => termOf(t.mention, t.role))
      const words = (t: typeof first) => cite(t.mention.from.article, t.role)
      return [
        {
          title: first.role.title,
          of: first.role.of,
          tense: first.role.tense,
          from: firstOf(terms.map((t) => t.from)),
          to: firstOf(terms.map((t) => t.to)),
          evidence: [words(first), ...rest.map(words)] as const,
        },
      ]
    })
}

const write = (group: readonly ActorMention[], look: Look): Finding<'actors'> => ({
  ...commonOf(group, look, 'actors/one-name'),
  evidence: capped(group),
  kind: kindOf(group),
  name: nameOf(group),
  aliases: [...aliasesOf(group)],
  roles: rolesOf(group),
  side: firstOf(group.map((m) => m.it.side)),
  wikidata: null,
})

// One name in each article is evidence enough that the page speaks of somebody.
const capped = (group: readonly ActorMention[]): Finding<'actors'>['evidence'] => {
  const [first, ...rest] = group.map((m) => evidenceOf(m)[0])
  if (!first) throw new Error('an actor needs at least one mention')
  return [first, ...rest]
}

/** People, states and organisations: their spellings and short names united across pages. */
export const actors: Linker<'actors'> = {
  fills: 'actors',
  needs: [],
  open: () =>
    bucketShelf<ActorAnnotation, 'actors'>({ kind: 'actor', keyOf: bucketOf, group: groupActors, write }),
}
