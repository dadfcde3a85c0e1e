/** Outlets of the Middle East and North Africa, by name. The columns are those of `outletTable`. */
export const middleEast = `
+972 Magazine | +972 | press | | | 972mag.com
AGBI | Arabian Gulf Business Insight | press | | | agbi.com
Ahram Online | Al-Ahram, Al-Ahram Weekly | state media | Al-Ahram | | english.ahram.org.eg ahram.org.eg
Al-Akhbar | | press | | | al-akhbar.com
Al-Alam | Al-Alam News Network | state media | IRIB | | alalam.ir
Al Arabiya | Al Arabiya English, Al Arabiya News | press | MBC | | english.alarabiya.net alarabiya.net
Al Bawaba | | press | | | albawaba.com
Al Hadath | | press | MBC | | alhadath.net
Al Jadeed | | press | | | aljadeed.tv
Al Jazeera | Al Jazeera English, AJE, Al Jazeera Media Network | press | Al Jazeera | | aljazeera.com aljazeera.net
Al Majalla | | press | SRMG | | majalla.com
Al-Manar | Al-Manar TV | press | Hezbollah | | almanar.com.lb
Al-Masirah | | press | Ansar Allah | | almasirah.net.ye en.almasirah.net.ye
Al-Masry Al-Youm | | press | Al-Masry Al-Youm | | almasryalyoum.com
Al Mayadeen | Al Mayadeen English | press | Al Mayadeen | | almayadeen.net english.almayadeen.net
Al-Monitor | | press | | | al-monitor.com
Al-Quds | | press | | | alquds.com
Al-Rai | | press | Jordan Press Foundation | | alrai.com
An-Nahar | | press | | | annahar.com
Arabian Business | | press | | | arabianbusiness.com
Arab News | | press | SRMG | | arabnews.com arabnews.jp arabnews.pk
Arab Times | Arab Times Kuwait | press | | | arabtimesonline.com
Arutz Sheva | Israel National News, INN | press | Arutz Sheva | | israelnationalnews.com inn.co.il
Asharq Al-Awsat | Asharq Al-Awsat English | press | SRMG | | aawsat.com
Asharq News | Asharq | press | SRMG | | asharq.com
Bas News | | press | | | basnews.com
Bianet | bianet English | press | | | bianet.org
Calcalist | CTech, Calcalistech | press | Yedioth Ahronoth | | calcalist.co.il calcalistech.com
Cedar News | | press | | | cedarnews.net
Channel 12 (Israel) | N12, Mako | press | | | mako.co.il n12.co.il
CNN Türk | | press | Demiroren | | cnnturk.com
Cumhuriyet | | press | | | cumhuriyet.com.tr
Daily News Egypt | | press | | | dailynewsegypt.com
Daily Sabah | | press | Turkuvaz | | dailysabah.com sabah.com.tr
Doha News | | press | | | dohanews.co
Duvar English | Gazete Duvar | press | | | duvarenglish.com gazeteduvar.com.tr
Egyptian Streets | | press | | | egyptianstreets.com
Egypt Independent | Egyptian Independent | press | Al-Masry Al-Youm | | egyptindependent.com
Egypt Today | | press | United Media Services | | egypttoday.com
Electronic Intifada | The Electronic Intifada | press | | | electronicintifada.net
El Moudjahid | | state media | | | elmoudjahid.dz
El Watan | | press | | | elwatan.com
Enab Baladi | | press | | | enabbaladi.net
Financial Tribune | | press | | | financialtribune.com
Globes | | press | | | globes.co.il en.globes.co.il
Gulf Daily News | GDN, GDN Online | press | | | gdnonline.com
Gulf News | | press | | | gulfnews.com
Gulf Times | | press | | | gulf-times.com
Haaretz | Haaretz.com | press | Haaretz | | haaretz.com haaretz.co.il
Hespress | | press | | | hespress.com en.hespress.com
HispanTV | | state media | IRIB | | hispantv.com
Hürriyet Daily News | Hurriyet | press | Demiroren | | hurriyetdailynews.com hurriyet.com.tr
i24NEWS | i24 | press | | | i24news.tv
Iran Daily | | state media | IRNA | | irandaily.ir newspaper.irandaily.ir
IranWire | | press | | | iranwire.com
Iraqi News | | press | | | iraqinews.com
IRIB | IRIB News, IRIB News Agency | state media | IRIB | | iribnews.ir
Israel21c | | press | | | israel21c.org
Israel Hayom | | press | | | israelhayom.com israelhayom.co.il
Jordan News | | press | | | jordannews.jo
Kan News | Kan 11 | press | Israeli Public Broadcasting Corporation | | kan.org.il
Kayhan | | press | | | kayhan.ir
Kayhan London | Kayhan Life | press | | | kayhanlife.com
Khaleej Times | | press | | | khaleejtimes.com
Kurdistan 24 | | press | | | kurdistan24.net
Kuwait Times | | press | | | kuwaittimes.com
LBCI | LBC International, LBCI Lebanon, LBC Group | press | LBCI | | lbcgroup.tv lbci.com
Le360 | | press | | | le360.ma
Le Matin | | press | | | lematin.ma
Libya Herald | The Libya Herald | press | | | libyaherald.com
Libya Observer | The Libya Observer | press | | | libyaobserver.ly
Libya Review | | press | | | libyareview.com
Libya Update | | press | | | libyaupdate.com
L'Orient-Le Jour | L'Orient Today, L'Orient | press | L'Orient-Le Jour | | lorientlejour.com today.lorientlejour.com
Maariv | | press | Jerusalem Post Group | | maariv.co.il
Mada Masr | | press | | | madamasr.com
Manoto | | press | | | manototv.com
Medyascope | | press | | | medyascope.tv
Milliyet | | press | Demiroren | | milliyet.com.tr
Mondoweiss | | press | | | mondoweiss.net
Morocco World News | | press | | | moroccoworldnews.com
MTV Lebanon | | press | | | mtv.com.lb
Muscat Daily | | press | | | muscatdaily.com
Naharnet | | press | | | naharnet.com
New Lines Magazine | | press | | | newlinesmag.com
North Press | North Press Agency | press | | | npasyria.com
Nour News | | press | | | nournews.ir
NOW Lebanon | | press | | | nowlebanon.com
NTV (Türkiye) | | press | Dogus | | ntv.com.tr
Oman Observer | | state media | | | omanobserver.om
Palestine Chronicle | The Palestine Chronicle | press | | | palestinechronicle.com
Press TV | | state media | IRIB | | presstv.ir presstv.co.uk
Qatar Tribune | | press | | | qatar-tribune.com
Quds News Network | QNN | press | | | qudsnen.co
Radio Zamaneh | | press | | | radiozamaneh.com en.radiozamaneh.com
Roya News | | press | | | royanews.tv
Rudaw | | press | Rudaw | | rudaw.net
Sada El-Balad | | press | | | see.news
Sahara Press Service | | state media | | | spsrasd.info
Saudi Gazette | | press | | | saudigazette.com.sa
Sky News Arabia | | press | IMI | | skynewsarabia.com
South24 | South24 Center | press | | | south24.net
State Information Service | SIS Egypt | official | Government of Egypt | | sis.gov.eg
Syrian Observer | The Syrian Observer | press | | | syrianobserver.com
Syria TV | | press | Fadaat Media | | syria.tv
Tehran Times | | press | Mehr Media Group | | tehrantimes.com
The961 | | press | | | the961.com
The Cradle | | press | | | thecradle.co
The Daily Star (Lebanon) | | press | | | dailystar.com.lb
The Egyptian Gazette | Egyptian Gazette | state media | | | egyptian-gazette.com
The Gulf Today | Gulf Today | press | | | gulftoday.ae
The Jerusalem Post | Jerusalem Post, JPost, JPost.com | press | Jerusalem Post Group | | jpost.com
The Jordan Times | Jordan Times | press | Jordan Press Foundation | | jordantimes.com
TheMarker | | press | Haaretz | | themarker.com
The National (UAE) | The National | press | IMI | | thenationalnews.com thenational.ae
The North Africa Post | North Africa Post | press | | | northafricapost.com
The Peninsula | Peninsula Qatar, The Peninsula Qatar | press | | | thepeninsulaqatar.com
The Times of Israel | Times of Israel | press | | | timesofisrael.com
This is Beirut | | press | | | thisisbeirut.com.lb
Times of Oman | | press | Muscat Media Group | | timesofoman.com
TRT World | TRT | state media | TRT | | trtworld.com trthaber.com
TSA Algérie | | press | | | tsa-algerie.com
Turkish Minute | | press | | | turkishminute.com
Türkiye Newspaper | | press | Ihlas | | turkiyegazetesi.com.tr
Türkiye Today | | press | | | turkiyetoday.com
Walla News | Walla! | press | Jerusalem Post Group | | walla.co.il
Yedioth Ahronoth | Yedioth Aharonot, Yediot Aharonot | press | Yedioth Ahronoth | |
Yemen Monitor | | press | | | yemenmonitor.com
Yeni Şafak | | press | Albayrak | | yenisafak.com
Ynetnews | Ynet | press | Yedioth Ahronoth | | ynetnews.com ynet.co.il
Zawya | | press | LSEG | | zawya.com
`
