import type { IncidentChecks } from '../contract/incident-checks.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

export const incidentChecks: IncidentChecks = {
  crime: words(
    `burglary burglar robbery robber heist thief theft shoplifting rape rapist sexual sexually molest molestation felony misdemeanor homicide drunk jailbreak inmate
    escapee fugitive sheriff jury juror arraign parole bail girlfriend boyfriend fraud cocaine fentanyl drug gang detective bodycam defendant plead conviction sentencing
    manslaughter battery loot carjacking stab stabbing lawsuit murder murderer ex-wife ex-husband arsonist abuser predator trafficker smuggler suspect paternity
    arson marijuana hashish cannabis smuggling trial lawyer attorney podcast documentary celebrity actor actress singer rapper footballer hiker nightclub`,
  ),
  publicLife: words(
    `war ceasefire cease-fire truce negotiate negotiation negotiator talk mediator hostage militant militia rebel insurgent troop soldier army military navy missile drone
    airstrike sanction tariff embassy embassies diplomat diplomatic ambassador treaty protest protester demonstrator demonstration union picket walkout opposition activist
    dissident terrorist terrorism terror invasion invade occupation occupied annex minister ministry president parliament government regime coup separatist faction siege
    blockade border territory ally envoy kremlin peace rocket shelling frontline offensive fighter civilian refugee`,
  ),
  sources: words(
    `official officer police ministry minister hospital medic doctor military authority army witness government spokesman spokeswoman spokesperson prosecutor union navy
    administration governor mayor agency service force coastguard department headquarters staff resident rescuer ambassador embassy command office president
    group media monitor observatory commander guard director leader council organisation organization chief paramedic investigator envoy regulator company operator`,
  ),
  particles: words('at on upon against down up off out over away back dead apart into onto of upwards'),
  weather: words(
    'hurricane storm cyclone typhoon tornado earthquake quake tsunami flood flooding wave heatwave pandemic virus crisis outage recession wind lightning',
  ),
  kinds: words('those anyone someone somebody everyone person people'),
  works: words('film movie novel documentary book podcast episode sequel plot game season drama'),
  apart: words('since until till before after by from following'),
  lasting: words('blockade strike protest deployment offensive hostage-taking capture attack'),
  means: words('in during with by of amid on'),
  repeated: words('previously repeatedly routinely historically'),
  elsewhere: words(
    'combat disease hunger starvation famine accident crash fire duty illness cold malnutrition cancer',
  ),
  homes: words('base live bear locate reside work hold stay settle station hail call know'),
  aims: words('on of against'),
  several: words('couple family pair group crew team trio gang household'),
  shakes: words('rock shake shatter devastate rip tear'),
  perfect: words('has have'),
  masses: words('thousands millions'),
  vague: words(
    'vicinity direction area way shots shot rounds fire phone print-outs printouts stories reports',
  ),
  actions: words('action'),
  captions: words('credit photo'),
  relatives: words('who which that whose whom'),
  none: words('no none nobody neither'),
  rates: words('every each average per'),
  goingOn: words('war conflict hostility hostilities fighting violence crisis unrest escalation tension'),
  rivals: words(
    'opposition rebel rebels separatist separatists dissident anti-government insurgent insurgents exiled',
  ),
  reasons: words('response retaliation reaction reply revenge solidarity connection'),
  claims: words('claim allegation accusation rumour rumor suggestion'),
  alarms: words('alert alerts siren sirens warning warnings alarm alarms shelter shelters drill drills'),
  overInto: words('to into'),
  calls: words('call describe term brand'),
  superlatives: words('largest biggest worst deadliest heaviest fiercest bloodiest most'),
  searchers: words('police officer agent detective prosecutor inspector security'),
  goods: words('tonne ton kilo kilogram kilogramme litre liter shipment consignment barrel container'),
  control: words('control'),
  debris: words('debris fragment wreckage remains'),
  ongoing: words('continue keep'),
  amounts: words('amount number quantity majority bulk most much share percentage'),
  instances: words('instance case'),
  hedges: words('likely probably possibly perhaps presumably'),
  ministries: words('ministry'),
  bodies: words('body corpse remains'),
  workers: words(
    `union member worker employee staff teacher driver nurse doctor docker dockworker longshoreman stevedore miner crew pilot striker machinist engineer operator
    cleaner porter student lecturer actor writer carrier postman delegate delegation thousands hundreds dozens people`,
  ),
}
