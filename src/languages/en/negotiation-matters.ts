import { phraseTable } from '../../kit/phrase-table.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What parties bargain over and with, by lemma. */
export const matters = set(`
talk talks negotiation negotiate deal agreement accord treaty pact truce ceasefire cease-fire armistice peace sanction tariff duty levy
embargo blockade hostage prisoner captive detainee abductee withdrawal withdraw summit meeting meet dialogue concession settlement strike walkout
proposal compromise contract aid enrichment enrich uranium inspection inspector disarm disarmament demilitarise demilitarize
demilitarization demilitarisation guarantee recognition recognise recognize swap exchange release ratify ratification sign snapback ban
quota territory border annex cede occupation pullout wage pay raise union bargaining arbitration mediation reparation compensation terms
demand ransom amnesty sovereignty independence statehood membership ballot restriction curb subsidy normalise normalize normalisation
normalization framework offer settle dispute agree transparency snapback
`)

/** What goes on between parties and may come, end or resume. */
export const processes = set(`
talk talks negotiation deal agreement accord treaty pact truce ceasefire cease-fire armistice war fighting conflict strike walkout blockade
siege embargo sanction tariff withdrawal summit meeting dialogue release exchange swap aid settlement peace operation offensive hostility
discussion normalisation normalization recognition contract ratification progress pause lockout dispute
`)

/** Words of a page that tells of people at a table, by lemma. */
export const tableWords = set(`
talk talks negotiation negotiate negotiator ceasefire truce armistice treaty accord mediator mediate mediation summit envoy peace sanction
tariff hostage settlement bargaining walkout strike union concession ultimatum agreement deal proposal delegation dialogue diplomacy
diplomatic pact cease-fire swap prisoner captive
`)

/** Verbs that only tell what somebody thinks or would think, and bind nobody. */
export const opinions = set(
  'say think believe see know guess love like hope wonder bet imagine suppose feel understand doubt fear expect ask mean seem appear happen predict need want die starve suffer win lose survive regret',
)

/** Verbs of what a party may threaten to do. */
export const threats = set(
  'walk abandon quit leave withdraw pull resume impose suspend cut scrap cancel strike halt close refuse reject boycott',
)

/** Verbs of making something possible. */
export const openings = set('allow permit enable bring open end unlock secure guarantee let make')

/** Verbs of going on: what goes on until something comes, ends with it. */
export const goings = set('continue keep stay remain maintain hold last persist pursue')

/** An end to fighting, which is bargained over where the fighting is not. */
export const endings = phraseTable<true>([
  [
    'end|stop|halt|cease|pause|conclude|finish ~ war|fighting|combat|bombing|offensive|hostilities|attacks|campaign|conflict|siege',
    true,
  ],
  [
    'end|halt|stop|pause to|in|of ~ war|fighting|combat|bombing|offensive|hostilities|attacks|campaign|conflict|siege',
    true,
  ],
  ['war|fighting|offensive|conflict|hostilities|siege ~ end|stop|cease|finish|over|continue', true],
  ['lay down ~ arms|weapons', true],
  ['nuclear program|programme|weapons|activities|site|sites', true],
])
