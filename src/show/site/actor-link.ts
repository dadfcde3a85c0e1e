import { markup, type Markup } from '../html/markup.ts'
import type { SiteContext } from './site-page.ts'

/** The name of somebody, leading to their page where they are an actor of the dossier. */
export const actorLink = ({ view, addresses }: SiteContext, idOrText: string): Markup => {
  const name = view.nameOf(idOrText)
  return name === idOrText
    ? markup`<bdi>${name}</bdi>`
    : markup`<a href="${addresses.actor(idOrText)}"><bdi>${name}</bdi></a>`
}
