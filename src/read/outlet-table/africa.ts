/** Outlets of Africa south of the Sahara, by name. The columns are those of `outletTable`. */
export const africa = `
Abidjan.net | | press | | | abidjan.net
Actualite.cd | | press | | | actualite.cd
ActuNiger | | press | | | actuniger.com
Addis Fortune | | press | | | addisfortune.news
Addis Standard | | press | | | addisstandard.com
African Arguments | | press | | | africanarguments.org
African Business | | press | IC Publications | | african.business
Africanews | | press | | | africanews.com
allAfrica | allAfrica.com | aggregator | | | allafrica.com
Arise News | | press | | | arise.tv
Borkena | | press | | | borkena.com
Business Daily Africa | Business Daily (Kenya) | press | Nation Media Group | | businessdailyafrica.com
BusinessDay (Nigeria) | Businessday NG | press | | | businessday.ng
Business Day (South Africa) | BusinessLIVE | press | Arena Holdings | | businesslive.co.za
Cameroon Tribune | | state media | | | cameroon-tribune.cm
Capital Ethiopia | | press | | | capitalethiopia.com
Capital FM | Capital FM Kenya, Capital News | press | | | capitalfm.co.ke
Channels Television | Channels TV | press | | | channelstv.com
Citi Newsroom | | press | | | citinewsroom.com
Citizen Digital | | press | Royal Media Services | | citizen.digital
City Press | | press | Naspers | |
Club of Mozambique | | press | | | clubofmozambique.com
Dabanga | Radio Dabanga, Dabanga Sudan | press | | | dabangasudan.org
Daily Maverick | | press | | | dailymaverick.co.za
Daily Monitor | | press | Nation Media Group | | monitor.co.ug
Daily News (Tanzania) | | state media | | | dailynews.co.tz
Daily Post (Nigeria) | | press | | | dailypost.ng
Daily Trust | | press | Media Trust | | dailytrust.com
DefenceWeb | | press | | | defenceweb.co.za
eNCA | | press | eMedia | | enca.com
Eye Radio | | press | | | eyeradio.org
Eyewitness News | EWN | press | Primedia | | ewn.co.za
Fana Broadcasting Corporate | Fana BC | state media | | | fanabc.com
Fraternité Matin | | state media | | | fratmat.info
FrontPage Africa | | press | | | frontpageafricaonline.com
Garowe Online | | press | | | garoweonline.com
GhanaWeb | | press | | | ghanaweb.com
Goobjoog | Goobjoog News | press | | | goobjoog.com
Graphic Online | Daily Graphic | state media | Graphic Communications Group | | graphic.com.gh
GroundUp | | press | | | groundup.org.za
Hiiraan Online | Hiiraan | press | | | hiiraan.com
HumAngle | | press | | | humanglemedia.com
IOL | Independent Online | press | Independent Media (South Africa) | | iol.co.za
Jeune Afrique | | press | Jeune Afrique | | jeuneafrique.com
Journal du Cameroun | | press | | | journalducameroun.com
KBC | Kenya Broadcasting Corporation | state media | | | kbc.co.ke
KT Press | | press | | | ktpress.rw
Leadership (Nigeria) | | press | | | leadership.ng
L'Express (Mauritius) | | press | | | lexpress.mu
Liberian Observer | Daily Observer (Liberia) | press | | | liberianobserver.com
Lusaka Times | | press | | | lusakatimes.com
Mail & Guardian | Mail and Guardian | press | | | mg.co.za
Malawi24 | | press | | | malawi24.com
Mimi Mefo Info | | press | | | mimimefoinfos.com
Mmegi | Mmegi Online | press | | | mmegi.bw
MyJoyOnline | Joy News | press | Multimedia Group | | myjoyonline.com
Nation (Kenya) | Daily Nation | press | Nation Media Group | | nation.africa nation.co.ke
Netwerk24 | | press | Naspers | | netwerk24.com
New Era (Namibia) | | state media | | | neweralive.na
News24 | | press | Naspers | | news24.com
NewsDay (Zimbabwe) | | press | Alpha Media Holdings | | newsday.co.zw
New Vision | The New Vision | state media | Vision Group | | newvision.co.ug
Nile Post | | press | | | nilepost.co.ug
Nyasa Times | | press | | | nyasatimes.com
Premium Times | Premium Times Nigeria | press | | | premiumtimesng.com
Radio Dalsan | | press | | | radiodalsan.com
Radio Miraya | | official | United Nations | | radiomiraya.org
Radio Okapi | | official | United Nations | | radiookapi.net
Radio Tamazuj | | press | | | radiotamazuj.org
SABC News | SABC | press | SABC | | sabcnews.com sabc.co.za
Sahara Reporters | | press | | | saharareporters.com
Seneweb | | press | | | seneweb.com
Shabelle Media | Shabelle | press | | | shabellemedia.com
Sierraloaded | | press | | | sierraloaded.sl
SowetanLIVE | Sowetan | press | Arena Holdings | | sowetanlive.co.za
Sudans Post | | press | | | sudanspost.com
Sudan Tribune | | press | | | sudantribune.com
The Africa Report | Africa Report | press | Jeune Afrique | | theafricareport.com
TheCable | | press | | | thecable.ng
The Chronicle (Zimbabwe) | | state media | Zimpapers | | chronicle.co.zw
The Citizen (South Africa) | | press | Caxton | | citizen.co.za
The Citizen (Tanzania) | | press | Nation Media Group | | thecitizen.co.tz
The EastAfrican | | press | Nation Media Group | | theeastafrican.co.ke
The Guardian (Nigeria) | Guardian Nigeria, The Guardian Nigeria News | press | | | guardian.ng
The Herald (Zimbabwe) | | state media | Zimpapers | | herald.co.zw
The Independent (Uganda) | | press | | | independent.co.ug
The Namibian | Namibian | press | | | namibian.com.na
The Nation (Nigeria) | | press | | | thenationonlineng.net
The New Humanitarian | New Humanitarian, IRIN, IRIN News | press | | | thenewhumanitarian.org
The New Times | New Times (Rwanda) | press | | | newtimes.co.rw
The Point (Gambia) | | press | | | thepoint.gm
The Punch | Punch Newspapers | press | | | punchng.com
The Reporter (Ethiopia) | | press | | | thereporterethiopia.com
The Standard (Kenya) | | press | Standard Group | | standardmedia.co.ke
The Star (Kenya) | | press | Radio Africa Group | | the-star.co.ke
The Sun (Nigeria) | | press | | | thesun.ng sunnewsonline.com
The Whistler | | press | | | thewhistler.ng
ThisDay | | press | | | thisdaylive.com
TimesLIVE | Sunday Times (South Africa) | press | Arena Holdings | | timeslive.co.za
Tribune Online | Nigerian Tribune | press | | | tribuneonlineng.com
Vanguard (Nigeria) | Vanguard News | press | | | vanguardngr.com
Verdade | | press | | | verdade.co.mz
Zambia Daily Mail | | state media | | | daily-mail.co.zm
ZimLive | | press | | | zimlive.com
Zitamar News | Zitamar | press | | | zitamar.com
`
