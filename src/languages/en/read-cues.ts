import type { Act } from '../../model/annotation.ts'
import type { Cue, Frame, Sense } from '../contract/statements.ts'

/** Lines of a table of cues: "act | frames | lemmas", words of a lemma joined by a low line. */
export interface CueLines {
  readonly lines: string
  /** Are words said by these, or are they only wishes, beliefs and sides taken? */
  readonly speech: boolean
}

const told = new Set(
  'tell inform notify assure remind warn ask promise advise write persuade convince give'.split(' '),
)

/**
 * Reads tables of cues. A cue named in several lines has the frames of all; its own act is that of the first line.
 *
 * @example `readCues([{ lines: 'deny | that ing | deny', speech: true }]).get('deny')?.frames.has('ing')` is true.
 */
export const readCues = (tables: readonly CueLines[]): ReadonlyMap<string, Cue> => {
  const found = new Map<string, Cue & { readonly frames: Map<Frame, Sense> }>()
  for (const { lines, speech } of tables) {
    for (const line of lines.trim().split('\n')) {
      const [act, frames, lemmas] = line.split('|').map((part) => part.trim()) as [Act, string, string]
      for (const written of lemmas.split(/\s+/)) {
        const lemma = written.replaceAll('_', ' ')
        const cue = found.get(lemma) ?? {
          act,
          speech,
          frames: new Map<Frame, Sense>(),
          only: null,
          addressed: told.has(lemma),
        }
        for (const frame of frames.split(' ') as Frame[])
          if (!cue.frames.has(frame)) cue.frames.set(frame, { act, speech })
        found.set(lemma, cue)
      }
    }
  }
  return found
}
