import { phraseTable } from '../../kit/phrase-table.ts'
import type { Stance } from '../../model/annotation.ts'
import type { StanceCue, Takes } from '../contract/negotiation.ts'
import { stanceVerbRows } from './negotiation-stance-verbs.ts'

const readStance = (text: string): Omit<StanceCue, 'takes'> => ({
  stance: text.replace(/[?!%]/, '') as Stance,
  weak: /[?!%]$/.test(text),
  bodies: text.endsWith('!'),
  particular: text.endsWith('%'),
})

const readRow = (line: string): readonly (readonly [string, StanceCue])[] => {
  const [phrase = '', stance = '', takes = ''] = line.split(': ')
  const cue: StanceCue = { ...readStance(stance), takes: takes.split(' ') as Takes[] }
  const each = phrase.includes(' ') ? [phrase] : phrase.split('|')
  return each.map((one) => [one, cue])
}

// One phrase may stand in several frames: "wants a truce" and "wants the levy lifted".
const grouped = (
  rows: readonly (readonly [string, StanceCue])[],
): ReadonlyMap<string, readonly StanceCue[]> => {
  const out = new Map<string, StanceCue[]>()
  for (const [phrase, cue] of rows) out.set(phrase, [...(out.get(phrase) ?? []), cue])
  return out
}

/** Verbs by which a party takes a stance, each with its frames in order. */
export const stanceVerbs = phraseTable([...grouped(stanceVerbRows.trim().split('\n').flatMap(readRow))])
