import type { Finding } from '../../model/dossier.ts'
import { dateAfterVerb } from '../describe-date.ts'
import { counted } from '../counted.ts'
import { sourceName, type DossierView } from '../dossier-view.ts'
import { makeLine, present, type Line } from './line.ts'

/** The speaker's name; what the page calls them where nobody is known by name. */
const speakerName = (statement: Finding<'statements'>, view: DossierView): string =>
  statement.speaker === null
    ? (statement.speakerText ?? 'A speaker not named')
    : view.nameOf(statement.speaker)

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
