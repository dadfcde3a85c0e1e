import type { StateSigns } from '../contract/actors.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** What shows that a name nobody has heard of is a state's: "navy", "foreign ministry", "ambassador to". */
export const stateSigns: StateSigns = {
  sure: set(`ambassador embassy consulate navy parliament army premier taoiseach chancellor coastguard diplomats
    diplomat sovereignty embassies monarchy junta republic kingdom warship warships airforce`),
  pairs: new Map([
    ...[...set('minister ministry ministers secretary ministries office')].map(
      (w) => [w, set('foreign prime defence defense interior finance state premier')] as const,
    ),
    ...[...set('television tv radio media broadcaster broadcasters news newspaper')].map(
      (w) => [w, set('state state-run state-owned state-controlled')] as const,
    ),
    ...[...set('guard')].map((w) => [w, set('coast border national')] as const),
    ...[...set('forces force')].map((w) => [w, set('armed air')] as const),
    ...[...set('command staff')].map((w) => [w, set('naval general military army')] as const),
    ...[...set('waters')].map((w) => [w, set('territorial')] as const),
    ...[...set('bank')].map((w) => [w, set('central')] as const),
    ...[...set('assembly')].map((w) => [w, set('national')] as const),
  ]),
  bodies: set('government delegation delegations'),
  offices: set(`president minister ministry negotiators negotiator envoy envoys
    official officials cabinet military troops forces soldiers king queen emir sultan prince monarch ministers
    authorities leadership side capital commander admiral general border frontier marines police`),
  soft: set(`citizens nationals territory waters ports port harbours harbors coast exports imports economy flag flags
    people vessel vessels ship ships trawler trawlers patrol patrols boat boats fishermen fleet crews crew drones sailors
    prisoners captives trade jets missiles market markets banks companies grain oil gas airspace shores allies currency`),
  modifiers:
    set(`deputy vice chief lead top senior former acting outgoing new late own entire small big big junior
    naval state military trade fishing ruling first second merchant state-run state-owned supreme high grain
    national official special permanent patrol diplomatic negotiating liberal conservative tory labour socialist republican
    democratic communist nationalist several various numerous`),
  towns:
    set(`mayor mayors city town municipal council councillors councillor harbourmaster harbormaster district
    borough parish village suburb townhall provincial regional province region county oblast district shareholders
    regime administration passengers customers drivers employees staff management`),
  talks:
    set(`talks negotiations truce deal agreement dispute ceasefire treaty accord pact war conflict relations
    hostilities peace meeting round summit tensions quarrel clash clashes border dialogue standoff stand-off`),
  between: set('between'),
  vices: set('vice executive'),
  several: set('countries nations states'),
  sentTo: set('ambassador embassy consulate ambassadors envoy'),
  ofWord: 'of',
  toWord: 'to',
  forWord: 'for',
  joint:
    set(`agree hold sign begin resume meet negotiate exchange swap announce accuse trade say reach open start
    conclude settle share seize withdraw blame dispute claim`),
  places:
    set(`province region county district oblast island islands prefecture borough city town village port river
    state canton`),
  refuses: set(
    'negotiate sign accept hand recognise recognize withdraw agree propose reject refuse offer demand',
  ),
  endings: set(
    `n an ian ean i ti ni ish ese ic er ite ene ard ard ans ians eans is tis nis ers ites enes ians`,
  ),
  tails: set('a e o y i ia et en es us land stan mark ina aria ea um'),
}
