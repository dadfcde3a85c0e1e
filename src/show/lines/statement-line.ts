import { fold } from '../../kit/fold.ts'
import type { Finding } from '../../model/dossier.ts'
import { dateAfterVerb } from '../describe-date.ts'
import { counted } from '../counted.ts'
import { sourceName, supportOf, type DossierView } from '../dossier-view.ts'
import { inMarks } from '../summary/line-rows.ts'
import { makeLine, present, type Line, type SubLine } from './line.ts'

/** The speaker's name; what the page calls them where nobody is known by name. */
const speakerName = (statement: Finding<'statements'>, view: DossierView): string =>
  statement.speaker === null
    ? (statement.speakerText ?? 'A speaker not named')
    : view.nameOf(statement.speaker)

// The other wordings, each once, with who is said to have said it where that is somebody else.
const wordingsOf = (line: Line, others: readonly Line[]): readonly SubLine[] => {
  const byText = new Map<string, SubLine>()
  for (const { lead, words, quoted, evidence } of others) {
    // Another form of quotation mark is no other wording.
    if (fold(words) === fold(line.words) && lead === line.lead) continue
    const text = `${quoted ? inMarks(words) : words}${lead === line.lead ? '' : ` · ${lead}`}`
    const known = byText.get(fold(text))
    const [first, ...rest] = known?.evidence ?? evidence
    byText.set(fold(text), {
      text,
      struck: false,
      evidence: known ? [first, ...rest, ...evidence] : evidence,
    })
  }
  return [...byText.values()]
}

// Who carried an utterance, on which days, where several pages did.
const carried = (statement: Finding<'statements'>, view: DossierView): string | null => {
  if (statement.sameAs.length === 0) return null
  const others = new Set(statement.sameAs)
  const told = view.dossier.statements.filter((each) => others.has(each.id))
  const ids = [...new Set([statement, ...told].map((each) => each.evidence[0].article))]
  const articles = ids.flatMap((id) => view.articleOf(id) ?? [])
  if (articles.length < 2) return null
  const origins = new Set(articles.map((a) => (a.agency === null ? a.origin : `agency:${a.agency}`))).size
  const outlets = new Set(articles.map((a) => a.outletFamily ?? a.outlet ?? a.id)).size
  const where = articles
    .toSorted((a, b) => view.numberOf(a.id) - view.numberOf(b.id))
    .map((a) => {
      const agency = a.agency === null || a.agency === a.outlet ? '' : ` (${a.agency})`
      const day = a.publishedAt === null ? '' : ` ${dateAfterVerb(a.publishedAt.slice(0, 10))}`
      return `${sourceName(a)}${agency}${day}`
    })
  return `carried by ${where.join(', ')}: ${[
    counted(articles.length, 'page'),
    counted(outlets, 'outlet'),
    counted(origins, 'origin'),
  ].join(', ')}`
}

/**
 * What is said once and told in several wordings as one line, at the place of the first: the other wordings stand below it.
 *
 * @example three lines of one utterance become one with two `subs`
 */
export const joinWordings = (lines: readonly Line[], view: DossierView): readonly Line[] => {
  const same = new Map(view.of('statements').map(({ id, sameAs }) => [id, sameAs]))
  const byId = new Map(lines.map((line) => [line.id, line]))
  const told = new Set<string>()
  return lines.flatMap((line) => {
    if (told.has(line.id)) return []
    const others = (same.get(line.id) ?? []).flatMap((id) => (told.has(id) ? [] : (byId.get(id) ?? [])))
    for (const { id } of [line, ...others]) told.add(id)
    if (others.length === 0) return [line]
    const [first, ...rest] = line.evidence
    const evidence: Line['evidence'] = [first, ...rest, ...others.flatMap((each) => [...each.evidence])]
    return [{ ...line, evidence, support: supportOf(view, evidence), subs: wordingsOf(line, others) }]
  })
}

/**
 * A statement in words: the speaker, the words themselves, then act, channel and day.
 *
 * @example its `notes` // ['reject', 'to reporters', 'on 5 September 2025']
 */
export const statementLine = (statement: Finding<'statements'>, view: DossierView): Line =>
  makeLine('statements', statement, {
    lead: speakerName(statement, view),
    words: statement.content,
    quoted: statement.mode === 'direct',
    notes: present(
      statement.act,
      statement.speech ? null : 'a wish or plan, as reported',
      statement.mode === 'direct' ? null : 'in the reporter’s words',
      statement.channel,
      statement.addressee === null || statement.addressee === statement.channel
        ? null
        : `to ${view.nameOf(statement.addressee)}`,
      statement.relayedBy === null ? null : `relayed by ${view.nameOf(statement.relayedBy)}`,
      statement.saidOn === null ? 'day not known' : dateAfterVerb(statement.saidOn),
      statement.sameAs.length === 0 ? null : `${String(statement.sameAs.length + 1)} wordings`,
      carried(statement, view),
    ),
  })
