import type { IncidentAnnotation } from '../../model/annotation.ts'

const blows = /^(?:attack|arrest|killing|shooting|abduction|hostage-taking|interception)$/
// Whom it was done to tells one of these from others.
const onPeople = /^(?:arrest|killing|shooting|abduction|hostage-taking)$/
const taken = /^(?:arrest|abduction|hostage-taking)$/
const lasting = /^(?:invasion|offensive|blockade)$/

const going = /^(?:offensive verb-launch|blockade verb-crowd)$/

/** Kinds of incident in which nobody is counted dead or wounded: who "killed 60 and arrested 280" killed nobody by the arrests. */
export const countsNobody = (type: string): boolean => harmless.test(type)

const harmless = /^(?:arrest|search|expulsion|annexation|interception|deployment|closure|seizure)$/

// "the attacks of 3 March" without a year may be of any.
const isDay = (date: string | null): boolean => date !== null && !date.startsWith('X')

const isFullDay = (date: string | null): boolean => date !== null && /^\d{4}-\d\d-\d\d/.test(date)

/**
 * Whether enough is known of an incident to tell it from others like it: not merely that somebody attacked or was attacked, nor what
 * is only alluded to. `counted`: its words say how many such there were.
 *
 * @example false for "the Keshti attacks", "Keshet's invasion" and "depots were destroyed"; true for "Oslan was shelled on Monday".
 */
export const isToldEnough = (told: IncidentAnnotation, counted: boolean): boolean => {
  const { actor, target, place, date, killed, wounded, type, rule } = told
  const toll = killed ?? wounded
  const known = [actor, target, place, date, toll].filter((x) => x !== null).length
  if (type === 'strike') return actor !== null || date !== null || rule !== 'incidents/noun'
  // "Keshet has widened its offensive": who does it and that it goes on.
  if (going.test(`${type} ${rule.slice('incidents/'.length)}`) && actor !== null) return true
  if (isBare(type, known, target, toll)) return false
  // "1,800 attacks by settlers on villages", "70 searches were carried out"
  if (counted && (rule === 'incidents/noun' ? known > 1 : type === 'search')) return true
  if (rule === 'incidents/noun') return toll !== null || isFullDay(date) || (known > 1 && isDay(date))
  if (known === 1 && blows.test(type)) return toll !== null || (target !== null && onPeople.test(type))
  return known > 0
}

// Somebody was taken or killed, or a war goes on: who, where and when is not said.
const isBare = (type: string, known: number, target: string | null, toll: number | null): boolean =>
  (taken.test(type) && target === null && toll === null) ||
  (type === 'killing' && target === null && known < 2) ||
  (lasting.test(type) && known < 2)
