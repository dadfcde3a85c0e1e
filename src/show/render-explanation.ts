import type { Dossier } from '../model/dossier.ts'
import type { ExplainedEvidence, Explanation, ExplanationLink } from '../model/explanation.ts'
import { partNames } from '../model/part-names.ts'
import { supportWords } from './counted.ts'
import { describeDate } from './describe-date.ts'
import { viewOf, type DossierView } from './dossier-view.ts'
import { lineOf } from './lines/line-of.ts'
import { paint, row, setRow, type Row } from './summary/layout.ts'
import { inMarks, wordsRow } from './summary/line-rows.ts'

const labelled = (label: string, values: readonly string[]): readonly Row[] =>
  values.length === 0 ? [] : [row(label, 'head', 0), ...values.map((value) => row(value))]

const leadOf = (view: DossierView, part: ExplanationLink['part'], id: string): string => {
  if (part === 'stories') return view.dossier.stories.find((story) => story.id === id)?.name ?? id
  if (part === 'keyPoints' || part === 'timeline')
    return part === 'keyPoints' ? 'a key point' : 'an entry of the timeline'
  const own = part === 'loops' ? 'conditions' : part
  const finding = view.dossier[own].find((each) => each.id === id)
  return finding === undefined ? id : `${lineOf(own, finding, view).lead} (${id})`
}

const linkWords = (view: DossierView, link: ExplanationLink): string => {
  const lead = leadOf(view, link.part, link.id)
  if (link.part === 'loops') return `in a loop with: ${lead}`
  if (link.part === 'stories') return `story: ${lead}`
  return link.direction === 'names'
    ? `${link.field}: ${lead}`
    : `named by ${lead}${link.part === 'keyPoints' || link.part === 'timeline' ? '' : ` as ${link.field}`}`
}

const evidenceRows = (view: DossierView, explained: ExplainedEvidence): readonly Row[] => {
  const { evidence } = explained
  const where = `${evidence.zone === 'body' ? 'body' : evidence.zone.replace('-', ' ')}, characters ${String(evidence.start)}–${String(evidence.end)}`
  return [
    row(
      [
        `[${String(view.numberOf(evidence.article))}] ${explained.outlet ?? explained.source ?? evidence.article}`,
        describeDate(explained.publishedAt),
        ...(explained.origin === null ? [] : [`origin ${explained.origin}`]),
        where,
        ...(evidence.role === undefined ? [] : [evidence.role]),
      ].join(' · '),
    ),
    row(inMarks(evidence.text), 'quote', 6),
  ]
}

/**
 * The chain behind a finding as text: what it says, the rules that made it, what it was merged from, all its evidence and what
 * it is linked with. Nothing is left out.
 */
export const renderExplanation = (
  dossier: Dossier,
  explanation: Explanation,
  options: { readonly width: number; readonly color: boolean },
): string => {
  const view = viewOf(dossier)
  const finding = dossier[explanation.part].find((each) => each.id === explanation.id)
  const line = finding === undefined ? null : lineOf(explanation.part, finding, view)
  const asked = explanation.askedAs === null ? '' : ` (asked for as ${explanation.askedAs}, a former id)`
  const rows: readonly Row[] = [
    row(`${explanation.part} ${explanation.id}${asked}`, 'quiet', 0),
    ...(line === null
      ? []
      : [
          row(line.lead, 'title', 0),
          wordsRow(line.words, 2, Number.POSITIVE_INFINITY),
          ...(line.notes.length === 0 ? [] : [row(line.notes.join(' · '), 'quiet')]),
          ...line.subs.map((sub) =>
            row(`${sub.struck ? 'earlier: ' : '– '}${sub.text}`, sub.struck ? 'struck' : 'plain'),
          ),
        ]),
    ...labelled('Because', explanation.because),
    ...labelled('Merged from', explanation.mergedFrom),
    ...labelled('Former ids', explanation.formerIds),
    ...labelled('Known from', [describeDate(explanation.knownFrom)]),
    ...labelled('Carried by', [supportWords(explanation.support)]),
    row('Evidence', 'head', 0),
    ...explanation.evidence.flatMap((each) => evidenceRows(view, each)),
    ...labelled(
      'Linked with',
      explanation.links.map((link) => linkWords(view, link)),
    ),
  ]
  return paint(
    rows.flatMap((each) => setRow(each, Math.max(40, options.width))),
    options.color,
  )
}

/** One line for a finding of an id: for telling several apart. */
export const describeFinding = (dossier: Dossier, id: string): string => {
  const view = viewOf(dossier)
  for (const part of partNames) {
    const finding = dossier[part].find((each) => each.id === id)
    if (finding !== undefined) return `${id}  ${part}: ${lineOf(part, finding, view).lead}`
  }
  return id
}
