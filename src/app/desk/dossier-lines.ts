import type { Dossier, Finding, PartName } from '../../model/dossier.ts'
import { partNames } from '../../model/part-names.ts'
import { viewOf, type DossierView } from '../../show/dossier-view.ts'
import { lineOf } from '../../show/lines/line-of.ts'
import type { KeptLine } from '../../store/store.ts'

/** What lists and other programs ask of a finding, whatever its part. */
type Facts = Pick<KeptLine, 'who' | 'what' | 'date' | 'state'>

type Tell<K extends PartName> = (finding: Finding<K>, view: DossierView) => Facts

const name = (view: DossierView, id: string | null): string | null => (id === null ? null : view.nameOf(id))

const names = (view: DossierView, ids: readonly string[]): string | null =>
  ids.length === 0 ? null : ids.map((id) => view.nameOf(id)).join('; ')

const tellers: { readonly [K in PartName]: Tell<K> } = {
  actors: (f, view) => ({ who: f.name, what: name(view, f.side), date: null, state: f.kind }),
  dates: (f) => ({ who: null, what: f.text, date: f.value, state: f.type }),
  statements: (f, view) => ({
    who: f.speaker === null ? f.speakerText : view.nameOf(f.speaker),
    what: null,
    date: f.saidOn,
    state: f.act,
  }),
  absences: (f, view) => ({
    who: f.who === null ? f.whoText : view.nameOf(f.who),
    what: f.about,
    date: null,
    state: f.kind,
  }),
  figures: (f, view) => ({
    who: name(view, f.claimedBy),
    what: f.what,
    date: f.scope.date,
    state: f.qualifier,
  }),
  incidents: (f, view) => ({ who: name(view, f.actor), what: f.place, date: f.date, state: f.type }),
  meetings: (f, view) => ({ who: names(view, f.parties), what: f.place, date: f.date, state: f.status }),
  texts: (f, view) => ({ who: name(view, f.by), what: f.what, date: f.date, state: f.status }),
  positions: (f, view) => ({ who: view.nameOf(f.party), what: f.issue, date: f.since, state: f.stance }),
  conditions: (f, view) => ({ who: name(view, f.party), what: f.wants, date: f.since, state: f.status }),
  commitments: (f, view) => ({ who: names(view, f.parties), what: f.what, date: f.due, state: f.status }),
  deadlines: (f, view) => ({ who: name(view, f.on), what: f.for, date: f.due, state: f.status }),
  disagreements: (f) => ({ who: null, what: f.about, date: f.on, state: f.kind }),
  revisions: (f) => ({
    who: null,
    what: f.url,
    date: null,
    state: f.announced ? 'announced' : 'not announced',
  }),
}

const factsOf = <K extends PartName>(part: K, finding: Finding<K>, view: DossierView): Facts =>
  tellers[part](finding, view)

const lineIn = (part: PartName, finding: Finding, view: DossierView): KeptLine => {
  const { lead, words, evidence } = lineOf(part, finding, view)
  const [first] = evidence
  return {
    part,
    id: finding.id,
    knownFrom: finding.knownFrom,
    line: words === '' ? lead : `${lead}: ${words}`,
    articles: new Set(finding.evidence.map((each) => each.article)).size,
    ...factsOf(part, finding, view),
    article: first.article,
    zone: first.zone,
    start: first.start,
    end: first.end,
    words: first.text,
  }
}

/** A line a finding of a dossier, but for its dates: who, what, when, and the first source with its words. */
export const dossierLines = (dossier: Dossier): readonly KeptLine[] => {
  const view = viewOf(dossier)
  return partNames
    .filter((part) => part !== 'dates')
    .flatMap((part) => dossier[part].map((finding) => lineIn(part, finding, view)))
}
