import { markup, type Markup } from '../html/markup.ts'
import type { SiteContext } from './site-page.ts'

/** The name of somebody, leading to their page where they are an actor of the dossier. */
export const actorLink = ({ view, addresses }: SiteContext, idOrText: string): Markup => {
  const actor = view.dossier.actors.find(({ id, name }) => id === idOrText || name === idOrText)
  return actor === undefined
    ? markup`<bdi>${idOrText}</bdi>`
    : markup`<a href="${addresses.actor(actor.id)}"><bdi>${actor.name}</bdi></a>`
}
