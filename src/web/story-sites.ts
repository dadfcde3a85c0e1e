import { explainer } from '../app/explain.ts'
import type { When } from '../app/desk/dossier-at.ts'
import type { OpenDesk } from '../app/desk/open-desk.ts'
import type { Dossier } from '../model/dossier.ts'
import { storySite, type StorySite } from '../show/site/story-site.ts'
import { keepFew } from './keep-few.ts'

/** Gives the dossier of a story to make pages of; null where there is none, or was none at that time. */
export type StorySites = (story: string, when: When) => Promise<StorySite | null>

// So many dossiers are kept as they were unpacked, those that were asked for last.
const most = 8

const siteOf = (dossier: Dossier): StorySite => storySite(dossier, explainer(dossier))

// A dossier that was made anew between two looks: it is not kept by the digest of the one before.
class LinkedSince extends Error {}

/**
 * Opens the dossiers of a desk. Those of now are kept by their digest, those of another time by the version of the desk: what is shown is
 * never older than what was settled last.
 */
export const openSites = (desk: OpenDesk): StorySites => {
  const [now, then] = [keepFew<StorySite>(most), keepFew<StorySite | null>(most)]
  const siteNow = async (story: string, digest: string): Promise<StorySite> => {
    const found = await desk.store.read((reading) => reading.dossier(story))
    if (found?.digest !== digest) throw new LinkedSince()
    return siteOf(found.dossier as Dossier)
  }
  const siteThen = async (story: string, when: When): Promise<StorySite | null> => {
    const own = (await desk.storiesAt(when)).find(({ id }) => id === story)
    const dossier = await own?.dossier()
    return dossier ? siteOf(dossier) : null
  }
  const siteFor: StorySites = async (story, when) => {
    if (when.asOf !== null || when.addedBy !== null) {
      const key = JSON.stringify([story, when.asOf, when.addedBy, await desk.version()])
      return then(key, () => siteThen(story, when))
    }
    const digest = await desk.store.read((reading) => reading.digest(story))
    if (digest === null) return null
    return now(`${story} ${digest}`, () => siteNow(story, digest)).catch((error: unknown) => {
      if (error instanceof LinkedSince) return siteFor(story, when)
      throw error
    })
  }
  return siteFor
}
