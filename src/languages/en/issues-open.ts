import type { Issue } from '../contract/negotiation.ts'

// Slug | phrases, parted by ";" | definition | example. First the particular, last the general: where several are named, the first
// one in the sentence counts.
const rows = `
hostages | hostage | People held to be traded | The militia offered to free two hostages.
deadline-extension | exten* ~ deadline; delay ~ deadline; push* back ~ deadline; more time; extension; the time until; deadline | More time | The guild asked for an extension.
strike-delay | delay ~ strike; pause ~ strike; pause on ~ strike; postpone ~ strike; call* off ~ strike; suspend ~ strike | Putting off a strike | The guild will not delay the strike.
tariffs | tariff; customs duty; import duty; import tax; import fee; dut* on; duties; levy; levies; levied; countermeasure; anti-dumping; counter-tariff; trade barrier; trade war | Duties on trade | Keshet threatened a tariff on salt fish.
trade-deal | trade deal|agreement|pact|accord|relationship|relations | An agreement on trade | Vardania wants a trade deal.
trade-talks | trade talks|negotiations; advance talks | Talks on trade | Keshet is ready for trade talks.
quotas | quota; export cap; cap on; import cap; cap exports|imports|prices; price floor; price cap; ceiling on | How much may be sold or caught | Vardania wants a lower quota.
export-controls | export control|curb|ban|restriction|licence|license; rare earth*; critical mineral*; chip*; semiconductor* | What may be sold abroad | Keshet eased its export controls.
market-access | market access; open* ~ market*; access to ~ market; non-tariff; regulatory; food standards; purchase* of | What may be sold and bought | Vardania wants its markets opened.
subsidies | subsid*; state aid | Public money for producers | The league rejects subsidies.
digital-tax | digital tax|services; tech tax; digital services tax | Taxes on what is sold online | Keshet will keep its digital tax.
fishing-rights | fishing right|quota|ground|truce|water*; fisher* | Who may fish where | Keshet will not discuss fishing rights.
boundary | maritime boundary|border; sea boundary; boundary | Where one state ends | Keshet wants the boundary recognised.
waterways | strait; shipping lane; freedom of navigation; canal; port access; blockade; shipping | Who may sail where | Keshet must open the straits.
patrols | patrol*; warship; naval presence; vessel; cutter | Ships and guards sent out | Keshet must withdraw its patrols.
withdrawal | withdraw*; pull* out; pull* back; pullout; troop; forces out | Who leaves which place | The militia wants a withdrawal.
military-presence | foreign force*; military base*; peacekeep*; monitor*; boots on the ground; military presence; deploy* | Soldiers on the ground | Vardania rejects foreign forces.
disarmament | disarm*; lay* down ~ weapons; hand over ~ weapons; decommission*; dismantl* ~ militia | Giving up arms | Keshet insists that the militia disarm.
uranium-enrichment | enrich*; uranium; centrifuge; stockpile | Making nuclear fuel | Keshet insists on enriching uranium.
inspections | inspect*; verification; verif*; access to ~ site|sites|facilities; transparency; safeguards | Who may look | Keshet will let inspectors in.
nuclear-program | nuclear; atomic; warhead | A nuclear programme | Keshet says its nuclear programme is peaceful.
missiles | missile program*; ballistic; missile* | Missiles | Keshet will not discuss its missiles.
air-defense | air-defense; air defen*; missile system; interceptor | Weapons against aircraft | Vardania asks for air defence systems.
weapons | weapon*; arms deliver*; arms supply; arms supplies; arms shipment; military aid|support|assistance; ammunition; rearmament | Arms | Vardania wants more weapons.
defence-spending | defen*e spending; defen*e budget; military spending; percent of gdp; per cent of gdp | Money for arms | The league wants more defence spending.
pay | pay rise|raise|offer|deal|increase|cut|claim|award|scale|freeze|gap|demand; higher pay; wage*; salar*; per cent raise|rise|increase; percent raise|rise|increase; raise|rise|increase of ~ percent; raise|rise|increase of ~ per cent; cost-of-living; cost of living; bonus*; back pay; better pay; overtime | Wages | The guild wants a pay rise.
working-hours | working hours; working time; working week; shift*; part-time; full-time; rest day; rota*; roster*; schedul*; four-day week; staffing; workload | Hours and shifts | The guild opposes night shifts.
jobs | job cut|loss|security|guarantee; layoff*; lay-off; redundanc*; compulsory redundanc*; outsourc*; automat*; temporary worker; plant closure; closure of; pension*; retire*; health benefit; benefits; sick pay; sick leave; parental leave; health insurance; working condition; contracting out; reinstat* | Jobs and benefits | The guild wants job guarantees.
collective-agreement | collective agreement|bargaining; labor|labour contract; new contract; contract offer; the contract; tentative agreement; return* to work; go* back to work; back to work; recognition of ~ union; arbitrat*; mediat*; binding; walkout; strike; lockout | A contract of work | The guild rejects the contract offer.
humanitarian-aid | humanitarian; aid into; aid deliver*; food aid; relief supplies; flow of aid; aid convoy; evacuat*; refugee*; displaced; aid | Help for people in need | Keshet must let aid through.
corridors | corridor; crossing; checkpoint; border crossing; safe passage | Ways through | Keshet must open the corridors.
war-goals | our goal; goals; war aim; objectives | What a war is for | The goals of Keshet are unchanged.
end-of-war | end* ~ war; end* ~ conflict; end to ~ war|conflict; stop ~ war; the war; end* ~ combat; end* ~ attack*; stop* ~ attack*; halt* ~ attack*; stop* ~ strikes; stop* ~ bombing; stop* ~ shelling; end* ~ fighting; offensive | An end to the war | Vardania wants to end the war.
reconstruction | reparation*; compensat*; reconstruct*; rebuild*; debt*; loan; financ* | Money after the damage | Vardania demands reparations.
frozen-funds | unfreez*; release ~ funds; oil export*; oil price | Money held back | Keshet wants its funds released.
recognition | recogni* ~ state|independence|sovereignty; sovereign*; independen*; self-determination; autonom*; statehood; two-state | Who is a state | The islands demand autonomy.
elections | election*; referendum; vote; constitution*; power-sharing; transition*; interim government; resign*; step down | Who governs | The opposition demands elections.
ratification | ratif*; treaty | Making a treaty law | Keshet will not ratify the treaty.
rights | legitimate right; national right; its|our|their rights; rights | What is one's own | Keshet will not give up its rights.
climate | emission*; climate; carbon; fossil fuel* | The climate | The islands demand cuts in emissions.
water | water share; water flow; river; dam; reservoir | Who gets which water | Keshet opposes the dam.
migration | migrant*; migration; asylum; deport*; repatriat* | People who move | Keshet will take back migrants.
extradition | extradit*; hand over ~ suspect; prosecut*; trial; amnest*; accountab*; justice; war crimes | Who is tried where | Vardania demands an amnesty.
energy | gas suppl*; oil suppl*; gas transit; pipeline; power plant; energy | Fuel and power | Keshet will resume gas supplies.
peace-deal | peace deal|agreement|settlement|treaty|accord|plan|proposal|framework; lasting peace; just peace; durable peace; peaceful settlement; political settlement; a deal; an agreement; comprehensive agreement|deal | A peace agreement | Both want a peace deal.
compromise | compromis*; concession*; conced*; common ground; give ground; flexib* | Meeting half-way | The mediator urges a compromise.
de-escalation | de-escalat*; restraint; escalat*; provocation*; ease tensions; calm | Calming things down | The league calls for restraint.
pressure | ultimatum*; pressure; threat*; blackmail; coerc*; duress; interference; intervention | Whether to give way to force | Keshet will sign nothing under threat.
demands | demand; demands; conditions; precondition*; requests; claims | What others ask | Keshet will not yield to such demands.
peace-efforts | peace effort|process|initiative; diplomatic solution|effort|path; diplomacy; mediation; peace | Work for peace | The league supports the peace efforts.
talks | talks; negotiat*; dialogue; consultation; meeting; contacts; discussion*; the table; round of; mediator* | Whether and how to talk | Keshet welcomes new talks.
deal | deal; agreement; proposal; offer; accord; pact; plan; framework; terms; draft; settlement; solution; text; memorandum; paper; roadmap; measure; step | A deal | The guild rejects the deal.
`

const read = (line: string): Issue => {
  const [slug = '', phrases = '', definition = '', example = ''] = line.split(' | ')
  return { slug: `other:${slug}`, strong: false, definition, phrases: phrases.split('; '), example }
}

/** Recurring subjects of negotiations outside of the fixed list, one slug for each. */
export const openIssues: readonly Issue[] = rows.trim().split('\n').map(read)
