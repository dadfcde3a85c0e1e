import type { KnownOrganisation, PlaceActor } from '../contract/actors.ts'

const list = (cell: string | undefined): readonly string[] => (cell ?? '').split(',').filter(Boolean)

// place | the state or organisation it stands for | other names
const seats = `
Kremlin|Russia|
White House|United States|
Downing Street|United Kingdom|
Number 10|United Kingdom|No 10,No. 10,Number Ten
Whitehall|United Kingdom|
Élysée|France|Elysee,Élysée Palace,Elysee Palace
Quai d'Orsay|France|
Foggy Bottom|United States|
Capitol Hill|United States|
Blue House|South Korea|
Vatican||Holy See
the West||
Europe||
`

// name | side | other names
const bodies = `
United Nations||UN,U.N.,U.N,United Nations Organization
European Union||EU,E.U.,E.U
NATO||Nato,North Atlantic Treaty Organization
International Atomic Energy Agency||IAEA
World Trade Organization||WTO,World Trade Organisation
World Health Organization||WHO,World Health Organisation
International Monetary Fund||IMF
World Bank||
African Union||AU
Arab League||League of Arab States
ASEAN||Asean,Association of Southeast Asian Nations
Organization for Security and Co-operation in Europe||OSCE,Organization for Security and Cooperation in Europe
European Commission|European Union|
European Parliament|European Union|
European Council|European Union|
UN Security Council|United Nations|U.N. Security Council,United Nations Security Council
International Criminal Court||ICC
International Court of Justice||ICJ
International Committee of the Red Cross||ICRC,Red Cross
International Labour Organization||ILO,International Labor Organization
OPEC||Opec
Group of Seven||G7,G-7
Group of 20||G20,G-20
BRICS||Brics
E3||E-3
Gulf Cooperation Council||GCC
ECOWAS||Ecowas,Economic Community of West African States
UNRWA|United Nations|Unrwa
UNICEF|United Nations|Unicef
UNHCR|United Nations|
Amnesty International||
Human Rights Watch||HRW
Hamas||Islamic Resistance Movement
Hezbollah||Hizbollah,Hizbullah
Islamic Jihad||Palestinian Islamic Jihad
Fatah||
Houthis||the Houthis
Taliban||the Taliban
Palestinian Authority|Palestine|
Israel Defense Forces|Israel|IDF,Israeli Defense Forces,Israel Defence Forces
Islamic Revolutionary Guard Corps|Iran|IRGC,Revolutionary Guards,Revolutionary Guard
Mossad|Israel|
Shin Bet|Israel|
Central Intelligence Agency|United States|CIA
Federal Bureau of Investigation|United States|FBI
Federal Security Service|Russia|FSB
Pentagon|United States|
State Department|United States|US State Department,U.S. State Department
Federal Reserve|United States|
Congress|United States|US Congress,U.S. Congress
Bundestag|Germany|
Knesset|Israel|
Duma|Russia|State Duma
Verkhovna Rada|Ukraine|
Politburo||
`

// name | side | other names: those that report
const press = `
Reuters||
Associated Press||AP,The Associated Press
Agence France-Presse||AFP,Agence France Presse
TASS|Russia|Tass
RIA Novosti|Russia|RIA,Ria Novosti
Interfax||Interfax news agency
Xinhua|China|Xinhua News Agency
BBC||BBC News
CNN||
CBS||CBS News
NBC||NBC News
ABC||ABC News
CBC||CBC News
CNBC||
MSNBC||
NPR||
PBS||
ITV||
RTE||RTÉ
NHK||
ZDF||
ARD||
AAP||
UPI||
EFE||
KCNA|North Korea|
SANA|Syria|
WAFA|Palestine|Wafa
Pravda||
Izvestia||
Kommersant||
Zvezda||
RT||
The Independent||
The Telegraph||Daily Telegraph
The Economist||
The Times||
USA Today||
Los Angeles Times||
The National||
Al-Monitor||
Dawn||
The Hindu||
Geo News||
Fox News||
Sky News||
Sky News Arabia||
Al Jazeera||Al-Jazeera
Al Arabiya||Al-Arabiya
Bloomberg||Bloomberg News
Axios||
Politico||
Financial Times||The Financial Times,FT
New York Times||The New York Times
Washington Post||The Washington Post
Wall Street Journal||The Wall Street Journal,WSJ
The Guardian||Guardian
The Times of Israel||Times of Israel
The Jerusalem Post||Jerusalem Post
Haaretz||
Kan||
Der Spiegel||Spiegel
Bild||
Deutschlandfunk||
Deutsche Welle||DW
Le Monde||
Le Figaro||
El País||El Pais
IRNA|Iran|
Mehr News Agency|Iran|MNA,Mehr
Tasnim||Tasnim News Agency
Fars||Fars News Agency
Press TV|Iran|
Anadolu||Anadolu Agency
DPA||dpa
ANSA||
Kyodo||Kyodo News
Yonhap||Yonhap News Agency
PTI||Press Trust of India
NDTV||
Press Association||PA
Nikkei||
South China Morning Post||SCMP
Global Times||
Kyiv Independent||The Kyiv Independent
Ukrinform||
Suspilne||
Radio Free Europe||RFE/RL
Newsweek||
`

const lines = (table: string): readonly string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'))

/** Seats of power that news lets act by themselves. */
export const seatsOfPower: readonly PlaceActor[] = lines(seats).map(([name = '', side, forms]) => ({
  name,
  side: side || null,
  forms: [name, ...list(forms)],
}))

/** Bodies and outlets known everywhere under a short name. */
export const organisations: readonly KnownOrganisation[] = [
  ...lines(bodies).map(([name = '', side, forms]) => ({
    name,
    side: side || null,
    forms: [name, ...list(forms)],
    press: false,
  })),
  ...lines(press).map(([name = '', side, forms]) => ({
    name,
    side: side || null,
    forms: [name, ...list(forms)],
    press: true,
  })),
]
