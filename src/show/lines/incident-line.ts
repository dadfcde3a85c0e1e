import { capital } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { makeLine, present, reported, type SubLine } from './line.ts'
import { whole, type Make } from './part-line.ts'

const tolls = (killed: number | null, wounded: number | null): string | null =>
  killed === null && wounded === null
    ? null
    : present(
        killed === null ? null : `${String(killed)} killed`,
        wounded === null ? null : `${String(wounded)} wounded`,
      ).join(', ')

/** What happened on the ground, with every toll told of it. */
export const incidentLine: Make<'incidents'> = (incident, view) =>
  makeLine('incidents', incident, {
    lead: present(
      capital(incident.type),
      whole('by', incident.actor === null ? null : view.nameOf(incident.actor)),
      whole('on', incident.target === null ? null : view.nameOf(incident.target)),
    ).join(' '),
    notes: present(
      incident.place === incident.target ? null : incident.place,
      describeDate(incident.date),
      tolls(incident.killed, incident.wounded),
      incident.claimedBy === null ? null : `says ${view.nameOf(incident.claimedBy)}`,
    ),
    // What says no other toll than the line itself adds nothing to it.
    subs: incident.history
      .filter(
        (entry) =>
          tolls(entry.killed, entry.wounded) !== tolls(incident.killed, incident.wounded) &&
          (entry.killed ?? entry.wounded) !== null,
      )
      .map((entry): SubLine => ({
        text: present(
          tolls(entry.killed, entry.wounded),
          whole('says', entry.claimedBy === null ? null : view.nameOf(entry.claimedBy)),
          reported(entry.knownFrom),
        ).join(' · '),
        evidence: entry.evidence,
        struck: false,
      })),
  })
