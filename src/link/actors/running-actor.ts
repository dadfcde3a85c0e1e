import type { ActorAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { cite, type Evidence, type Evidences } from '../../model/evidence.ts'
import type { Look, Mention } from '../linker.ts'
import { evidenceOf, runningCommon, textOf } from '../write-finding.ts'

type ActorMention = Mention<ActorAnnotation>
type Role = ActorAnnotation['roles'][number]
type RoleFinding = Finding<'actors'>['roles'][number]
type Term = Pick<RoleFinding, 'from' | 'to'>

/** An actor that takes mentions one by one, each later than those before. */
interface RunningActor {
  readonly add: (mention: ActorMention, look: Look) => void
  readonly finish: () => Finding<'actors'>
}

const count = <T>(counts: Map<T, number>, key: T, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

const wordsIn = (name: string): number => name.split(' ').length

// The commonest full form; of equals the longer, then the one that sorts first.
const nameOf = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort(
    ([a, x], [b, y]) =>
      Number(wordsIn(b) > 1) - Number(wordsIn(a) > 1) || y - x || b.length - a.length || (a < b ? -1 : 1),
  )[0]?.[0] ?? ''

const kindOf = (counts: ReadonlyMap<ActorAnnotation['actorKind'], number>): ActorAnnotation['actorKind'] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? 'group'

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

// So many pages, the earliest, are evidence enough that somebody holds an office.
const mostWords = 12

interface RunningRole {
  readonly role: Role
  from: string | null
  to: string | null
  readonly words: Evidence[]
}

const addRole = (roles: Map<string, RunningRole>, mention: ActorMention, role: Role): void => {
  const key = `${role.tense} ${role.title.toLowerCase()} ${role.of ?? ''}`
  const running = roles.get(key) ?? { role, from: null, to: null, words: [] }
  roles.set(key, running)
  const term = termOf(mention, role)
  running.from ??= term.from
  running.to ??= term.to
  if (running.words.length < mostWords) running.words.push(cite(mention.from.article, role))
}

// An office held, once for each way of naming it, from the first day a page says so.
const rolesOf = (roles: ReadonlyMap<string, RunningRole>): readonly RoleFinding[] =>
  [...roles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { role, from, to, words }]) => ({
      title: role.title,
      of: role.of,
      tense: role.tense,
      from,
      to,
      evidence: words.slice() as [Evidence, ...Evidence[]],
    }))

/** Opens an actor: its spellings, offices and side, gathered from mentions in order. */
export const runningActor = (): RunningActor => {
  const common = runningCommon('actors/one-name')
  const names = new Map<string, number>()
  const kinds = new Map<ActorAnnotation['actorKind'], number>()
  const aliases = new Set<string>()
  const roles = new Map<string, RunningRole>()
  // One name in each article is evidence enough that the page speaks of somebody.
  const evidence: Evidence[] = []
  let side: string | null = null
  const add: RunningActor['add'] = (mention, look) => {
    const { it } = mention
    common.add(mention, look)
    count(names, it.name, it.mentions.length)
    count(kinds, it.actorKind, 1)
    for (const m of it.mentions)
      if (m.form !== 'pronoun' && m.form !== 'description') aliases.add(textOf(mention).slice(m.start, m.end))
    for (const role of it.roles) addRole(roles, mention, role)
    evidence.push(evidenceOf(mention)[0])
    side ??= it.side
  }
  const finish = (): Finding<'actors'> => ({
    ...common.finish(),
    evidence: evidence.slice() as unknown as Evidences,
    kind: kindOf(kinds),
    name: nameOf(names),
    aliases: [...aliases].sort(),
    roles: rolesOf(roles),
    side,
    wikidata: null,
  })
  return { add, finish }
}
