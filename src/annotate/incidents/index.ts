import type { IncidentAnnotation } from '../../model/annotation.ts'
import { teaserTail } from '../../grammar/teaser-tail.ts'
import type { Annotator } from '../annotator.ts'
import { findEventNouns } from './find-event-nouns.ts'
import { findEventVerbs } from './find-event-verbs.ts'
import { findHarm } from './find-harm.ts'
import { isOfCrime, isOneEvent } from './is-one-event.ts'
import { joinEvents } from './join-events.ts'
import type { Scene } from './scene.ts'
import { tellIncidents } from './tell-incidents.ts'

/** Reads incidents: attacks, arrests, protests, annexations and the like that a page tells as done. */
export const incidents: Annotator<IncidentAnnotation> = {
  makes: 'incident',
  needs: ['actor', 'date', 'statement', 'figure'],
  annotate: (ready, earlier, language) => {
    const scene: Scene = { ready, earlier, language, words: language.incidents }
    if (isOfCrime(scene)) return []
    const tail = teaserTail(ready)
    const found = [...findEventVerbs(scene), ...findEventNouns(scene), ...findHarm(scene)].filter(
      (event) => (ready.tokens[event.at]?.start ?? 0) < tail && isOneEvent(scene, event),
    )
    return tellIncidents(scene, joinEvents(scene, found))
  },
}
