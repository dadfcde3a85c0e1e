import { contentSpan, clauseEnd } from '../../grammar/find-complement.ts'
import { findSubject, nounAfter, verbsBetween, type Subject } from '../../grammar/find-subject.ts'
import type { Cue, Frame } from '../../languages/contract/statements.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import type { Draft, Scene } from './draft.ts'
import { trimContent } from './trim-content.ts'

interface Behind {
  readonly frame: Frame
  /** The token that the content begins at. */
  readonly first: number
  readonly agent: Span | null
}

// "was urged by Keshet | to …": who does it, and the token behind.
const agentAt = ({ ready, language }: Scene, from: number): { agent: Span | null; behind: number } => {
  const sentence = ready.sentences[ready.tokens[from]?.sentence ?? -1]
  const by = ready.tokens[from]?.lower ?? ''
  const np =
    sentence && language.statements.agents.has(by) && by !== ready.words.of
      ? nounAfter(ready, from + 1, sentence)
      : null
  return np?.first === from + 1
    ? { agent: { start: np.start, end: np.end }, behind: np.last }
    : { agent: null, behind: from }
}

const frameBehind = (scene: Scene, verb: VerbGroup, cue: Cue): Behind | null => {
  const { ready } = scene
  const { agent, behind } = agentAt(scene, verb.last)
  const next = ready.tokens[behind]
  const sentence = ready.sentences[next?.sentence ?? -1]
  if (!next || !sentence || behind + 1 >= sentence.last) return null
  if (next.lower === ready.words.to) {
    const infinitive = verbsBetween(ready, behind, sentence.last)[0]?.first === behind
    return infinitive && cue.frames.has('+to') ? { frame: '+to', first: behind, agent } : null
  }
  const frame = `+${next.lower}` as Frame
  return cue.frames.has(frame) ? { frame, first: behind + 1, agent } : null
}

const spanOf = ({ start, end }: Subject): Span => ({ start, end })

/**
 * "The talks are expected to resume", "the fleet was accused by Keshet of …": of whom something is said comes before the verb.
 * Where nobody is named who says or expects it, it is no speech of anybody.
 */
export const findPassive = (scene: Scene): readonly Draft[] => {
  const { ready, language } = scene
  const { verbs, nobody } = language.statements
  return ready.verbs.flatMap((verb): readonly Draft[] => {
    const cue = verb.passive && verb.form === 'finite' ? verbs.get(verb.lemma) : undefined
    const at = cue ? frameBehind(scene, verb, cue) : null
    const head = ready.tokens[verb.head]
    if (!cue || !at || !head || head.quotation >= 0) return []
    const subject = findSubject(ready, verb)
    const sentence = ready.sentences[head.sentence]
    const named = ready.tokens[subject?.head ?? -1]
    if (!subject || !sentence || subject.last > verb.first || nobody.has(named?.lower ?? '')) return []
    const rest = contentSpan(ready, at.first, clauseEnd(ready, at.first, sentence, language.statements))
    const sense = cue.frames.get(at.frame) ?? cue
    if (!rest) return []
    return [
      {
        rule: 'statements/cue-passive',
        pieces: [spanOf(subject), trimContent(scene, verb.first, rest, true)],
        cue: { start: head.start, end: head.end, text: head.text, lemma: verb.lemma },
        speaker: at.agent,
        speaks: null,
        act: sense.act,
        speech: sense.speech && at.agent !== null,
        relayedBy: null,
        setting: [],
        quoted: false,
      },
    ]
  })
}
