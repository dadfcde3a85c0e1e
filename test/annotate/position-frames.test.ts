import { expect, test } from 'vitest'
import { nameOf, readNegotiation } from '../support/negotiation-scene.ts'

const lead: Readonly<Record<string, string>> = {
  peace:
    'Envoys of Vardania and Keshet held talks in Oslan on Monday. Vardania and Keshet discussed a ceasefire, the return of prisoners and the occupied islands, a mediator said.',
  trade:
    'Negotiators of Vardania and Keshet met for trade talks in Oslan on Monday. Vardania and Keshet discussed the tariffs, quotas and food standards of a trade deal, a mediator said.',
  nuclear:
    'Envoys of Vardania and Keshet held nuclear talks in Oslan on Monday. Vardania and Keshet discussed inspections, sanctions and the river dam, a mediator said.',
}

// Who takes which stance (any of several) on what (`*`: whatever), over three kinds of talks.
const rows: readonly (readonly [talks: string, sentence: string, told: readonly string[]])[] = [
  ['peace', 'Keshet wants Vardania out of the islands.', ['Keshet demands *']],
  [
    'peace',
    "Keshet's demand that Vardania hand over the border villages has stalled the talks.",
    ['Keshet demands territory'],
  ],
  [
    'peace',
    "Vardania's insistence on a full truce before any talks irritated the mediators.",
    ['Vardania insists ceasefire'],
  ],
  ['peace', "Keshet's red line is the return of the islands.", ['Keshet insists *']],
  ['peace', 'Vardania is seeking a thirty-day ceasefire.', ['Vardania demands/supports ceasefire']],
  ['peace', 'Vardania is pushing for a ceasefire by the end of the month.', ['Vardania demands ceasefire']],
  ['peace', 'Keshet is holding out for control of the whole coast.', ['Keshet demands territory']],
  ['peace', 'Vardania is unwilling to give up the coastal strip.', ['Vardania rejects *']],
  [
    'peace',
    'Keshet said it was open to a short pause in the fighting.',
    ['Keshet supports/offers ceasefire'],
  ],
  [
    'peace',
    "Keshet's offer of a three-day truce was rejected by Vardania.",
    ['Vardania rejects ceasefire', 'Keshet offers ceasefire'],
  ],
  [
    'peace',
    'Both sides want the prisoners home before winter.',
    ['Keshet demands prisoners', 'Vardania demands prisoners'],
  ],
  [
    'peace',
    "The talks stalled over Keshet's refusal to free the captive sailors.",
    ['Keshet rejects prisoners'],
  ],
  ['peace', 'Keshet ruled out a withdrawal from the coast.', ['Keshet rejects *']],
  ['peace', 'Vardania called on Keshet to stop its attacks on the port.', ['Vardania demands end-of-war']],
  ['peace', 'Vardania said it would not cede an inch of land.', ['Vardania rejects *']],
  ['peace', 'Keshet must withdraw its troops first, Morvane said.', ['Vardania demands/insists territory']],
  ['peace', '"A truce without guarantees is worthless," Morvane said.', ['Vardania rejects ceasefire']],
  ['peace', '"We will never recognise the annexation," Morvane said.', ['Vardania rejects territory']],
  ['peace', 'Keshet has no interest in a ceasefire, Renholt said.', ['Keshet rejects ceasefire']],
  ['peace', 'Renholt said that Keshet was not prepared to talk about the islands.', ['Keshet rejects *']],
  ['peace', 'Keshet has repeatedly refused to let observers onto the islands.', ['Keshet rejects *']],
  ['peace', 'Vardania has long argued that the straits should be open to all ships.', ['Vardania demands *']],
  [
    'peace',
    'Vardania insists that the prisoners be freed unconditionally.',
    ['Vardania insists/demands prisoners'],
  ],
  [
    'peace',
    'Keshet has made the release of the sailors a precondition for a truce.',
    ['Keshet demands/insists *'],
  ],
  [
    'peace',
    'For Keshet, recognition of its sovereignty over the islands is non-negotiable.',
    ['Keshet insists *'],
  ],
  ['peace', 'Vardania gave its backing to the truce plan.', ['Vardania supports ceasefire']],
  ['peace', 'Vardania threw its weight behind the ceasefire plan.', ['Vardania supports ceasefire']],
  ['peace', 'Keshet poured cold water on the ceasefire proposal.', ['Keshet rejects ceasefire']],
  ['peace', 'Keshet brushed aside calls for a ceasefire.', ['Keshet rejects ceasefire']],
  ['peace', 'Vardania wants the straits reopened.', ['Vardania demands *']],
  ['peace', 'What Vardania wants is a lasting truce, Morvane said.', ['Vardania demands ceasefire']],
  ['peace', "Vardania's position is that the sailors must come home first.", ['Vardania insists/demands *']],
  [
    'peace',
    "Keshet's condition for a summit is an end to the sanctions.",
    ['Keshet demands/insists sanctions'],
  ],
  [
    'peace',
    '"There can be no peace without justice for the victims," Morvane said.',
    ['Vardania insists/rejects *'],
  ],
  [
    'peace',
    '"Our demands are simple: the withdrawal of all troops and the return of our prisoners," Morvane said.',
    ['Vardania demands *', 'Vardania demands prisoners'],
  ],
  ['peace', '"It is up to Keshet to end this war," Morvane said.', ['Vardania demands end-of-war']],
  ['peace', '"It is time for Keshet to accept a truce," Morvane said.', ['Vardania demands ceasefire']],
  ['peace', '"Keshet should end this war now," Morvane said.', ['Vardania demands end-of-war']],
  ['peace', '"We want a just peace," said Morvane.', ['Vardania demands/supports *']],
  ['peace', '"We are not going to trade our land for peace," said Morvane.', ['Vardania rejects *']],
  [
    'peace',
    '"Our goal is the return of every prisoner," Morvane said.',
    ['Vardania insists/demands prisoners'],
  ],
  [
    'peace',
    'Morvane reiterated that Vardania would accept nothing less than a full withdrawal.',
    ['Vardania insists/demands *'],
  ],
  ['peace', 'Morvane pressed Renholt to agree to a truce.', ['Vardania demands ceasefire']],
  [
    'peace',
    "Keshet's foreign ministry dismissed the ceasefire plan as a trick.",
    ['Keshet rejects ceasefire'],
  ],
  [
    'peace',
    'The rebels said they would lay down their arms if the army left the north.',
    ['the rebels offers/insists *'],
  ],
  ['peace', 'The rebels have asked for an amnesty.', ['the rebels demands accountability']],
  ['peace', 'The militia wants its fighters freed.', ['the militia demands *']],
  ['peace', 'Mediators have proposed a 60-day truce.', ['mediators offers/supports ceasefire']],
  ['peace', 'The mediators urged both sides to return to the table.', ['the mediators demands *']],
  ['peace', "Vardania's parliament rejected the peace plan on Friday.", ['Vardania rejects *']],
  [
    'peace',
    'Opposition leaders called for a referendum on the peace deal.',
    ['opposition leaders demands *'],
  ],
  ['peace', 'Vardania said it would sign only if Keshet freed the sailors.', ['Vardania insists/demands *']],
  [
    'peace',
    'Vardania agreed to a truce but Keshet turned it down.',
    ['Vardania accepts ceasefire', 'Keshet rejects ceasefire'],
  ],
  [
    'peace',
    'Vardania expressed readiness for a meeting of the two leaders.',
    ['Vardania offers leaders-meeting'],
  ],
  ['peace', 'Keshet, which demands an end to sanctions, sent a smaller team.', ['Keshet demands sanctions']],
  [
    'peace',
    'Families of the sailors want the government to accept the exchange.',
    ['families of the sailors demands *'],
  ],
  ['peace', 'Keshet sees no point in a summit now.', ['Keshet rejects leaders-meeting']],
  ['peace', "A summit is not on Keshet's agenda, Renholt said.", ['Keshet rejects leaders-meeting']],
  ['trade', 'Vardania has asked for an exemption from the salt duties.', ['Vardania demands tariffs']],
  ['trade', 'Vardania wants the tariffs scrapped.', ['Vardania demands tariffs']],
  ['trade', 'Keshet is threatening to raise duties on timber to 40 percent.', ['Keshet insists tariffs']],
  ['trade', 'Keshet vowed to retaliate against any new tariffs.', ['Keshet insists/rejects tariffs']],
  ['trade', 'Keshet will respond with countermeasures, its trade ministry said.', ['Keshet insists tariffs']],
  ['trade', 'Keshet offered to cut its tariffs on fish in half.', ['Keshet offers tariffs']],
  ['trade', 'Vardania is willing to buy more grain from Keshet.', ['Vardania offers *']],
  ['trade', 'Vardania proposed zero tariffs on all industrial goods.', ['Vardania offers tariffs']],
  ['trade', "Keshet's proposal for zero tariffs met with silence.", ['Keshet offers tariffs']],
  ['trade', 'Keshet insisted that the farm subsidies go.', ['Keshet insists/demands subsidies']],
  [
    'trade',
    'Keshet says its food standards are not up for negotiation.',
    ['Keshet insists/rejects market-access'],
  ],
  ['trade', 'Vardania said it would not lower its food standards.', ['Vardania rejects market-access']],
  ['trade', 'Keshet complained that the duties were unfair.', ['Keshet rejects tariffs']],
  ['trade', 'Keshet called the tariffs illegal and unjustified.', ['Keshet rejects tariffs']],
  ['trade', 'Keshet has objected to the quota on steel.', ['Keshet rejects quotas']],
  ['trade', 'Keshet agreed to delay the levy until July.', ['Keshet accepts tariffs']],
  ['trade', 'Vardania welcomed the delay of the tariffs.', ['Vardania supports tariffs']],
  ['trade', 'Vardania wants more time to negotiate.', ['Vardania demands *']],
  ['trade', 'Vardania is in no hurry to sign a trade deal.', ['Vardania rejects trade-deal']],
  ['trade', '"We need fair access to their market," Renholt said.', ['Keshet demands market-access']],
  [
    'trade',
    '"We prefer a negotiated solution, but we will defend our interests," Renholt said.',
    ['Keshet supports *'],
  ],
  ['trade', '"Tariffs help nobody," Renholt said.', ['Keshet rejects tariffs']],
  ['trade', '"These tariffs have to go," Renholt said.', ['Keshet demands tariffs']],
  ['trade', '"We cannot accept a deal that keeps the ten percent duty," Renholt said.', ['Keshet rejects *']],
  ['trade', 'Renholt hoped for a trade deal before the deadline.', ['Keshet supports trade-deal']],
  ['trade', 'Renholt warned that Keshet would hit back with duties of its own.', ['Keshet insists tariffs']],
  [
    'trade',
    'Negotiators from Vardania want Keshet to lift its export controls.',
    ['Vardania demands export-controls'],
  ],
  ['trade', 'Business groups urged the government to seek a deal.', ['business groups demands *']],
  ['trade', 'The fishing industry opposes the deal.', ['the fishing industry rejects *']],
  ['trade', 'Carmakers have lobbied for lower duties.', ['carmakers demands tariffs']],
  [
    'trade',
    'Vardania has signalled that it could accept a baseline tariff of ten percent.',
    ['Vardania accepts/offers tariffs'],
  ],
  [
    'trade',
    'Vardania would be prepared to discuss the digital tax, Morvane said.',
    ['Vardania offers digital-tax'],
  ],
  ['trade', 'Keshet dropped its objection to the trade deal.', ['Keshet accepts/supports trade-deal']],
  ['trade', 'Keshet is against a trade war.', ['Keshet rejects tariffs']],
  ['trade', 'Keshet remains opposed to the levy.', ['Keshet rejects tariffs']],
  ['trade', 'Keshet refuses to be bullied over trade, Renholt said.', ['Keshet rejects *']],
  ['nuclear', 'Keshet insists on its right to enrich uranium.', ['Keshet insists uranium-enrichment']],
  [
    'nuclear',
    'Vardania wants Keshet to give up enrichment altogether.',
    ['Vardania demands uranium-enrichment'],
  ],
  ['nuclear', 'Keshet will never give up enrichment, Renholt said.', ['Keshet rejects uranium-enrichment']],
  [
    'nuclear',
    'Keshet is ready to cap enrichment in return for sanctions relief.',
    ['Keshet offers uranium-enrichment', 'Keshet demands sanctions'],
  ],
  ['nuclear', 'Keshet has offered to dilute its stockpile of uranium.', ['Keshet offers uranium-enrichment']],
  ['nuclear', 'Keshet barred inspectors from the site.', ['Keshet rejects inspections']],
  [
    'nuclear',
    'Vardania is demanding access to the site for its inspectors.',
    ['Vardania demands inspections'],
  ],
  [
    'nuclear',
    'Zero enrichment is a red line for Keshet, Renholt said.',
    ['Keshet rejects/insists uranium-enrichment'],
  ],
  [
    'nuclear',
    '"Zero enrichment is unacceptable to us," Renholt said.',
    ['Keshet rejects uranium-enrichment'],
  ],
  ['nuclear', '"Enrichment is our right," Renholt said.', ['Keshet insists uranium-enrichment']],
  ['nuclear', '"Keshet cannot have a nuclear weapon," Morvane said.', ['Vardania rejects/insists/demands *']],
  ['nuclear', '"There is no reason to negotiate under threat," Renholt said.', ['Keshet rejects *']],
  ['nuclear', '"Missiles are not part of these talks," Renholt said.', ['Keshet rejects missiles']],
  ['nuclear', 'Keshet has linked the inspections to the lifting of sanctions.', ['Keshet demands/insists *']],
  ['nuclear', 'Keshet refuses to discuss its missiles.', ['Keshet rejects missiles']],
  ['nuclear', 'Keshet sought assurances that the sanctions would not return.', ['Keshet demands sanctions']],
  ['nuclear', 'Keshet accepted limits on its centrifuges.', ['Keshet accepts uranium-enrichment']],
  ['nuclear', 'Vardania threatened to quit the treaty if sanctions come back.', ['Vardania insists *']],
  ['nuclear', 'Vardania does not want Keshet to fill the dam.', ['Vardania rejects water']],
  [
    'nuclear',
    'Vardania fears for its water and wants a binding treaty on the river.',
    ['Vardania demands *'],
  ],
  ['nuclear', 'Keshet says it has the right to use the water of the river.', ['Keshet insists water']],
  ['nuclear', 'Keshet rejects outside mediation over the dam.', ['Keshet rejects *']],
  ['nuclear', 'Vardania insists on a say over the filling of the reservoir.', ['Vardania insists water']],
  ['nuclear', 'Keshet intends to fill the reservoir with or without a deal.', ['Keshet insists water']],
  ['nuclear', "Vardania's call for inspections was turned down.", ['Vardania demands inspections']],
  ['nuclear', 'Vardania has demanded that filling stop until a deal is signed.', ['Vardania demands water']],
  [
    'nuclear',
    '"We will use every means to protect our share of the water," Morvane said.',
    ['Vardania insists water'],
  ],
  [
    'nuclear',
    'The talks broke down because Keshet would not accept inspections.',
    ['Keshet rejects inspections'],
  ],
  ['nuclear', 'Vardania, backed by the league, wants the enrichment plant closed.', ['Vardania demands *']],
  [
    'nuclear',
    'The two sides remain divided over inspections, which Keshet opposes.',
    ['Keshet rejects inspections'],
  ],
  ['nuclear', 'Lawmakers in Vardania want to vote on any deal.', ['* demands *']],
  ['nuclear', "The league's envoys support a return to inspections.", ['* supports inspections']],
  [
    'peace',
    'Speaking to reporters in Oslan late on Tuesday, Morvane said her country was determined to see the sailors come home.',
    ['Vardania insists/demands prisoners'],
  ],
  [
    'peace',
    'Renholt said on state television that his country would keep fighting until the islands were recognised as its own.',
    ['Keshet insists *'],
  ],
  [
    'peace',
    'In a statement, Keshet\'s foreign ministry said the plan "does not address the root causes" and could not be the basis for talks.',
    ['Keshet rejects *'],
  ],
  [
    'peace',
    '"We are ready for talks at any time and without conditions," Morvane told the Corvale Herald.',
    ['Vardania offers talks'],
  ],
  ['peace', '"What we need is a ceasefire, not more words," Morvane said.', ['Vardania demands ceasefire']],
  [
    'peace',
    'Keshet has not responded to the truce offer, which Vardania accepted last week.',
    ['Vardania accepts ceasefire'],
  ],
  [
    'peace',
    "Vardania has backed a mediator's call for an immediate halt to the fighting.",
    ['Vardania supports ceasefire'],
  ],
  [
    'peace',
    'Morvane, who has campaigned for tougher sanctions, met the mediators on Monday.',
    ['Vardania demands sanctions'],
  ],
  [
    'peace',
    "Vardania's allies are pressing Keshet to accept the ceasefire.",
    ["vardania's allies demands ceasefire"],
  ],
  ['peace', 'Keshet has shown no sign of dropping its demand for the islands.', ['Keshet insists *']],
  [
    'peace',
    'Renholt dismissed as "fantasy" the idea that Keshet would leave the islands.',
    ['Keshet rejects *'],
  ],
  ['peace', "Renholt reaffirmed Keshet's readiness to hold direct talks.", ['Keshet offers talks']],
  [
    'peace',
    'Keshet, for its part, is insisting on a written guarantee that the war will not resume.',
    ['Keshet insists *'],
  ],
  ['peace', 'But Keshet balked at the timetable, asking for another week.', ['Keshet rejects *']],
  ['peace', 'Morvane accused Keshet of stalling and urged new sanctions.', ['Vardania demands sanctions']],
  [
    'peace',
    'Morvane thanked the mediators and repeated that only a full withdrawal would end the war.',
    ['Vardania insists *'],
  ],
  ['peace', 'Vardania has so far resisted pressure to reopen the straits.', ['Vardania rejects *']],
  [
    'peace',
    '"We will not surrender a single island," Morvane told parliament, drawing applause.',
    ['Vardania rejects territory'],
  ],
  [
    'peace',
    'A senior Keshetian official, speaking on condition of anonymity, said the offer was a non-starter.',
    ['Keshet rejects *'],
  ],
  [
    'peace',
    "Keshet's parliament voted to suspend cooperation with the inspectors.",
    ['Keshet rejects inspections'],
  ],
  [
    'peace',
    'The prime minister rejected the criticism and said the army would stay on the islands as long as needed.',
    ['prime minister rejects/insists *'],
  ],
  ['peace', 'Opposition lawmakers blasted the deal as a surrender.', ['opposition lawmakers rejects *']],
  [
    'peace',
    'Rights groups have condemned the blockade and want it lifted at once.',
    ['rights groups rejects/demands blockade'],
  ],
  [
    'peace',
    'Hardliners in the government have threatened to bring it down if it agrees to a truce.',
    ['hardliners rejects *'],
  ],
  [
    'peace',
    'The finance minister said he would oppose any deal that leaves the militia in power.',
    ['the finance minister rejects *'],
  ],
  [
    'peace',
    'Relatives of the sailors rallied outside parliament, calling on the government to sign a deal.',
    ['relatives demands *'],
  ],
  ['peace', 'Morvane said it was important that the truce be extended.', ['Vardania demands ceasefire']],
  ['peace', 'Morvane said a truce was needed now more than ever.', ['Vardania demands ceasefire']],
  ['peace', 'Morvane called the blockade a crime.', ['Vardania rejects blockade']],
  ['peace', '"The blockade is a crime and has to end," said Morvane.', ['Vardania rejects/demands blockade']],
  ['peace', '"This offer is not serious," said Morvane.', ['Vardania rejects *']],
  ['peace', '"It\'s a bad deal," said Morvane.', ['Vardania rejects deal']],
  ['peace', '"We don\'t need mediators," said Renholt.', ['Keshet rejects *']],
  ['peace', '"We do not want war," said Renholt. "We want our rights."', ['Keshet rejects *']],
  ['peace', '"I don\'t see any reason to extend the truce," said Renholt.', ['Keshet rejects ceasefire']],
  ['peace', '"We\'re not interested in a partial deal," said Renholt.', ['Keshet rejects deal']],
  ['peace', '"There can be no talk of a withdrawal," said Renholt.', ['Keshet rejects withdrawal']],
  ['peace', '"All the sailors have to come home," said Morvane.', ['Vardania demands prisoners']],
  ['peace', '"The sailors must be allowed to go home," said Morvane.', ['Vardania demands *']],
  ['peace', "Keshet's leaders have made clear they will not talk under fire.", ['Keshet rejects *']],
  ['peace', 'Keshet has signalled it wants a longer truce.', ['Keshet demands ceasefire']],
  ['trade', 'The White Hall wants Keshet to buy more timber and to scrap its digital tax.', ['* demands *']],
  [
    'trade',
    "Keshet's trade commissioner said the two sides should aim for zero tariffs on cars.",
    ['Keshet demands tariffs'],
  ],
  [
    'trade',
    'Keshet hit back, saying the duties broke trade rules and would be answered in kind.',
    ['Keshet rejects/insists tariffs'],
  ],
  [
    'trade',
    "Keshet's government urged calm and said it did not want a trade war.",
    ['Keshet rejects tariffs'],
  ],
  [
    'trade',
    'Vardania\'s president said he was "not looking for a deal" with Keshet.',
    ['Vardania rejects *'],
  ],
  ['trade', 'Vardania is set to impose a 30% tariff on fish from June 1.', ['Vardania insists tariffs']],
  [
    'trade',
    'Vardania has announced a 30% tariff on fish from Keshet.',
    ['Vardania insists/supports tariffs'],
  ],
  ['trade', 'Industry leaders called for cool heads and a quick deal.', ['industry leaders demands *']],
  ['trade', 'Renholt said talks must be based on respect, not threats.', ['Keshet demands/insists *']],
  ['trade', 'Keshet said it stood ready to defend its interests.', ['Keshet insists *']],
  ['trade', 'Morvane said she would push back the tariffs until July.', ['Vardania offers/accepts tariffs']],
  ['nuclear', 'Keshet maintains that its nuclear programme is peaceful.', ['Keshet insists nuclear']],
  ['nuclear', 'Keshet has always said that it does not seek a nuclear weapon.', ['Keshet rejects nuclear']],
  [
    'nuclear',
    'Vardania believes that Keshet should not be allowed to enrich uranium.',
    ['Vardania rejects/demands uranium'],
  ],
  [
    'nuclear',
    "Vardania's top negotiator said his country could not permit even one percent of enrichment.",
    ['Vardania rejects uranium'],
  ],
  [
    'nuclear',
    'Keshet\'s top diplomat said the demand was "nonsense" and that enrichment would go on with or without a deal.',
    ['Keshet insists/rejects uranium'],
  ],
  [
    'nuclear',
    'Downstream states fear the dam and have asked for guarantees.',
    ['downstream states demands *'],
  ],
  ['nuclear', 'Keshet reserves the right to respond, Renholt said.', ['Keshet insists *']],
  [
    'nuclear',
    'Keshet has the inalienable right to peaceful nuclear energy, Renholt told parliament.',
    ['Keshet insists nuclear'],
  ],
  ['nuclear', '"If sanctions return, we will leave the treaty," Renholt said.', ['Keshet insists *']],
  [
    'nuclear',
    '"We are not asking anyone\'s permission to enrich," said Renholt.',
    ['Keshet rejects/insists uranium'],
  ],
  [
    'nuclear',
    '"They should know that we will not back down on enrichment," said Renholt.',
    ['Keshet rejects/insists uranium'],
  ],
  [
    'nuclear',
    'Renholt said the snapback of sanctions would end the talks.',
    ['Keshet insists/rejects sanctions'],
  ],
  [
    'nuclear',
    'Inspectors should be given access to all sites, Morvane said.',
    ['Vardania demands inspections'],
  ],
  ['nuclear', 'Vardania insists any deal include an end to enrichment.', ['Vardania insists *']],
  [
    'nuclear',
    'The deal must allow Keshet to enrich uranium, Renholt said.',
    ['Keshet demands/insists uranium'],
  ],
]

const isTold = (wanted: string, found: readonly string[]): boolean => {
  const [, party = '', stances = '', issue = ''] = /^(.*) (\S+) (\S+)$/.exec(wanted.toLowerCase()) ?? []
  return found.some((each) => {
    const [, who = '', stance = '', what = ''] = /^(.*) (\S+) (\S+)$/.exec(each.toLowerCase()) ?? []
    const same = party === '*' || who.replace(/^the /, '') === party.replace(/^the /, '')
    return same && stances.split('/').includes(stance) && (issue === '*' || what.includes(issue))
  })
}

test('three of four stances told in one sentence are found', () => {
  const wanted = rows.flatMap(([talks, sentence, told]) => {
    const text = `${lead[talks] ?? ''}\n\n${sentence}`
    const found = readNegotiation(text).position.map((p) => `${nameOf(p.party) ?? ''} ${p.stance} ${p.issue}`)
    return told.map((each) => isTold(each, found))
  })
  expect(wanted.length).toBeGreaterThan(120)
  expect(wanted.filter(Boolean).length / wanted.length).toBeGreaterThanOrEqual(0.7)
})
