import type { ConditionAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { alone, bucketShelf } from '../bucket-shelf.ts'
import { knownTime } from '../known-time.ts'
import { closure, contentWords, likeness } from '../likeness.ts'
import type { Linker, Look, Mention } from '../linker.ts'
import { sideKey } from '../party-name.ts'
import { commonOf, distinct, evidenceOf, firstOf } from '../write-finding.ts'

type ConditionMention = Mention<ConditionAnnotation>
type Report = Finding<'conditions'>['history'][number]

const alike = (a: string | null, b: string | null, least: number): boolean =>
  a !== null && b !== null && likeness(contentWords(a), contentWords(b)) >= least

const oneIssue = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((slug) => b.includes(slug))

const sameWants = ({ it: a }: ConditionMention, { it: b }: ConditionMention, least: number): boolean =>
  alike(a.wants, b.wants, least) || oneIssue(a.wantsIssues, b.wantsIssues)

const sameOther = ({ it: a }: ConditionMention, { it: b }: ConditionMention, least: number): boolean =>
  alike(a.onlyAfter, b.onlyAfter, least) || oneIssue(a.onlyAfterIssues, b.onlyAfterIssues)

// What is given up is named by what was to come first: the edge that stood before has it as well.
const givesUp = (a: ConditionMention, b: ConditionMention): boolean =>
  a.it.dropped !== b.it.dropped &&
  (a.it.dropped ? a : b).it.wants === null &&
  a.it.relation === b.it.relation &&
  sameOther(a, b, 0.5)

// Both ends are worded alike, or one is and the other speaks of the same issues.
const same = (a: ConditionMention, b: ConditionMention): boolean =>
  givesUp(a, b) ||
  (a.it.relation === b.it.relation &&
    sameWants(a, b, 0.6) &&
    sameOther(a, b, 0.5) &&
    (alike(a.it.wants, b.it.wants, 0.4) || alike(a.it.onlyAfter, b.it.onlyAfter, 0.4)))

// Who says so, where it is told as somebody's words.
const toldAs = ({ it, from }: ConditionMention, look: Look): Pick<Report, 'voice' | 'by' | 'date'> => {
  const [span] = it.spans
  const said = from.annotations.statement.find(
    (s) =>
      s.speech &&
      s.spans.some(
        (piece) =>
          piece.start < span.end &&
          span.start < piece.end &&
          piece.end - piece.start >= (span.end - span.start) / 2,
      ),
  )
  if (!said?.speaker) return { voice: 'reporter', by: null, date: null }
  // "A Keshti source": of whom the page does not say whose side it is on.
  const unknown = said.speaker.actor === null && look.actor(from, said.speaker) === null
  const own = it.party !== null && look.party(from, said.speaker) === look.party(from, it.party)
  return {
    voice: own ? 'party' : unknown ? 'reporter' : 'other side',
    by: look.actor(from, said.speaker) ?? said.speaker.text,
    date: said.saidOn,
  }
}

const reportOf = (m: ConditionMention, look: Look): Report => ({
  wants: m.it.wants,
  onlyAfter: m.it.onlyAfter,
  ...toldAs(m, look),
  dropped: m.it.dropped,
  knownFrom: knownTime(m.from.article),
  evidence: evidenceOf(m),
})

const write = (group: readonly ConditionMention[], look: Look): Finding<'conditions'> => {
  const history = group.map((m) => reportOf(m, look))
  const [first] = group
  return {
    ...commonOf(group, look, 'conditions/one-condition'),
    party: firstOf(group.map((m) => (m.it.party ? look.party(m.from, m.it.party) : null))),
    wants: firstOf(group.map((m) => m.it.wants)),
    onlyAfter: firstOf(group.map((m) => m.it.onlyAfter)),
    relation: first?.it.relation ?? 'after',
    wantsIssues: distinct(group.flatMap((m) => m.it.wantsIssues)),
    onlyAfterIssues: distinct(group.flatMap((m) => m.it.onlyAfterIssues)),
    status: group.at(-1)?.it.dropped === true ? 'dropped' : 'standing',
    since: firstOf(history.map(({ date }) => date)),
    history,
  }
}

/** What waits for what: X only after Y, as somebody said. */
export const conditions: Linker<'conditions'> = {
  fills: 'conditions',
  needs: ['actors'],
  open: () =>
    bucketShelf<ConditionAnnotation, 'conditions'>({
      kind: 'condition',
      keyOf: (m) => (m.it.party ? sideKey(m.from, m.it.party) : alone(m)),
      group: (ms) => closure(ms, same),
      write,
    }),
}
