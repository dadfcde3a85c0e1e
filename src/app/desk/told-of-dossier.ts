import type { Dossier } from '../../model/dossier.ts'
import { summaryOf } from '../../show/render-summary.ts'
import type { KeptDossier } from '../../store/store.ts'
import { showingOfCode } from '../rules-version.ts'
import { dossierLines } from './dossier-lines.ts'

/** What is kept beside a dossier so that nobody need load the whole: its lines, and what a terminal is told of it. */
export const toldOfDossier = (dossier: Dossier): Pick<KeptDossier, 'lines' | 'summary'> => {
  const madeBy = showingOfCode()
  return {
    lines: dossierLines(dossier),
    summary: madeBy === null ? null : { madeBy, body: summaryOf(dossier) },
  }
}
