const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Nouns that say what kind of body a name is, in the singular: "union", "airline", "carmaker". */
export const bodyKinds: ReadonlySet<string> = set(`
  union airline carrier carmaker automaker chipmaker drugmaker planemaker shipbuilder steelmaker manufacturer maker retailer supermarket
  grocer bank lender insurer broker brokerage company corporation conglomerate multinational firm start-up startup subsidiary business
  operator utility supplier producer developer contractor employer distributor wholesaler brewer miner refiner shipper startup
  newspaper daily weekly magazine tabloid broadcaster outlet website portal channel agency newswire wire platform
  group movement militia organisation organization association federation confederation alliance coalition charity nonprofit
  non-profit ngo foundation institute institution think-tank thinktank university consultancy watchdog regulator
  body authority commission committee council agency ministry department service bureau office party faction bloc club
  federation guild syndicate brotherhood cooperative co-operative consortium network giant maker fund tribunal court
  nonprofit commissioner-body umbrella conciliator arbitrator-body factory chain brand label studio publisher-house hospital`)

/** Nouns that only bodies own: "shares", "spokesperson". In lower case. */
export const bodySigns: ReadonlySet<string> = set(`
  spokesperson spokesman spokeswoman spokespeople ceo cfo coo executives executive shares stock shareholders shareholder employees
  subsidiary earnings revenue revenues management boss bosses headquarters chairman chairwoman chair negotiators lawyers
  board founder co-founder`)

/** Lemmas of what bodies do and places do not: "represent", "operate". */
export const bodyVerbs: ReadonlySet<string> = set(
  'represent own employ operate manufacture produce publish fund regulate oversee monitor organise organize campaign supply run administer',
)
