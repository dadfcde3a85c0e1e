import type { StatementAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { bucketShelf } from '../bucket-shelf.ts'
import { knownTime } from '../known-time.ts'
import { containment, contentWords } from '../likeness.ts'
import type { Look, Mention, Shelf } from '../linker.ts'
import { evidenceOf, textOf } from '../write-finding.ts'
import { writeDispute, type Side } from './write-dispute.ts'

type Said = Mention<StatementAnnotation>

const contentOf = (said: Said): string =>
  said.it.spans.map((s) => textOf(said).slice(s.start, s.end)).join(' … ')

const asserts: ReadonlySet<StatementAnnotation['act']> = new Set(['accuse', 'assert', 'announce', 'confirm'])

// Who speaks for a side: a state, a body, or somebody with an office.
const isParty = ({ it, from }: Said): boolean => {
  const actor = from.annotations.actor.find((a) => a.id === it.speaker?.actor)
  if (!actor) return false
  return actor.actorKind === 'person' ? actor.roles.length > 0 || actor.side !== null : true
}

const sideName = ({ it, from }: Said): string | null => {
  const actor = from.annotations.actor.find((a) => a.id === it.speaker?.actor)
  return actor ? (actor.side ?? actor.name) : null
}

// "denied the claim", "rejects these accusations": what is denied was said just before.
const pointing =
  /^(?:(?:the|these|those|such|any such|all|its?|their|this|that)\s+)?(?:claims?|allegations?|accusations?|assertions?|this|that|it|them)[.,]?$/i

const claims = /\b(?:allegations?|accusations?|claims?|charges?|reports?)\s+(?:that|of)\b/i

const near = 400

const distance = (a: Said, b: Said): number => b.it.spans[0].start - (a.it.spans.at(-1)?.end ?? 0)

// The proposition itself, told by both: "stole the grain", "denies stealing grain".
const sameProposition = (claim: Said, denial: Said): boolean => {
  const [x, y] = [contentWords(contentOf(claim)), contentWords(contentOf(denial).replace(claims, ' '))]
  return Math.min(x.size, y.size) >= 3 && containment(x, y) >= 0.6
}

const within = (inner: Said, outer: Said): boolean => {
  const [a, b] = [inner.it.cue ?? inner.it.spans[0], outer.it.spans]
  return b.some((span) => span.start <= a.start && a.end <= span.end)
}

const longest = 300

const isDenied = (claim: Said, denial: Said): boolean => {
  // "The envoy said that Keshet denies it": one voice tells both. "denied Keshet's claim that …": the denial tells the claim.
  if (within(denial, claim)) return false
  const told = contentOf(denial)
  if (told.length > longest || (within(claim, denial) && !claims.test(told))) return false
  const apart = distance(claim, denial)
  if (pointing.test(contentOf(denial).trim())) return claim.it.act === 'accuse' && apart > 0 && apart <= near
  return Math.abs(apart) <= 3 * near && sameProposition(claim, denial)
}

// The nearest assertion by the other side that a denial answers.
const answered = (denial: Said, all: readonly Said[]): Said | null => {
  const candidates = all.filter(
    (claim) =>
      asserts.has(claim.it.act) &&
      claim.it.speech &&
      isParty(claim) &&
      sideName(claim) !== sideName(denial) &&
      isDenied(claim, denial),
  )
  const [best] = candidates.sort((a, b) => Math.abs(distance(a, denial)) - Math.abs(distance(b, denial)))
  return best ?? null
}

const pairsOf = (all: readonly Said[]): readonly (readonly Said[])[] =>
  all.flatMap((denial) => {
    if (denial.it.act !== 'deny' || !denial.it.speech || !isParty(denial)) return []
    const claim = answered(denial, all)
    return claim ? [[claim, denial]] : []
  })

const sideOf = (said: Said, look: Look): Side => ({
  value: `${said.it.act === 'deny' ? 'denies: ' : ''}${contentOf(said)}`,
  by: look.actor(said.from, said.it.speaker) ?? said.it.speaker?.text ?? null,
  on: said.it.saidOn,
  knownFrom: knownTime(said.from.article),
  evidence: evidenceOf(said),
})

const write = (pair: readonly Said[], look: Look): Finding<'disagreements'> =>
  writeDispute(
    {
      about: pair[0] ? contentOf(pair[0]) : '',
      kind: 'account',
      rule: 'asserted-and-denied',
      mentions: pair.map((s) => s.it.id),
      sides: pair.map((s) => sideOf(s, look)),
      explains: 'real dispute',
    },
    look,
  )

/** What one side asserts and the other denies, told side by side; both stand. */
export const deniedAccounts = (): Shelf<'disagreements'> =>
  bucketShelf<StatementAnnotation, 'disagreements'>({
    kind: 'statement',
    keyOf: (said) => said.from.article.id,
    group: pairsOf,
    write,
  })
