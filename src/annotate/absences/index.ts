import type { AbsenceAnnotation, Annotations } from '../../model/annotation.ts'
import { mentionId, type Annotator } from '../annotator.ts'
import { findSilence } from './find-silence.ts'
import { openScene, type Scene, type Silence } from './scene.ts'
import { tellSilence } from './tell-silence.ts'
import { verblessSilence } from './verbless-silence.ts'

const absenceOf = (scene: Scene, silence: Silence): AbsenceAnnotation | null => {
  const told = tellSilence(scene, silence)
  if (!told) return null
  const { span, who, about } = told
  return {
    kind: 'absence',
    id: mentionId(scene.ready, 'absence', span),
    spans: [span],
    rule: `absences/${silence.absence.replace(' ', '-')}`,
    who,
    about,
    absence: silence.absence,
  }
}

/** What a page says was not said, set or confirmed: "declined to comment", "no date has been set". */
export const absences: Annotator<AbsenceAnnotation> = {
  makes: 'absence',
  needs: ['actor', 'statement'],
  annotate: (ready, earlier: Annotations, language) => {
    const scene = openScene(ready, earlier, language)
    const found = [
      ...ready.verbs.flatMap((_, n) => findSilence(scene, n) ?? []),
      ...ready.sentences.flatMap((sentence) => verblessSilence(scene, sentence) ?? []),
    ]
    const all = found.flatMap((silence) => absenceOf(scene, silence) ?? [])
    return all
      .sort((a, b) => a.spans[0].start - b.spans[0].start || b.spans[0].end - a.spans[0].end)
      .filter(
        (a, n, list) => !list.slice(Math.max(0, n - 3), n).some((b) => b.spans[0].end > a.spans[0].start),
      )
  },
}
