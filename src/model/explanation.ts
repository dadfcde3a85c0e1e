import type { PartName } from './dossier.ts'
import type { Evidence } from './evidence.ts'

/** One piece of evidence with what is known of the article it stands in. */
export interface ExplainedEvidence {
  readonly evidence: Evidence
  readonly outlet: string | null
  readonly source: string | null
  readonly publishedAt: string | null
  /** The group of copies its article belongs to. */
  readonly origin: string | null
}

/** Another part of the dossier that names the finding, or that the finding names. */
export interface ExplanationLink {
  readonly part: PartName | 'keyPoints' | 'timeline' | 'loops' | 'stories'
  readonly id: string
  /** The field that holds the id ("speaker", "parties"). */
  readonly field: string
  readonly direction: 'names' | 'named by'
}

/** Why a finding is in the dossier: what `parley explain` shows. */
export interface Explanation {
  readonly id: string
  readonly part: PartName
  /** The id that was asked for where it is a former one. */
  readonly askedAs: string | null
  /** The rules and reviewers that made it, in order. */
  readonly because: readonly string[]
  /** The mentions it was made from; more than one where several were merged. */
  readonly mergedFrom: readonly string[]
  readonly formerIds: readonly string[]
  readonly knownFrom: string | null
  readonly support: { readonly pages: number; readonly outlets: number; readonly origins: number }
  readonly evidence: readonly ExplainedEvidence[]
  readonly links: readonly ExplanationLink[]
}
