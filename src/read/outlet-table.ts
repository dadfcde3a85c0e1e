/**
 * Well-known outlets: usual name; other names by which pages call them; kind; family; the mark of its agency copy; domains.
 * Lasting facts only. An outlet that is not here keeps the name it is printed with and has no kind.
 */
export const outletTable = `
Reuters | Thomson Reuters | agency | Reuters | Reuters | reuters.com
AP | Associated Press, The Associated Press, AP News | agency | AP | AP | apnews.com ap.org
AFP | Agence France-Presse, Agence France Presse | agency | AFP | AFP | afp.com
RFE/RL | Radio Free Europe/Radio Liberty, Radio Free Europe, RFERL, RFE RL, RFE/RL Inc | press | USAGM | RFE/RL | rferl.org
Voice of America | VOA, VOA News | press | USAGM | VOA | voanews.com
Radio Free Asia | RFA | press | USAGM | RFA | rfa.org
The New York Times | New York Times, NYT, NYTimes, NYTimes.com, New York Times News Service | press | The New York Times | NYT | nytimes.com
The Washington Post | Washington Post, WaPo | press | The Washington Post | | washingtonpost.com
The Wall Street Journal | Wall Street Journal, WSJ | press | Dow Jones | | wsj.com
Bloomberg | Bloomberg News | agency | Bloomberg | Bloomberg | bloomberg.com
TASS | ITAR-TASS, Tass News Agency | agency | TASS | TASS | tass.com tass.ru
Interfax | Interfax News Agency | agency | Interfax | Interfax | interfax.com interfax.ru
Interfax-Ukraine | | agency | Interfax-Ukraine | Interfax-Ukraine | interfax.com.ua
RIA Novosti | RIA | agency | Rossiya Segodnya | RIA Novosti | ria.ru
Sputnik | Sputnik News | state media | Rossiya Segodnya | Sputnik | sputniknews.com sputnikglobe.com
RT | Russia Today | state media | RT | | rt.com
Ukrinform | | agency | Ukrinform | Ukrinform | ukrinform.net ukrinform.ua
UNIAN | | agency | UNIAN | UNIAN | unian.net unian.info
Ukrainska Pravda | Ukrayinska Pravda | press | | | pravda.com.ua
The Kyiv Independent | Kyiv Independent | press | | | kyivindependent.com
Kyiv Post | | press | | | kyivpost.com
The Moscow Times | Moscow Times | press | | | themoscowtimes.com
Meduza | | press | | | meduza.io
Xinhua | Xinhua News Agency | agency | Xinhua | Xinhua | xinhuanet.com news.cn
China Daily | | state media | | | chinadaily.com.cn
Global Times | | state media | | | globaltimes.cn
CGTN | | state media | | | cgtn.com
South China Morning Post | SCMP | press | | | scmp.com
DPA | dpa, Deutsche Presse-Agentur | agency | DPA | DPA | dpa.com dpa-international.com
PA | PA Media, Press Association | agency | PA | PA | pa.media
ANSA | | agency | ANSA | ANSA | ansa.it
EFE | Agencia EFE | agency | EFE | EFE | efe.com
APA | Austria Press Agency | agency | APA | APA | apa.at
Kyodo | Kyodo News | agency | Kyodo | Kyodo | kyodonews.net
Jiji Press | Jiji | agency | Jiji Press | Jiji Press | jiji.com
Yonhap | Yonhap News Agency, Yonhap News | agency | Yonhap | Yonhap | yna.co.kr
KCNA | Korean Central News Agency | agency | KCNA | KCNA | kcna.kp
Anadolu | Anadolu Agency, AA | agency | Anadolu | Anadolu | aa.com.tr
PTI | Press Trust of India | agency | PTI | PTI | ptinews.com
ANI | Asian News International | agency | ANI | ANI | aninews.in
IANS | Indo-Asian News Service | agency | IANS | IANS | ians.in
APP | Associated Press of Pakistan | agency | APP | APP | app.com.pk
SPA | Saudi Press Agency | agency | SPA | SPA | spa.gov.sa
WAM | Emirates News Agency | agency | WAM | WAM | wam.ae
QNA | Qatar News Agency | agency | QNA | QNA | qna.org.qa
MENA | Middle East News Agency | agency | MENA | MENA | mena.org.eg
SANA | Syrian Arab News Agency | agency | SANA | SANA | sana.sy
WAFA | | agency | WAFA | WAFA | wafa.ps
IRNA | Islamic Republic News Agency | agency | IRNA | IRNA | irna.ir
Mehr News Agency | Mehr News, MNA, Mehr | agency | Mehr News Agency | Mehr News Agency | mehrnews.com
Tasnim | Tasnim News Agency, Tasnim News | agency | Tasnim | Tasnim | tasnimnews.com
Fars | Fars News Agency, FNA | agency | Fars | Fars | farsnews.ir
Press TV | PressTV | state media | IRIB | | presstv.ir
The Canadian Press | Canadian Press | agency | The Canadian Press | The Canadian Press | thecanadianpress.com
AAP | Australian Associated Press | agency | AAP | AAP | aap.com.au
BNS | Baltic News Service | agency | BNS | BNS | bns.ee
PAP | Polish Press Agency | agency | PAP | PAP | pap.pl
CTK | Czech News Agency | agency | CTK | CTK | ctk.eu
MTI | | agency | MTI | MTI | mti.hu
BelTA | | agency | BelTA | BelTA | belta.by
Bernama | | agency | Bernama | Bernama | bernama.com
Antara | Antara News | agency | Antara | Antara | antaranews.com
NAN | News Agency of Nigeria | agency | NAN | NAN | nannews.ng
UPI | United Press International | agency | UPI | UPI | upi.com
JTA | Jewish Telegraphic Agency | agency | 70 Faces Media | JTA | jta.org
CNN | | press | Warner Bros. Discovery | CNN | cnn.com
BBC News | BBC, BBC.com | press | BBC | | bbc.com bbc.co.uk
CNBC | | press | NBCUniversal | | cnbc.com
NBC News | NBC | press | NBCUniversal | | nbcnews.com
CBS News | CBS | press | Paramount | | cbsnews.com
ABC News | | press | Disney | | abcnews.go.com
ABC News (Australia) | ABC Australia | press | ABC Australia | | abc.net.au
Fox News | FOX News, FoxNews | press | Fox | | foxnews.com
NPR | | press | NPR | | npr.org
PBS NewsHour | PBS News | press | PBS | | pbs.org
Politico | POLITICO | press | Axel Springer | | politico.com politico.eu
Axios | | press | Cox | | axios.com
The Hill | | press | Nexstar | | thehill.com
USA Today | USA TODAY | press | Gannett | | usatoday.com
Los Angeles Times | LA Times | press | | | latimes.com
Newsweek | | press | | | newsweek.com
Time | TIME Magazine | press | | | time.com
The Atlantic | | press | | | theatlantic.com
Foreign Policy | | press | | | foreignpolicy.com
Business Insider | | press | Axel Springer | | businessinsider.com
The Guardian | Guardian | press | Guardian Media Group | | theguardian.com
The Times | Times of London | press | News UK | | thetimes.com thetimes.co.uk
The Telegraph | Daily Telegraph, The Daily Telegraph | press | Telegraph Media Group | | telegraph.co.uk
The Independent | Independent | press | Independent | | independent.co.uk the-independent.com
Financial Times | FT, The Financial Times | press | Nikkei | | ft.com
The Economist | | press | | | economist.com
Sky News | Sky | press | Comcast | | news.sky.com
ITV News | | press | ITV | | itv.com
Daily Mail | Mail Online, MailOnline, The Daily Mail | press | DMGT | | dailymail.co.uk
Evening Standard | The Standard, The London Standard | press | | | standard.co.uk
The Scotsman | | press | National World | | scotsman.com
The Herald | Herald Scotland | press | Newsquest | | heraldscotland.com
Glasgow Times | | press | Newsquest | | glasgowtimes.co.uk
The National (Scotland) | | press | Newsquest | | thenational.scot
The Irish Times | Irish Times | press | The Irish Times | | irishtimes.com
RTE | RTÉ, RTE News, RTÉ News | press | RTE | | rte.ie
CBC News | CBC | press | CBC | | cbc.ca
CTV News | | press | Bell Media | | ctvnews.ca
The Globe and Mail | Globe and Mail | press | | | theglobeandmail.com
Global News | | press | Corus | | globalnews.ca
DW | Deutsche Welle, DW News | press | Deutsche Welle | | dw.com
Der Spiegel | Spiegel | press | | | spiegel.de
Die Zeit | ZEIT ONLINE, Zeit Online | press | | | zeit.de
France 24 | France24 | press | France Medias Monde | | france24.com
RFI | Radio France Internationale | press | France Medias Monde | | rfi.fr
Le Monde | | press | | | lemonde.fr
Euronews | | press | | | euronews.com
Swissinfo | SWI swissinfo.ch | press | SRG SSR | | swissinfo.ch
El Pais | El País | press | Prisa | | elpais.com
Al Jazeera | Aljazeera, Al Jazeera English | press | Al Jazeera | | aljazeera.com
Al Arabiya | Al Arabiya English | press | MBC | | english.alarabiya.net alarabiya.net
Arab News | | press | SRMG | | arabnews.com
Asharq Al-Awsat | Asharq Al Awsat | press | SRMG | | aawsat.com
The National | | press | IMI | | thenationalnews.com
Gulf News | | press | | | gulfnews.com
Khaleej Times | | press | | | khaleejtimes.com
Al-Monitor | Al Monitor | press | | | al-monitor.com
Middle East Eye | MEE | press | | | middleeasteye.net
Naharnet | Nahar Net | press | | | naharnet.com
L'Orient-Le Jour | L'Orient Le Jour, L'Orient Today, L'Orient | press | L'Orient-Le Jour | | lorientlejour.com today.lorientlejour.com
Cedar News | Cedarnews | press | | | cedarnews.net
Haaretz | | press | | | haaretz.com
The Jerusalem Post | Jerusalem Post, JPost, JPost.com | press | | | jpost.com
The Times of Israel | Times of Israel | press | | | timesofisrael.com
Arutz Sheva | Israel National News, INN | press | | | israelnationalnews.com
Ynetnews | Ynet, Ynet News | press | Yedioth Ahronoth | | ynetnews.com
i24NEWS | i24 News | press | | | i24news.tv
Ahram Online | Al-Ahram | state media | | | english.ahram.org.eg
Egypt Independent | Egyptian Independent | press | | | egyptindependent.com
Egyptian Streets | | press | | | egyptianstreets.com
Hurriyet Daily News | Hürriyet Daily News, Hurriyet | press | Demiroren | | hurriyetdailynews.com
Daily Sabah | | press | Turkuvaz | | dailysabah.com
TRT World | | state media | TRT | | trtworld.com
The Straits Times | Straits Times, ST | press | SPH Media | | straitstimes.com
Channel NewsAsia | CNA, Channel News Asia | press | Mediacorp | | channelnewsasia.com
The Japan Times | Japan Times | press | | | japantimes.co.jp
The Mainichi | Mainichi, Mainichi Japan | press | | | mainichi.jp
The Asahi Shimbun | Asahi Shimbun | press | | | asahi.com
Nikkei Asia | | press | Nikkei | | asia.nikkei.com
NHK World | NHK, NHK WORLD-JAPAN | press | NHK | | nhk.or.jp
The Korea Herald | Korea Herald | press | | | koreaherald.com
Dawn | DAWN.COM | press | | | dawn.com
The Times of India | Times of India, TOI | press | | | timesofindia.indiatimes.com
The Hindu | | press | | | thehindu.com
Hindustan Times | | press | | | hindustantimes.com
NDTV | | press | | | ndtv.com
The Indian Express | Indian Express | press | | | indianexpress.com
Bangkok Post | | press | | | bangkokpost.com
Sydney Morning Herald | The Sydney Morning Herald, SMH | press | Nine | | smh.com.au
allAfrica | allAfrica.com | aggregator | | | allafrica.com
Premium Times | | press | | | premiumtimesng.com
Daily Maverick | | press | | | dailymaverick.co.za
GlobalSecurity.org | GlobalSecurity, Global Security | research | | | globalsecurity.org
Institute for the Study of War | ISW | research | | | understandingwar.org
Crisis Group | International Crisis Group | research | | | crisisgroup.org
Chatham House | | research | | | chathamhouse.org
UN News | United Nations News | official | United Nations | | news.un.org
NATO | | official | | | nato.int
European Commission | | official | European Union | | ec.europa.eu
European Council | Council of the European Union | official | European Union | | consilium.europa.eu
The White House | White House | official | | | whitehouse.gov
U.S. Department of State | State Department | official | | | state.gov
Kremlin | President of Russia | official | | | kremlin.ru
Daily8 | Daily 8 | aggregator | | |
Yahoo News | Yahoo | aggregator | Yahoo | | news.yahoo.com
MSN | | aggregator | Microsoft | | msn.com
Google News | | aggregator | | | news.google.com
ReliefWeb | | aggregator | United Nations | | reliefweb.int
`
