import { explainer } from '../app/explain.ts'
import type { When } from '../app/desk/dossier-at.ts'
import type { OpenDesk } from '../app/desk/open-desk.ts'
import type { Dossier } from '../model/dossier.ts'
import { storySite, type StorySite } from '../show/site/story-site.ts'

/** Gives the dossier of a story to make pages of; null where there is none, or was none at that time. */
export type StorySites = (story: string, when: When) => Promise<StorySite | null>

/** Opens the dossiers of a desk. Those that were asked for last are kept as they were unpacked: their digest says whether they still hold. */
export const openSites = (desk: OpenDesk): StorySites => {
  const kept = new Map<string, StorySite & { readonly digest: string }>()
  const most = 8
  const siteOf = (dossier: Dossier): StorySite => storySite(dossier, explainer(dossier))
  return async (story, when) => {
    if (when.asOf !== null || when.addedBy !== null) {
      const own = (await desk.storiesAt(when)).find(({ id }) => id === story)
      const dossier = await own?.dossier()
      return dossier ? siteOf(dossier) : null
    }
    const digest = await desk.store.read((reading) => reading.digest(story))
    if (digest === null) return null
    const known = kept.get(story)
    kept.delete(story)
    if (known?.digest === digest) {
      kept.set(story, known)
      return known
    }
    const now = await desk.store.read((reading) => reading.dossier(story))
    if (now === null) return null
    const site = { ...siteOf(now.dossier as Dossier), digest: now.digest }
    kept.set(story, site)
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(oldest)
    return site
  }
}
