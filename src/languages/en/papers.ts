import { phraseTable } from '../../kit/phrase-table.ts'
import type { MeetingWords } from '../contract/meetings.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))
const rows = <V>(groups: readonly (readonly [list: string, value: V])[]): readonly (readonly [string, V])[] =>
  groups.flatMap(([list, value]) =>
    list.split(',').map((phrase) => [phrase.trim().replace(/\s+/g, ' '), value] as const),
  )

/** The papers of a process and what is done with them. */
export const papers: Pick<MeetingWords, 'papers' | 'paperCues' | 'papersBetween' | 'bodies'> = {
  papers: phraseTable(
    rows([
      [
        `draft memorandum, draft memorandums, draft agreement, draft accord, draft resolution, draft treaty, draft text, draft proposal, draft deal, draft peace plan,
        memorandum, memorandum of understanding, memorandums, roadmap, road map, peace plan, ceasefire plan, letter of intent, letter, term sheet, written proposal,
        framework agreement, joint declaration, joint statement, joint communique, peace treaty, treaty, accord, pact, protocol, counter-proposal, counterproposal,
        draft, draft protocol, draft text, draft communique|communiqué, joint communique|communiqué, communique, communiqué, list of names|detainees|prisoners|hostages|conditions|principles, list, lists, name list,
        sequence paper, position paper, working paper, discussion paper, non-paper, nonpaper, concept paper, paper, papers, document, documents, reply, written reply, written answer, counter-offer, counteroffer, note verbale,
        note, diplomatic note, aide-memoire, plan, point plan, blueprint, outline, framework, principles, declaration, statement of principles, annex, side letter, settlement, contract, collective agreement,
        ceasefire agreement|deal, truce agreement|deal, peace agreement|deal|accord, trade agreement|deal|pact, proposals, written proposals, written response, list of demands, list of ~ prisoners, ceasefire proposal, peace proposal, truce proposal, agreement, proposal`,
        true as const,
      ],
    ]),
  ),
  paperCues: phraseTable(
    rows([
      [
        `draft, drafted, drew up, drawn up, draw up, drawing up, wrote, written by, prepared, preparing, formulated, crafted, worked out, finalised, finalized, there is`,
        'drafted' as const,
      ],
      [
        `hand* over, handed, submit*, sent, send|sends|sending, deliver*, present*, pass|passed on, pass|passed to, gave ~ to, forward*, transmit*, table, tabled, convey*, circulated, circulate*, gave, give|gives|given, put forward, put to, tabled, laid before, laid out, hand|hands|handing over, file|filed|files with, lodged, relay*, dispatched, shared with, share|shared|shares, received from`,
        'handed over' as const,
      ],
      [
        `answer*, respond* to, respond* with, replied to, replied with, reply to, reply with, response to, countered with, came back with, returned with, acknowledged receipt of`,
        'answered' as const,
      ],
      [
        `sign, signed, signs, initialled, initialed, initial, inked, put|puts ~ signature|signatures to|on, put|puts ~ name|names|initials to, put|puts ~ ~ name|names|initials to`,
        'signed' as const,
      ],
      [`withdrew, withdrawn, withdraw, withdraws, took back, rescinded, retracted`, 'withdrawn' as const],
    ]),
  ),
  papersBetween: phraseTable(
    rows([
      [
        `letter, letters, list, lists, note, notes, document, documents, paper, papers, reply, statement, joint statement, declaration, contract, contracts, plan, plans,
        settlement, framework, outline, principles, annex, memorandum of understanding, agreement, treaty, accord, pact, protocol`,
        true as const,
      ],
    ]),
  ),
  bodies: set(
    'special presidential deputy chief senior government ministry foreign army side delegation team negotiators leadership cabinet presidency administration and of the',
  ),
}
