import type { StatementAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { cite, type Evidence } from '../../model/evidence.ts'
import { byPlace, type Linker, type Look, type Mention, type Shelf } from '../linker.ts'
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
  return {
    put: (annotated) => {
      utterances.put(annotated)
      return shelf.put(annotated)
    },
    view: (look) => {
      const same = utterances.view(look)
      return shelf
        .view(look)
        .map((it) => ({ ...it, sameAs: [...(same.get(it.id) ?? [])] }))
        .toSorted(byPlace)
    },
  }
}

/** Reported speech, each report by itself; other wordings of one utterance are named in `sameAs`. */
export const statements: Linker<'statements'> = { fills: 'statements', needs: ['actors'], open }
