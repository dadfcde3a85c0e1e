import { grown, type Growth } from '../../src/link/growth.ts'
import type { Changes } from '../../src/link/tell-changes.ts'
import type { DossierArticle, Finding, PartName } from '../../src/model/dossier.ts'

type Told = Map<string, { readonly id: string }>

const grow = (told: Told, growths: readonly Growth[]): void => {
  for (const growth of growths) {
    const was = told.get(growth.id)
    if (!was) throw new Error(`${growth.id} grew and was never told`)
    told.set(growth.id, grown(was, growth))
  }
}

/** What somebody knows who was told of changes only, one after another. */
export interface ToldDossier {
  readonly hear: (changes: Changes) => void
  readonly articles: () => readonly DossierArticle[]
  readonly part: (part: PartName) => readonly Finding[]
}

/** Opens what is known of a dossier by its changes; what is gone or grows must have been told before. */
export const openTold = (): ToldDossier => {
  const articles: Told = new Map()
  const parts = new Map<string, Told>()
  const hear = (changes: Changes): void => {
    for (const a of changes.articles.written) articles.set(a.id, a)
    grow(articles, changes.articles.grown)
    for (const [part, { written, grown: growths, gone }] of Object.entries(changes.parts)) {
      const told = parts.get(part) ?? new Map<string, { readonly id: string }>()
      parts.set(part, told)
      for (const id of gone) if (!told.delete(id)) throw new Error(`${id} went and was never told`)
      for (const f of written) told.set(f.id, f)
      grow(told, growths)
    }
  }
  return {
    hear,
    articles: () => [...articles.values()] as readonly unknown[] as readonly DossierArticle[],
    part: (part) => [...(parts.get(part)?.values() ?? [])] as readonly unknown[] as readonly Finding[],
  }
}
