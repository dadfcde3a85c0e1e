import type { StatementAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { cite, type Evidence } from '../../model/evidence.ts'
import { openAsking } from '../asking.ts'
import { growthOf } from '../growth.ts'
import {
  byPlace,
  type Linker,
  type Look,
  type Mention,
  type PartChanges,
  type Shelf,
  type Stale,
} from '../linker.ts'
import { alone, apart, bucketShelf } from '../bucket-shelf.ts'
import { commonOf } from '../write-finding.ts'
import { contentOf } from './utterance-rows.ts'
import { utteranceShelf } from './utterance-shelf.ts'

type StatementMention = Mention<StatementAnnotation>

// The evidence of a reported clause begins with its "that".
const withOpening = (mention: StatementMention): StatementMention => {
  const { opensAt, spans } = mention.it
  const [first, ...rest] = spans
  return opensAt === null
    ? mention
    : { ...mention, it: { ...mention.it, spans: [{ start: opensAt, end: first.end }, ...rest] } }
}

const evidenceWith = (mention: StatementMention): readonly Evidence[] => {
  const { it, from } = mention
  const cue = it.cue ? [cite(from.article, it.cue, 'cue')] : []
  const speaker =
    it.speaker?.span && it.speaker.span.end > it.speaker.span.start
      ? [cite(from.article, it.speaker.span, 'speaker')]
      : []
  return [...cue, ...speaker]
}

const write = (group: readonly StatementMention[], look: Look): Finding<'statements'> => {
  const common = commonOf(group.map(withOpening), look, null, 'content')
  const [mention] = group as [StatementMention]
  const { it, from } = mention
  const span = it.speaker?.span ?? null
  return {
    ...common,
    evidence: [common.evidence[0], ...common.evidence.slice(1), ...evidenceWith(mention)],
    speaker: look.actor(from, it.speaker),
    speakerText: it.speaker?.text ?? null,
    speakerEvidence: span ? { article: from.article.id, start: span.start, end: span.end } : null,
    mode: it.mode,
    content: contentOf(mention),
    cue: it.cue?.text ?? null,
    act: it.act,
    channel: it.channel,
    relayedBy: it.relayedBy ? (look.actor(from, it.relayedBy) ?? it.relayedBy.text) : null,
    addressee: it.addressee ? (look.actor(from, it.addressee) ?? it.addressee.text) : null,
    saidOn: it.saidOn,
    sameAs: [],
    speech: it.speech,
  }
}

const open = (): Shelf<'statements'> => {
  const shelf = bucketShelf<StatementAnnotation, 'statements'>({
    kind: 'statement',
    keyOf: alone,
    group: apart,
    write,
  })
  const utterances = utteranceShelf()
  const asking = openAsking<string>()
  // Other reports as they were told, where there are any.
  const told = new Map<string, readonly string[]>()
  const ask = (id: string, look: Look): readonly string[] =>
    asking.during(look, id, () => utterances.sameAs(id, look))
  const tell = (id: string, look: Look): readonly string[] => {
    const now = ask(id, look)
    if (now.length > 0) told.set(id, now)
    else told.delete(id)
    return now
  }
  const changes = (look: Look, stale: Stale): PartChanges<'statements'> => {
    const { written, gone } = shelf.changes?.(look, stale) ?? nothing
    const again = new Set([...utterances.changes(stale), ...asking.whoAsked(stale.asked)])
    for (const id of gone) told.delete(id)
    const fresh = new Set(written.map(({ id }) => id))
    const lost = new Set(gone)
    const grown = [...again].flatMap((id) => {
      if (fresh.has(id) || lost.has(id)) return []
      const sameAs = told.get(id) ?? []
      const [was, is] = [
        { id, sameAs },
        { id, sameAs: tell(id, look) },
      ]
      const growth = growthOf(was, is)
      return growth ? [growth] : []
    })
    const now = written.map((it) => ({ ...it, sameAs: [...tell(it.id, look)] }))
    return { written: now, grown, gone, now }
  }
  return {
    put: (annotated) => {
      utterances.put(annotated)
      return shelf.put(annotated)
    },
    view: (look) =>
      shelf
        .view(look)
        .map((it) => ({ ...it, sameAs: [...utterances.sameAs(it.id, look)] }))
        .toSorted(byPlace),
    changes,
  }
}

const nothing: PartChanges<'statements'> = { written: [], grown: [], gone: [], now: [] }

/** Reported speech, each report by itself; other wordings of one utterance are named in `sameAs`. */
export const statements: Linker<'statements'> = { fills: 'statements', needs: ['actors'], open }
