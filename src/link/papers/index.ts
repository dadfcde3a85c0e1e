import type { PaperAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { alone, bucketShelf } from '../bucket-shelf.ts'
import { knownTime } from '../known-time.ts'
import { closure, contentWords, likeness } from '../likeness.ts'
import type { Linker, Look, Mention } from '../linker.ts'
import { partiesKey, sideKey } from '../party-name.ts'
import { commonOf, distinct, evidenceOf, lastOf, sidesOf } from '../write-finding.ts'

type PaperMention = Mention<PaperAnnotation>

const write = (group: readonly PaperMention[], look: Look): Finding<'texts'> => {
  const nameOf = (m: PaperMention, who: PaperAnnotation['by']): string | null =>
    who ? (look.actor(m.from, who) ?? who.text) : null
  const who = (read: (it: PaperAnnotation) => PaperAnnotation['by']): string | null =>
    lastOf(group.map((m) => nameOf(m, read(m.it))))
  return {
    ...commonOf(group, look, 'texts/one-paper'),
    what: group[0]?.it.what ?? '',
    by: who((it) => it.by),
    to: who((it) => it.to),
    signers: [...distinct(group.flatMap((m) => sidesOf(look, m.from, m.it.signers ?? [])))].sort(),
    status: group.at(-1)?.it.status ?? 'drafted',
    date: lastOf(group.map((m) => m.it.date)),
    history: group.map((m) => ({
      status: m.it.status,
      date: m.it.date,
      by: nameOf(m, m.it.by),
      to: nameOf(m, m.it.to),
      what: m.it.what,
      knownFrom: knownTime(m.from.article),
      evidence: evidenceOf(m),
    })),
  }
}

/** The papers of the process: drafts, lists, roadmaps, agreements, and what became of them. */
export const papers: Linker<'texts'> = {
  fills: 'texts',
  needs: ['actors'],
  open: () =>
    bucketShelf<PaperAnnotation, 'texts'>({
      kind: 'text',
      keyOf: (m) => (m.it.by ? sideKey(m.from, m.it.by) : partiesKey(m.from, m.it.signers ?? []) || alone(m)),
      group: (ms) => closure(ms, (a, b) => likeness(contentWords(a.it.what), contentWords(b.it.what)) >= 0.6),
      write,
    }),
}
