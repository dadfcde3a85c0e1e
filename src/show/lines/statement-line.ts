import type { Finding } from '../../model/dossier.ts'
import { dateAfterVerb } from '../describe-date.ts'
import type { DossierView } from '../dossier-view.ts'
import { makeLine, present, type Line } from './line.ts'

/** The speaker's name; what the page calls them where nobody is known by name. */
const speakerName = (statement: Finding<'statements'>, view: DossierView): string =>
  statement.speaker === null
    ? (statement.speakerText ?? 'A speaker not named')
    : view.nameOf(statement.speaker)

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
    ),
  })
