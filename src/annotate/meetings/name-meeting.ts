import { phraseAt } from '../../kit/phrase-table.ts'
import type { MeetingLabel } from '../../languages/contract/meetings.ts'
import type { Mention } from './mention.ts'
import { spanOf, type Scene } from './scene.ts'

const textOf = (scene: Scene, first: number, last: number): string => {
  const span = spanOf(scene, first, last)
  return span ? scene.ready.article.text.slice(span.start, span.end) : ''
}

const labelOf = (scene: Scene, mention: Mention): MeetingLabel => {
  const { ready, words } = scene
  if (mention.sort === 'visit') return 'visit'
  for (let i = mention.verb?.last ?? mention.core; i < (mention.whom ?? mention.last); i++) {
    const format = phraseAt(words.formats, ready.tokens, i, mention.sentence.last)?.value
    if (format === 'phone') return 'call'
    if (format === 'video') return 'video'
  }
  return words.labels.get(mention.verb?.lemma ?? '') ?? 'conversation'
}

/**
 * What a meeting is called: the words of its noun phrase; for a verb a name made of it.
 *
 * @example "spoke by phone with Ilsa Morvane" is "phone call with Ilsa Morvane", "met in Oslan" is "meeting in Oslan".
 */
export const nameMeeting = (scene: Scene, mention: Mention): string => {
  const { verb, core, last, whom } = mention
  if (!verb) return textOf(scene, mention.first, last)
  const { labelNames, withWord, toWord } = scene.words
  const label = labelOf(scene, mention)
  const name = labelNames[label]
  if (whom !== undefined)
    return `${name} ${label === 'visit' ? toWord : withWord} ${textOf(scene, whom, last)}`
  let at = core
  // Only a place, a time or what it is about goes with the name: not "down", "again", "by video".
  while (at < last && scene.ready.tokens[at]?.pos !== 'ADP') at += 1
  const format = phraseAt(scene.words.formats, scene.ready.tokens, at, last)
  const behind = textOf(scene, format ? format.last : at, last)
  return behind && last > at ? `${name} ${behind}` : name
}
