import type { StateWords } from '../contract/actors.ts'

// name | demonyms (adjective first) | capitals that stand for the government | other names
const table = `
Afghanistan|Afghan,Afghans|Kabul|Islamic Emirate of Afghanistan
Albania|Albanian,Albanians|Tirana|
Algeria|Algerian,Algerians|Algiers|
Angola|Angolan,Angolans|Luanda|
Argentina|Argentine,Argentinian,Argentines|Buenos Aires|
Armenia|Armenian,Armenians|Yerevan|
Australia|Australian,Australians|Canberra|
Austria|Austrian,Austrians||
Azerbaijan|Azerbaijani,Azeri,Azerbaijanis|Baku|
Bahamas|Bahamian|Nassau|the Bahamas
Bahrain|Bahraini,Bahrainis|Manama|Bahrein
Bangladesh|Bangladeshi,Bangladeshis|Dhaka|
Barbados|Barbadian|Bridgetown|
Belarus|Belarusian,Belarusians,Belarussian|Minsk|Republic of Belarus
Belgium|Belgian,Belgians||
Belize|Belizean||
Benin|Beninese|Porto-Novo|
Bhutan|Bhutanese|Thimphu|
Bolivia|Bolivian,Bolivians|La Paz|
Bosnia and Herzegovina|Bosnian,Bosnians|Sarajevo|Bosnia,Bosnia-Herzegovina
Botswana|Botswanan|Gaborone|
Brazil|Brazilian,Brazilians|Brasilia,Brasília|
Brunei|Bruneian||
Bulgaria|Bulgarian,Bulgarians||
Burkina Faso|Burkinabe|Ouagadougou|
Burundi|Burundian,Burundians|Bujumbura|
Cambodia|Cambodian,Cambodians|Phnom Penh|
Cameroon|Cameroonian|Yaounde|
Canada|Canadian,Canadians|Ottawa|
Cape Verde|Cape Verdean||Cabo Verde
Central African Republic|Central African|Bangui|
Chad|Chadian,Chadians|N'Djamena|
Chile|Chilean,Chileans||
China|Chinese|Beijing|People's Republic of China,PRC
Colombia|Colombian,Colombians|Bogota,Bogotá|
Comoros|Comorian||
Costa Rica|Costa Rican,Costa Ricans||
Croatia|Croatian,Croatians|Zagreb|
Cuba|Cuban,Cubans|Havana|
Cyprus|Cypriot,Cypriots|Nicosia|
Czech Republic|Czech,Czechs|Prague|Czechia
Democratic Republic of Congo|Congolese|Kinshasa|DR Congo,DRC,Democratic Republic of the Congo,Congo
Denmark|Danish,Danes|Copenhagen|
Djibouti|Djiboutian||
Dominican Republic|Dominican|Santo Domingo|
Ecuador|Ecuadorian,Ecuadorean,Ecuadorians|Quito|
Egypt|Egyptian,Egyptians|Cairo|
El Salvador|Salvadoran,Salvadorans|San Salvador|
Equatorial Guinea|Equatorial Guinean|Malabo|
Eritrea|Eritrean,Eritreans|Asmara|
Estonia|Estonian,Estonians|Tallinn|
Eswatini|Swazi||Swaziland
Ethiopia|Ethiopian,Ethiopians|Addis Ababa|
Fiji|Fijian,Fijians|Suva|
Finland|Finnish,Finns|Helsinki|
France|French|Paris|
Gabon|Gabonese|Libreville|
Gambia|Gambian,Gambians|Banjul|the Gambia
Georgia|Georgian,Georgians|Tbilisi|
Germany|German,Germans|Berlin|
Ghana|Ghanaian,Ghanaians|Accra|
Greece|Greek,Greeks|Athens|
Greenland|Greenlandic,Greenlanders|Nuuk|
Guatemala|Guatemalan,Guatemalans||
Guinea|Guinean,Guineans|Conakry|
Guinea-Bissau|Bissau-Guinean||
Guyana|Guyanese||
Haiti|Haitian,Haitians|Port-au-Prince|
Honduras|Honduran,Hondurans|Tegucigalpa|
Hungary|Hungarian,Hungarians|Budapest|
Iceland|Icelandic,Icelanders|Reykjavik|
India|Indian,Indians|New Delhi,Delhi|
Indonesia|Indonesian,Indonesians|Jakarta|
Iran|Iranian,Iranians|Tehran,Teheran|Islamic Republic of Iran
Iraq|Iraqi,Iraqis|Baghdad|
Ireland|Irish|Dublin|Republic of Ireland
Israel|Israeli,Israelis|Tel Aviv,Jerusalem|
Italy|Italian,Italians|Rome|
Ivory Coast|Ivorian,Ivorians|Abidjan,Yamoussoukro|Côte d'Ivoire,Cote d'Ivoire
Jamaica|Jamaican,Jamaicans||
Japan|Japanese|Tokyo|
Jordan|Jordanian,Jordanians|Amman|
Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana|
Kenya|Kenyan,Kenyans|Nairobi|
Kosovo|Kosovar,Kosovan,Kosovars|Pristina|
Kuwait|Kuwaiti,Kuwaitis||
Kyrgyzstan|Kyrgyz|Bishkek|
Laos|Laotian,Lao,Laotians|Vientiane|
Latvia|Latvian,Latvians|Riga|
Lebanon|Lebanese|Beirut|
Lesotho|Basotho|Maseru|
Liberia|Liberian,Liberians|Monrovia|
Libya|Libyan,Libyans|Tripoli|
Liechtenstein||Vaduz|
Lithuania|Lithuanian,Lithuanians|Vilnius|
Luxembourg|Luxembourgish||
Madagascar|Malagasy|Antananarivo|
Malawi|Malawian,Malawians|Lilongwe|
Malaysia|Malaysian,Malaysians|Kuala Lumpur,Putrajaya|
Maldives|Maldivian,Maldivians||the Maldives
Mali|Malian,Malians|Bamako|
Malta|Maltese|Valletta|
Mauritania|Mauritanian,Mauritanians|Nouakchott|
Mauritius|Mauritian,Mauritians|Port Louis|
Mexico|Mexican,Mexicans|Mexico City|
Moldova|Moldovan,Moldovans|Chisinau,Chișinău|
Monaco|Monegasque||
Mongolia|Mongolian,Mongolians|Ulaanbaatar|
Montenegro|Montenegrin,Montenegrins|Podgorica|
Morocco|Moroccan,Moroccans|Rabat|
Mozambique|Mozambican,Mozambicans|Maputo|
Myanmar|Burmese|Naypyidaw,Naypyitaw|Burma
Namibia|Namibian,Namibians|Windhoek|
Nepal|Nepalese,Nepali,Nepalis|Kathmandu|
Netherlands|Dutch|The Hague,Amsterdam|the Netherlands,Holland
New Zealand|New Zealander,New Zealanders|Wellington|
Nicaragua|Nicaraguan,Nicaraguans|Managua|
Niger|Nigerien,Nigeriens|Niamey|
Nigeria|Nigerian,Nigerians|Abuja|
North Korea|North Korean,North Koreans|Pyongyang|DPRK,Democratic People's Republic of Korea
North Macedonia|Macedonian,North Macedonian,Macedonians|Skopje|Macedonia
Norway|Norwegian,Norwegians|Oslo|
Oman|Omani,Omanis|Muscat|
Pakistan|Pakistani,Pakistanis|Islamabad|
Palestine|Palestinian,Palestinians|Ramallah|State of Palestine
Panama|Panamanian,Panamanians|Panama City|
Papua New Guinea|Papua New Guinean|Port Moresby|
Paraguay|Paraguayan,Paraguayans|Asuncion|
Peru|Peruvian,Peruvians|Lima|
Philippines|Philippine,Filipino,Filipinos|Manila|the Philippines
Poland|Polish,Poles|Warsaw|
Portugal|Portuguese|Lisbon|
Qatar|Qatari,Qataris|Doha|
Republic of Congo|Congolese|Brazzaville|Congo-Brazzaville,Republic of the Congo
Romania|Romanian,Romanians|Bucharest|
Russia|Russian,Russians|Moscow|Russian Federation,the Russian Federation
Rwanda|Rwandan,Rwandans|Kigali|
Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh|Kingdom of Saudi Arabia,KSA
Senegal|Senegalese|Dakar|
Serbia|Serbian,Serbians,Serb|Belgrade|
Seychelles|Seychellois||
Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown|
Singapore|Singaporean,Singaporeans||
Slovakia|Slovak,Slovaks,Slovakian|Bratislava|
Slovenia|Slovenian,Slovene,Slovenians|Ljubljana|
Solomon Islands|Solomon Islander|Honiara|
Somalia|Somali,Somalis|Mogadishu|
South Africa|South African,South Africans|Pretoria|
South Korea|South Korean,South Koreans|Seoul|Republic of Korea,ROK
South Sudan|South Sudanese|Juba|
Spain|Spanish,Spaniards|Madrid|
Sri Lanka|Sri Lankan,Sri Lankans|Colombo|
Sudan|Sudanese|Khartoum|
Suriname|Surinamese|Paramaribo|
Sweden|Swedish,Swedes|Stockholm|
Switzerland|Swiss|Bern|
Syria|Syrian,Syrians|Damascus|Syrian Arab Republic
Taiwan|Taiwanese|Taipei|Republic of China
Tajikistan|Tajik,Tajiks|Dushanbe|
Tanzania|Tanzanian,Tanzanians|Dodoma|
Thailand|Thai,Thais|Bangkok|
Timor-Leste|Timorese,East Timorese|Dili|East Timor
Togo|Togolese|Lome|
Trinidad and Tobago|Trinidadian|Port of Spain|
Tunisia|Tunisian,Tunisians|Tunis|
Turkey|Turkish,Turks|Ankara|Türkiye,Turkiye,Republic of Türkiye
Turkmenistan|Turkmen|Ashgabat|
Uganda|Ugandan,Ugandans|Kampala|
Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev,Kyyiv|
United Arab Emirates|Emirati,Emiratis|Abu Dhabi|UAE,U.A.E.,the Emirates
United Kingdom|British,Britons|London|UK,U.K.,Britain,Great Britain
United States|American,Americans|Washington,Washington DC|US,U.S.,U.S,USA,U.S.A.,America,United States of America
Uruguay|Uruguayan,Uruguayans|Montevideo|
Uzbekistan|Uzbek,Uzbeks|Tashkent|
Venezuela|Venezuelan,Venezuelans|Caracas|
Vietnam|Vietnamese|Hanoi|Viet Nam
Yemen|Yemeni,Yemenis|Sanaa,Sana'a|
Zambia|Zambian,Zambians|Lusaka|
Zimbabwe|Zimbabwean,Zimbabweans|Harare|
`

const list = (cell: string | undefined): readonly string[] => (cell ?? '').split(',').filter(Boolean)

/** The states of the world under their common English names, with demonyms and the capitals that stand for them. */
export const states: readonly StateWords[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', demonyms, capitals, others] = line.split('|')
    return { name, forms: [name, ...list(others)], demonyms: list(demonyms), capitals: list(capitals) }
  })
