import type { Annotation, Annotations, Who } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import type { Finding, PartName } from '../model/dossier.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Digest } from './digest.ts'
import type { Growth } from './growth.ts'

/** One article with all that was found in it, and whose copy it is. */
export interface Annotated {
  readonly article: Article
  readonly digest: Digest
  readonly annotations: Annotations
  /** The group of copies it belongs to, named by its earliest article: copies are one witness. */
  readonly origin: string
}

/** A mention with the article it stands in. */
export interface Mention<A extends Annotation = Annotation> {
  readonly it: A
  readonly from: Annotated
}

/** What a linker may ask about the whole while it writes its findings. */
export interface Look {
  /** The dossier's id of an actor, null where the words name nobody in particular. */
  readonly actor: (from: Annotated, who: Who | string | null) => string | null
  /** Whom somebody speaks for at the table, by anything the whole dossier knows: an id, or the words where nobody knows. */
  readonly party: (from: Annotated, who: Who) => string
  /** The dossier's id of a state or organisation by its name in an article. */
  readonly named: (name: string) => string | null
  /** The name behind a dossier id, or the text itself. */
  readonly nameOf: (id: string) => string
  /** The stories that some evidence belongs to, each place by its paragraph. */
  readonly stories: (evidence: readonly Pick<Evidence, 'article' | 'start' | 'zone'>[]) => readonly string[]
  /** Pages, outlets and independent origins behind some articles. */
  readonly support: (articles: readonly string[]) => Finding['support']
  /** Findings of linkers that ran before. */
  readonly found: <K extends PartName>(part: K) => readonly Finding<K>[]
  /** Does some work and tells which names and ids it asked about, so that it can be done again when these change. */
  readonly listen?: <T>(asked: (what: string) => void, work: () => T) => T
}

/** What of the whole is no longer as it was when findings were last told. */
export interface Stale {
  /** Articles whose people, sides or stories are now others. */
  readonly articles: ReadonlySet<string>
  /** What `listen` told of, where the answer is now another. */
  readonly asked: ReadonlySet<string>
  /** What linkers that ran before told this time. */
  readonly told: <K extends PartName>(part: K) => PartChanges<K>
}

/** What changed in one part: what is new or was written anew, what grew, and the ids of what is no more. */
export interface PartChanges<K extends PartName = PartName> {
  readonly written: readonly Finding<K>[]
  readonly grown: readonly Growth[]
  readonly gone: readonly string[]
  /** Everything that was looked at again, whole, where other linkers need it. */
  readonly now: readonly Finding<K>[]
}

/**
 * Keeps one part of the dossier. Articles come one by one, in any order, and one that comes again replaces itself;
 * `view` is a function of the set of articles alone. What an article does not touch is not looked at again.
 */
export interface Shelf<K extends PartName = PartName> {
  /** Takes an article in and says which buckets it touched. */
  readonly put: (annotated: Annotated) => readonly string[]
  readonly view: (look: Look) => readonly Finding<K>[]
  /** What changed since it was last asked. A shelf without it is viewed whole and compared, which costs more the more there is. */
  readonly changes?: (look: Look, stale: Stale) => PartChanges<K>
}

/** A member of the family of linkers: opens an empty shelf for its part. */
export interface Linker<K extends PartName = PartName> {
  readonly fills: K
  /** Parts whose findings it looks up. */
  readonly needs: readonly PartName[]
  readonly open: () => Shelf<K>
}

/** Orders findings by their first evidence: article, then place, then id. */
export const byPlace = (a: Finding, b: Finding): number => {
  const [x, y] = [a.evidence[0], b.evidence[0]]
  if (x.article !== y.article) return x.article < y.article ? -1 : 1
  return x.start - y.start || x.end - y.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
