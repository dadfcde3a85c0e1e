import type { Act } from '../../model/annotation.ts'
import type { Cue, Frame } from '../contract/statements.ts'

// One line a group: act | frames | lemmas. Frames: t that, q quote, i infinitive, o object + infinitive, n noun, f for, s of, a as, w on, g against.
const letters: Record<string, Frame> = {
  t: 'that',
  q: 'quote',
  i: 'to',
  o: 'to-object',
  n: 'noun',
  f: 'for',
  s: 'of',
  a: 'as',
  w: 'on',
  g: 'against',
  c: 'at',
}

const spoken = `
assert|tq|say state add note explain observe remark recall continue comment write post tweet quip joke argue contend assert claim
assert|tq|reply respond answer interject whisper shout scream cry exclaim declare conclude elaborate reason muse
assert|t|reveal disclose suggest imply indicate hint signal maintain
assert|tqn|stress emphasise emphasize underline underscore reiterate repeat highlight
assert|tqn|report allege
assert|tn|mention detail describe outline
assert|n|voice express echo praise welcome criticise criticize condemn lament denounce slam blast defend question downplay deplore hail laud dismiss
assert|w|remark comment elaborate
announce|tqn|announce
announce|tqni|declare
announce|tq|inform notify
confirm|tqni|confirm
confirm|tqn|acknowledge concede admit affirm reaffirm
accept|t|agree
accept|n|endorse
assert|c|put
assert|q|read
deny|tqn|deny refute rebut dispute
reject|nqt|reject
demand|tnqi|demand
demand|tq|insist
demand|on|order
demand|o|instruct compel press pressure
request|toq|ask
request|nt|request
request|oqg|urge
request|tiof|plead appeal beg
propose|tnqi|propose
propose|tnq|suggest recommend
propose|noq|advise
offer|in|offer
promise|tiqn|promise pledge vow
promise|tiq|swear
promise|tq|guarantee assure
promise|i|commit undertake
threaten|ti|threaten
threaten|tqgo|warn caution
predict|tqn|predict forecast
predict|t|estimate project
accuse|s|accuse suspect blame criticise criticize condemn fault
accuse|tq|complain
assert|tq|testify attest
assert|q|tell
assert|a|call
assert|to|tell remind persuade convince
condition|t|stipulate
assert|a|bill tout cast paint present
assert|a|describe portray characterise characterize denounce condemn dismiss hail label brand frame depict
assert|tq|speculate quote
assert|tn|cite
`
// Wishes, plans and beliefs: reported, not said.
const attitudes = `
demand|ni|want
demand|in|seek
assert|t|believe think feel consider know realise realize find
predict|ti|expect
predict|t|fear worry doubt anticipate
assert|ti|hope
announce|i|plan intend aim prepare
accept|i|agree
accept|n|accept approve back
reject|n|spurn oppose rebuff veto
reject|i|refuse decline
assert|t|understand assume
`

// Verbs that report only with such an object: act | lemmas | nouns.
const light = `
assert|raise|concern concerns objection objections doubt doubts question questions alarm possibility issue
threaten|give|deadline ultimatum warning
promise|give|assurance assurances guarantee pledge promise
threaten|issue|warning threat ultimatum
request|issue|call appeal plea
assert|issue|statement denial
demand|set|deadline ultimatum
promise|make|promise pledge offer
`
const lightCues = (): [string, Cue][] => {
  const found = new Map<string, Cue>()
  for (const line of light.trim().split('\n')) {
    const [act, lemma, nouns] = line.split('|') as [Act, string, string]
    const before = found.get(lemma)
    found.set(lemma, {
      frames: new Set<Frame>(['noun']),
      act: before?.act ?? act,
      speech: true,
      only: new Set([...(before?.only ?? []), ...nouns.split(' ')]),
      addressed: lemma === 'give',
    })
  }
  return [...found]
}

const build = (lines: string, speech: boolean): [string, Cue][] => {
  const found = new Map<string, Cue>()
  for (const line of lines.trim().split('\n')) {
    const [act, codes, lemmas] = line.split('|') as [Act, string, string]
    const frames = Array.from(codes, (c) => letters[c]).filter((f) => f !== undefined)
    for (const lemma of lemmas.trim().split(/\s+/)) {
      const before = found.get(lemma)
      found.set(lemma, {
        frames: new Set([...(before?.frames ?? []), ...frames]),
        act: before?.act ?? act,
        speech,
        only: null,
        addressed:
          /^(tell|inform|notify|assure|remind|warn|ask|promise|advise|write|persuade|convince)$/.test(lemma),
      })
    }
  }
  return [...found]
}

/** Reporting verbs by lemma, with what may follow them. */
export const cueVerbs: ReadonlyMap<string, Cue> = new Map([
  ...lightCues(),
  ...build(attitudes, false),
  ...build(spoken, true),
])

/** Reporting verbs of two words. */
export const phrasalCues: ReadonlyMap<string, Cue> = new Map([
  ...build(
    `
reject|n|turn_down rule_out hit_back
propose|f|call_for push_for
request|o|call_on
demand|f|press_for
assert|tq|point_out go_on make_clear hit_back make_it_clear make_it_plain make_it_known
request|f|appeal_for
announce|n|set_out lay_out spell_out
threaten|i|threaten
assert|n|speak_of
`,
    true,
  ).map(([k, c]): [string, Cue] => [k.replaceAll('_', ' '), c]),
])
