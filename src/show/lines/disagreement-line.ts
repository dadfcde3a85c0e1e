import { capital } from '../counted.ts'
import { makeLine, present, type SubLine } from './line.ts'
import type { Make } from './part-line.ts'

const explained = {
  'other scope': 'they count different things',
  'later update': 'the later report updates the earlier',
  'real dispute': 'the sources contradict one another',
} as const

/** Where sources differ, side by side. */
export const disagreementLine: Make<'disagreements'> = (disagreement, view) =>
  makeLine('disagreements', disagreement, {
    lead: `${capital(disagreement.about)} (${disagreement.kind})`,
    notes: present(
      disagreement.explains === null ? 'not explained by the pages' : explained[disagreement.explains],
    ),
    subs: disagreement.sides.map((side): SubLine => ({
      text: `${side.value}${side.by === null ? '' : `, says ${view.nameOf(side.by)}`}`,
      evidence: side.evidence,
      struck: false,
    })),
  })
