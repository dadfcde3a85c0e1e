import { tokenIndexAt } from '../../grammar/find-at.ts'
import type { Who } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { Draft, Scene } from './draft.ts'
import { quotedDraft } from './quoted-place.ts'

/** A paragraph of a transcript that begins with who speaks. */
interface Turn {
  readonly paragraph: number
  readonly label: Span
  readonly content: Span
}

const capitals = /^["“‘']?((?:\p{Lu}[\p{Lu}.'’-]+ ?){1,4})(?:\([^)\n]{1,30}\) ?)?:[ \t]+(?=\S)/u
const name =
  /^["“‘']?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}):[ \t]+(?=[“"‘…]?\p{L}+[’']?\p{L}*,? \S)/u

// So many paragraphs may stand between two turns of one transcript and belong to the first of them.
const farthest = 4

const trimmed = (text: string, { start, end }: Span): Span => {
  let last = end
  while (last > start && /["”»\s]/.test(text[last - 1] ?? '')) last -= 1
  return { start, end: last }
}

const labelled = ({ ready }: Scene, pattern: RegExp): readonly Turn[] =>
  ready.paragraphs.flatMap(({ start, end }, paragraph) => {
    const text = ready.article.text.slice(start, Math.min(end, start + 120))
    const found = pattern.exec(text)
    if (!found?.[1]) return []
    const from = start + text.indexOf(found[1])
    const content = trimmed(ready.article.text, { start: start + found[0].length, end })
    const label = { start: from, end: from + found[1].trimEnd().length }
    return content.end > content.start ? [{ paragraph, label, content }] : []
  })

const labelOf = ({ ready }: Scene, { label }: Turn): string =>
  ready.article.text.slice(label.start, label.end)

// Two that take turns: each is named more than once, or in capitals, and their paragraphs stand together.
const takeTurns = (scene: Scene, turns: readonly Turn[], times: number): readonly Turn[] => {
  const near = turns.filter((t, n) => {
    const [before, after] = [turns[n - 1], turns[n + 1]]
    return (
      (before !== undefined && t.paragraph - before.paragraph <= farthest) ||
      (after !== undefined && after.paragraph - t.paragraph <= farthest)
    )
  })
  const counts = new Map<string, number>()
  for (const t of near) counts.set(labelOf(scene, t), (counts.get(labelOf(scene, t)) ?? 0) + 1)
  const often = [...counts.values()].filter((n) => n >= times).length
  return counts.size >= 2 && often >= 2 ? near : []
}

// "FENN" is the Aldric Fenn that the page names elsewhere.
const whoIs = ({ ready, actors }: Scene, span: Span): Who => {
  const text = ready.article.text.slice(span.start, span.end)
  const surname = text.split(' ').at(-1)?.toLowerCase()
  const named = actors.filter(
    (a) => a.actorKind === 'person' && a.name.split(' ').at(-1)?.toLowerCase() === surname,
  )
  return { actor: named.length === 1 ? (named[0]?.id ?? null) : null, text, span }
}

/**
 * Transcripts: paragraphs that begin with who speaks and a colon ("FENN: We met."), two speakers or more taking turns. What stands
 * between two turns goes on with the first.
 */
export const findTurns = (scene: Scene): readonly Draft[] => {
  const { ready } = scene
  const loud = takeTurns(scene, labelled(scene, capitals), 1)
  const turns = loud.length > 0 ? loud : takeTurns(scene, labelled(scene, name), 2)
  return turns.map((turn, n) => {
    const next = turns[n + 1]?.paragraph ?? turn.paragraph
    const more = next - turn.paragraph <= farthest ? ready.paragraphs.slice(turn.paragraph + 1, next) : []
    const pieces = more.map((p) => {
      const opened = /^["“]/.test(ready.article.text.slice(p.start, p.start + 1))
      return trimmed(ready.article.text, { start: p.start + Number(opened), end: p.end })
    })
    const draft = quotedDraft(scene, turn.content, null, { rule: 'turn', speaker: turn.label, setting: [] })
    return {
      ...draft,
      pieces: [turn.content, ...pieces.filter((p) => p.end > p.start && tokenIndexAt(ready, p.start) >= 0)],
      speaks: whoIs(scene, turn.label),
    }
  })
}
