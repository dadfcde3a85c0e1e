import type { Span } from '../../model/span.ts'
import type { Range, Scene } from './scene.ts'

/** The text that the tokens of a range cover. */
export const spanOfRange = (scene: Scene, range: Range): Span => {
  const [a, b] = [scene.ready.tokens[range.first], scene.ready.tokens[range.last - 1]]
  return { start: a?.start ?? 0, end: b?.end ?? 0 }
}
