import { nothing } from '../../src/annotate/annotate.ts'
import type { Annotated, Look } from '../../src/link/linker.ts'
import type { Annotations, Who } from '../../src/model/annotation.ts'
import { buildArticle } from './build-article.ts'

/** A dossier that knows everybody by the words they are called by, and no story. */
export const plainLook: Look = {
  actor: (_from, who) => (who === null ? null : typeof who === 'string' ? who : who.text),
  party: (_from, who) => who.text,
  named: (name) => name,
  nameOf: (id) => id,
  stories: () => [],
  support: () => ({ pages: 1, outlets: 1, origins: 1 }),
  found: () => [],
}

/** Somebody known by name only. */
export const who = (text: string): Who => ({ actor: null, text, span: null })

interface Told {
  readonly text: string
  readonly published: string
  readonly found: Partial<Annotations>
  readonly origin?: string
}

/** A page of which only the findings matter, as linking gets it. */
export const toldPage = (id: string, { text, published, found, origin = id }: Told): Annotated => {
  const digest = { words: 0, sentences: [], names: new Map<string, string>(), changeNote: /(?!)/ }
  return {
    article: buildArticle(text, { publishedAt: published, id }),
    annotations: { ...nothing, ...found },
    digest: digest as unknown as Annotated['digest'],
    origin,
  }
}
