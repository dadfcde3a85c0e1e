const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words of a page that tells of people at a table, by lemma. */
export const tableWords = set(`
talk talks negotiation negotiate negotiator ceasefire truce armistice treaty accord mediator mediate mediation summit envoy peace sanction
tariff hostage settlement bargaining walkout strike union concession ultimatum agreement deal proposal delegation dialogue diplomacy
diplomatic pact cease-fire swap prisoner captive
`)

/** Verbs of making something possible. */
export const openings = set('allow permit enable bring open end unlock secure guarantee let make')
