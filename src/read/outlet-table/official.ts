/** Governments and bodies of states that publish themselves, by name. The columns are those of `outletTable`. */
export const official = `
African Union | | official | African Union | | au.int
Arab League | League of Arab States | official | Arab League | | lasportal.org
ASEAN | Association of Southeast Asian Nations | official | ASEAN | | asean.org
Auswärtiges Amt | German Federal Foreign Office, Federal Foreign Office | official | Government of Germany | | auswaertiges-amt.de
Bundesregierung | The Federal Government (Germany) | official | Government of Germany | | bundesregierung.de
Council of Europe | | official | Council of Europe | | coe.int
ECOWAS | | official | ECOWAS | | ecowas.int
EEAS | European External Action Service | official | European Union | | eeas.europa.eu
Élysée | | official | Government of France | | elysee.fr
European Central Bank | ECB | official | European Union | | ecb.europa.eu
European Commission | | official | European Union | | ec.europa.eu commission.europa.eu
European Council | Council of the European Union | official | European Union | | consilium.europa.eu
European Parliament | | official | European Union | | europarl.europa.eu
Food and Agriculture Organization | | official | United Nations | | fao.org
France Diplomatie | France Diplomacy | official | Government of France | | diplomatie.gouv.fr
GCC | Gulf Cooperation Council | official | GCC | | gcc-sg.org
Government of Canada | Canada.ca, Global Affairs Canada | official | Government of Canada | | canada.ca gc.ca international.gc.ca
Government Offices of Sweden | Government.se | official | Government of Sweden | | government.se regeringen.se
Government of the Netherlands | Rijksoverheid | official | Government of the Netherlands | | government.nl rijksoverheid.nl
GOV.UK | UK Government, Foreign, Commonwealth & Development Office, FCDO | official | UK Government | | gov.uk
Holy See Press Office | Holy See | official | Holy See | | press.vatican.va vatican.va
IAEA | International Atomic Energy Agency | official | IAEA | | iaea.org
ICRC | International Committee of the Red Cross | official | ICRC | | icrc.org
IGAD | | official | IGAD | | igad.int
IMF | International Monetary Fund | official | IMF | | imf.org
International Court of Justice | | official | United Nations | | icj-cij.org
International Criminal Court | | official | International Criminal Court | | icc-cpi.int
International Organization for Migration | | official | United Nations | | iom.int
Interpol | | official | Interpol | | interpol.int
Israel Defense Forces | IDF | official | Government of Israel | | idf.il
Israel Ministry of Foreign Affairs | Israeli Foreign Ministry | official | Government of Israel | | mfa.gov.il
Khamenei.ir | | official | Government of Iran | | khamenei.ir english.khamenei.ir
Kremlin | President of Russia | official | Government of Russia | | kremlin.ru
La Moncloa | | official | Government of Spain | | lamoncloa.gob.es
Mercosur | | official | Mercosur | | mercosur.int
Ministry of External Affairs | MEA India, Government of India | official | Government of India | | mea.gov.in
Ministry of Foreign Affairs of China | Chinese Foreign Ministry, Ministry of Foreign Affairs of the People's Republic of China | official | Government of China | | mfa.gov.cn fmprc.gov.cn
Ministry of Foreign Affairs of Japan | MOFA Japan | official | Government of Japan | | mofa.go.jp
Ministry of Foreign Affairs of Qatar | MOFA Qatar | official | Government of Qatar | | mofa.gov.qa
Ministry of Foreign Affairs of Ukraine | MFA Ukraine | official | Government of Ukraine | | mfa.gov.ua
NATO | | official | NATO | | nato.int
OAS | Organization of American States | official | OAS | | oas.org
OCHA | UN OCHA | official | United Nations | | unocha.org
OECD | | official | OECD | | oecd.org
OHCHR | UN Human Rights | official | United Nations | | ohchr.org
OIC | Organisation of Islamic Cooperation | official | OIC | | oic-oci.org
OPCW | | official | OPCW | | opcw.org
OPEC | | official | OPEC | | opec.org
OSCE | | official | OSCE | | osce.org
Palazzo Chigi | Governo Italiano | official | Government of Italy | | governo.it esteri.it
Presidency of the Islamic Republic of Iran | | official | Government of Iran | | president.ir
Presidency of the Republic of Türkiye | Directorate of Communications (Türkiye) | official | Government of Türkiye | | tccb.gov.tr iletisim.gov.tr
President of the Republic of Belarus | | official | Government of Belarus | | president.gov.by
President of Ukraine | Office of the President of Ukraine | official | Government of Ukraine | | president.gov.ua
Prime Minister's Office of Japan | Kantei | official | Government of Japan | | kantei.go.jp
Regjeringen | Government.no | official | Government of Norway | | regjeringen.no
Republic of Türkiye Ministry of Foreign Affairs | Turkish Foreign Ministry | official | Government of Türkiye | | mfa.gov.tr
Russian Foreign Ministry | Ministry of Foreign Affairs of the Russian Federation, MID Russia | official | Government of Russia | | mid.ru
Russian Government | | official | Government of Russia | | government.ru
SADC | | official | SADC | | sadc.int
State Council of China | Gov.cn | official | Government of China | | english.www.gov.cn
Swiss Federal Council | Swiss Federal Administration | official | Government of Switzerland | | admin.ch
The White House | White House | official | U.S. Government | | whitehouse.gov
UK Parliament | Hansard | official | UK Parliament | | parliament.uk
UNCTAD | | official | United Nations | | unctad.org
UNDP | | official | United Nations | | undp.org
UNESCO | | official | United Nations | | unesco.org
UNFCCC | UN Climate Change | official | United Nations | | unfccc.int
UNHCR | UN Refugee Agency | official | United Nations | | unhcr.org
UNICEF | | official | United Nations | | unicef.org
United Nations | UN Press, UN Meetings Coverage, UN Web TV | official | United Nations | | un.org
UN News | United Nations News, UN News Centre | official | United Nations | | news.un.org
UNRWA | | official | United Nations | | unrwa.org
U.S. Central Command | CENTCOM | official | U.S. Government | | centcom.mil
U.S. Congress | Congress.gov | official | U.S. Government | | congress.gov house.gov senate.gov
U.S. Department of Defense | DOD News | official | U.S. Government | | defense.gov war.gov
U.S. Department of Justice | | official | U.S. Government | | justice.gov
U.S. Department of State | State Department | official | U.S. Government | | state.gov
U.S. Department of the Treasury | U.S. Treasury | official | U.S. Government | | treasury.gov
USTR | Office of the United States Trade Representative | official | U.S. Government | | ustr.gov
WFP | World Food Programme, World Food Program | official | United Nations | | wfp.org
World Bank | The World Bank | official | World Bank | | worldbank.org
World Health Organization | | official | United Nations | | who.int
WTO | World Trade Organization | official | WTO | | wto.org
`
