const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/**
 * Small words, in lower case, that are common in other tongues written with Latin letters and are no words of English: where several stand, a
 * short text is not English.
 *
 * @example `commonElsewhere.has('avec')`
 */
export const commonElsewhere: ReadonlySet<string> = set(`
  le les des du une et est dans avec qui que au aux ont été ses leur cette mais où selon après el
  los las del un una por para con su sus es han fue más pero como lo según tras os um uma da dos em
  não é foi ao seu sua com na nas il gli di che è della delle nel sono dopo dal alla più der das und
  dem ein eine einen ist nicht mit von zu zum zur im auf sich für auch nach bei aus hat wird sind
  sagte de het een zijn niet voor te op naar heeft bij werd wordt zei och att det som på är av för
  till inte med har ett og af til ikke ble ei että oli się nie jest od po że przez oraz ve bir bu
  için ile olarak yang ini itu dengan untuk dari és hogy nem az egy va si cu pe nu este din je za
  koji
`)
