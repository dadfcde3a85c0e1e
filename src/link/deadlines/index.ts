import type { DeadlineAnnotation, Who } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { alone, bucketShelf } from '../bucket-shelf.ts'
import { knownTime } from '../known-time.ts'
import type { Linker, Look } from '../linker.ts'
import { sideKey } from '../party-name.ts'
import { commonOf, evidenceOf, firstOf, inOrder, lastOf } from '../write-finding.ts'
import { lineagesOf, setterKey, type DeadlineMention, type Lineage } from './same-lineage.ts'

type Group = readonly DeadlineMention[]

// One setter's deadlines: what is whose is told within a bucket.
const bucketOf = (m: DeadlineMention): string => {
  const by = setterKey(m)
  if (by) return `by ${by}`
  const on = sideKey(m.from, m.it.on)
  return on ? `on ${on}` : alone(m)
}

const nameOf = (look: Look, m: DeadlineMention, who: Who | null): string | null =>
  who ? (look.actor(m.from, who) ?? who.text) : null

const dueOf = (term: Group): string | null => {
  // Of "September" and "2 to 8 September" the narrower is the more exact: the shortest span that is told, latest first.
  const dues = term.flatMap((m) => (m.it.due === null ? [] : [m.it.due]))
  return (
    dues.findLast((due) => /^(?:\.\.\/)?\d{4}-\d\d-\d\d$/.test(due)) ??
    dues.find((due) => due.includes('/')) ??
    dues.at(-1) ??
    null
  )
}

const movesOf = ({ terms }: Lineage, look: Look): Finding<'deadlines'>['moves'] =>
  terms.flatMap((term, n) => {
    // Who moved it, and when, is told by a mention that says so; else by the first that names the date.
    const told = (n > 0 ? term.find((m) => m.it.rule === 'deadlines/move') : undefined) ?? term[0]
    if (!told) return []
    return [
      {
        from: n === 0 ? null : dueOf(terms[n - 1] ?? []),
        to: dueOf(term),
        by: nameOf(look, told, told.it.setBy) ?? firstOf(term.map((m) => nameOf(look, m, m.it.setBy))),
        said: firstOf(term.map((m) => m.it.saidOn)),
        knownFrom: knownTime(told.from.article),
        evidence: evidenceOf(told),
      },
    ]
  })

const write = (group: Group, lineage: Lineage, look: Look): Finding<'deadlines'> => {
  const all = inOrder([...lineage.terms.flat(), ...lineage.undated])
  const at = lineage.terms.findIndex((term) => term.some((m) => m.it === group[0]?.it))
  const next = at < 0 ? undefined : lineage.terms[at + 1]
  // What one page leaves open another of the same deadline tells.
  const who = (read: (it: DeadlineAnnotation) => Who | null): string | null =>
    firstOf([...group, ...all].map((m) => nameOf(look, m, read(m.it))))
  const last = (read: (it: DeadlineAnnotation) => string | null): string | null =>
    lastOf(group.map((m) => read(m.it)))
  return {
    ...commonOf(group, look, 'deadlines/one-deadline'),
    setBy: who((it) => it.setBy),
    on: who((it) => it.on),
    for: last((it) => it.for) ?? lastOf(all.map((m) => m.it.for)),
    due: dueOf(group),
    consequence: last((it) => it.consequence),
    arithmetic: last((it) => it.arithmetic),
    status: next ? 'replaced' : (lastOf((at < 0 ? group : all).map((m) => m.it.fate ?? null)) ?? null),
    replacedBy: next ? dueOf(next) : null,
    moves: [...movesOf(lineage, look)],
    history: all.map((m) => ({
      due: m.it.due,
      setBy: nameOf(look, m, m.it.setBy),
      said: m.it.saidOn,
      knownFrom: knownTime(m.from.article),
      evidence: evidenceOf(m),
    })),
  }
}

const sameGroups = (a: readonly Group[], b: readonly Group[]): boolean =>
  a.length === b.length &&
  a.every((of, n) => of.length === b[n]?.length && of.every((m, i) => m === b[n]?.[i]))

/** Deadlines with every earlier and later date: who set them on whom, and how they moved. */
export const deadlines: Linker<'deadlines'> = {
  fills: 'deadlines',
  needs: ['actors'],
  open: () => {
    // Which lineage a mention was put in: told anew with its bucket, so it is a function of the same bucket.
    const lineageOf = new WeakMap<DeadlineAnnotation, Lineage>()
    const groupsIn = ({ terms, undated }: Lineage): readonly Group[] => [
      ...terms,
      ...undated.map((m): Group => [m]),
    ]
    const put = (lineage: Lineage): readonly Group[] => {
      const groups = groupsIn(lineage)
      const before = groups[0]?.[0] && lineageOf.get(groups[0][0].it)
      const kept = before && sameGroups(groupsIn(before), groups) ? before : lineage
      for (const m of groups.flat()) lineageOf.set(m.it, kept)
      return groups
    }
    const ofGroup = ([first]: Group): Lineage | undefined => first && lineageOf.get(first.it)
    return bucketShelf<DeadlineAnnotation, 'deadlines'>({
      kind: 'deadline',
      keyOf: bucketOf,
      group: (mentions) => lineagesOf(mentions).flatMap(put),
      // A date is written with what its whole lineage tells.
      restsOn: ofGroup,
      write: (group, look) => write(group, ofGroup(group) ?? { terms: [group], undated: [] }, look),
    })
  },
}
