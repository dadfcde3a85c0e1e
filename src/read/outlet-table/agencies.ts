/** News agencies and wires of every region, by name. The columns are those of `outletTable`. */
export const agencies = `
24.kg | 24.kg News Agency | agency | 24.kg | 24.kg | 24.kg
AAP | Australian Associated Press, AAP News, AAP Newswire | agency | AAP | AAP | aap.com.au
ABNA | Ahlul Bayt News Agency | agency | ABNA | ABNA | abna24.com en.abna24.com
ACCESSWIRE | ACCESS Newswire | agency | | ACCESSWIRE | accesswire.com accessnewswire.com
ACN (Cuba) | Cuban News Agency, Agencia Cubana de Noticias | agency | Cuban News Agency | Cuban News Agency | cubanews.acn.cu acn.cu
Adnkronos | | agency | Adnkronos | Adnkronos | adnkronos.com
AFP | Agence France-Presse, AFP News, AFP.com, France-Presse | agency | AFP | AFP | afp.com
African News Agency | | agency | | African News Agency | africannewsagency.com
Agência Brasil | | agency | EBC | Agência Brasil | agenciabrasil.ebc.com.br
Agenzia Nova | Nova News | agency | Agenzia Nova | Agenzia Nova | agenzianova.com
Agerpres | | agency | Agerpres | Agerpres | agerpres.ro
AGI | Agenzia Giornalistica Italia | agency | AGI | AGI | agi.it
AKIpress | AKIpress News Agency | agency | AKIpress | AKIpress | akipress.com akipress.org
AKP | Agence Kampuchea Presse | agency | AKP | AKP | akp.gov.kh
Alliance News | | agency | | Alliance News | alliancenews.com
Anadolu | Anadolu Agency, AA, Anadolu Ajansı, Anadolu Ajansi, Anadolu News Agency | agency | Anadolu | Anadolu | aa.com.tr
ANA-MPA | Athens News Agency, Athens-Macedonian News Agency, AMNA | agency | ANA-MPA | ANA-MPA | amna.gr
Andina | Andina News Agency, Agencia Andina | agency | Andina | Andina | andina.pe
ANGOP | Angola Press Agency | agency | ANGOP | ANGOP | angop.ao
ANI | Asian News International, ANI News | agency | ANI | ANI | aninews.in
ANKA | ANKA News Agency | agency | ANKA | ANKA | ankahaber.net
ANP | Algemeen Nederlands Persbureau | agency | ANP | ANP | anp.nl
ANSA | Agenzia ANSA, ANSA English | agency | ANSA | ANSA | ansa.it
Antara | Antara News | agency | Antara | Antara | antaranews.com
AP | Associated Press, The Associated Press, AP News, APNews.com | agency | AP | AP | apnews.com ap.org
APA | Austria Press Agency, Austria Presse Agentur | agency | APA | APA | apa.at
APA (Azerbaijan) | Azeri Press Agency | agency | APA (Azerbaijan) | Azeri Press Agency | apa.az
APA News | African Press Agency, APA-Dakar | agency | APA News | APA News | apanews.net
APO Group | African Press Organization, APO | agency | APO Group | APO Group | apo-opa.com apo-opa.co
APP | Associated Press of Pakistan | agency | APP | APP | app.com.pk
APS (Algeria) | Algeria Press Service, Algérie Presse Service | agency | Algeria Press Service | Algeria Press Service | aps.dz
ARKA | ARKA News Agency | agency | ARKA | ARKA | arka.am
Armenpress | | agency | Armenpress | Armenpress | armenpress.am
Asia-Plus | | agency | Asia-Plus | Asia-Plus | asiaplustj.info
ATA | Albanian Telegraphic Agency | agency | ATA | ATA | ata.gov.al
Azertac | AzerTAj, Azerbaijan State News Agency | agency | Azertac | Azertac | azertag.az
Bakhtar | Bakhtar News Agency | agency | Bakhtar | Bakhtar | bakhtarnews.af
BelaPAN | | agency | BelaPAN | BelaPAN | belapan.com
Belga | Belga News Agency | agency | Belga | Belga | belganewsagency.eu belga.be
BelTA | Belarusian Telegraph Agency | agency | BelTA | BelTA | belta.by
Bernama | | agency | Bernama | Bernama | bernama.com
Beta (Serbia) | BETA News Agency | agency | Beta | Beta | beta.rs
Bloomberg | Bloomberg News, Bloomberg.com, Bloomberg LP | agency | Bloomberg | Bloomberg | bloomberg.com
BNA | Bahrain News Agency | agency | BNA | BNA | bna.bh
BNS | Baltic News Service | agency | BNS | BNS | bns.ee bns.lt
BSS | Bangladesh Sangbad Sangstha | agency | BSS | BSS | bssnews.net
BTA | Bulgarian News Agency, Bulgarian Telegraph Agency | agency | BTA | BTA | bta.bg
Business Wire | | agency | Berkshire Hathaway | Business Wire | businesswire.com
Catholic News Agency | | agency | EWTN | Catholic News Agency | catholicnewsagency.com
Central News Agency | Focus Taiwan, Central News Agency (Taiwan) | agency | Central News Agency | Central News Agency | cna.com.tw focustaiwan.tw
China News Service | Ecns, Ecns.cn | agency | China News Service | China News Service | chinanews.com chinanews.com.cn ecns.cn
CNA (Cyprus) | Cyprus News Agency | agency | Cyprus News Agency | Cyprus News Agency | cna.org.cy
CTK | Czech News Agency | agency | CTK | CTK | ctk.eu ctk.cz ceskenoviny.cz
DHA | Demirören News Agency, Doğan News Agency | agency | Demiroren | DHA | dha.com.tr
Dow Jones Newswires | Dow Jones, Dow Jones Newswire | agency | News Corp | Dow Jones Newswires | dowjones.com
DPA | Deutsche Presse-Agentur, German Press Agency, dpa international | agency | DPA | DPA | dpa.com dpa-international.com
EFE | Agencia EFE, EFE News Agency, EFE-EPA | agency | EFE | EFE | efe.com
EIN Presswire | EINPresswire.com, EIN News | agency | Newsmatics | EIN Presswire | einpresswire.com
ELTA | Lithuanian News Agency | agency | ELTA | ELTA | elta.lt
ENA | Ethiopian News Agency | agency | ENA | ENA | ena.et
Europa Press | | agency | Europa Press | Europa Press | europapress.es
Fars | Fars News Agency, FNA, Fars News | agency | Fars | Fars | farsnews.ir farsnews.com
FENA | Federal News Agency (Bosnia) | agency | FENA | FENA | fena.ba
FoNet | | agency | FoNet | FoNet | fonet.rs
GlobeNewswire | | agency | Notified | GlobeNewswire | globenewswire.com
GNA | Ghana News Agency | agency | GNA | GNA | gna.org.gh
Hawar News | ANHA, Hawar News Agency | agency | Hawar News | Hawar News | hawarnews.com
HINA | Croatian News Agency | agency | HINA | HINA | hina.hr
IANS | Indo-Asian News Service, IANS News | agency | IANS | IANS | ians.in
IHA | İhlas News Agency | agency | Ihlas | IHA | iha.com.tr
ILNA | Iranian Labour News Agency, Iranian Labor News Agency | agency | ILNA | ILNA | ilna.ir ilna.news
INA | Iraqi News Agency | agency | INA | INA | ina.iq
Infotag | | agency | Infotag | Infotag | infotag.md
INP | Independent News Pakistan | agency | INP | INP | inp.net.pk
Interfax | Interfax News Agency | agency | Interfax | Interfax | interfax.com interfax.ru
Interfax-Ukraine | Interfax Ukraine News Agency | agency | Interfax-Ukraine | Interfax-Ukraine | interfax.com.ua
InterPressNews | IPN Georgia | agency | InterPressNews | InterPressNews | interpressnews.ge
Inter Press Service | IPS, IPS News | agency | Inter Press Service | Inter Press Service | ipsnews.net
IPN | IPN Press Agency | agency | IPN | IPN | ipn.md
IRNA | Islamic Republic News Agency, IRNA English | agency | IRNA | IRNA | irna.ir
ISNA | Iranian Students' News Agency | agency | ISNA | ISNA | isna.ir
Jiji Press | Jiji, Jiji Kyodo | agency | Jiji Press | Jiji Press | jiji.com
JNS | Jewish News Syndicate, JNS.org | agency | JNS | JNS | jns.org
JTA | Jewish Telegraphic Agency | agency | 70 Faces Media | JTA | jta.org
Kabar | Kabar News Agency | agency | Kabar | Kabar | kabar.kg
Kazinform | Qazinform, Kazinform News Agency | agency | Kazinform | Kazinform | inform.kz
KCNA | Korean Central News Agency | agency | KCNA | KCNA | kcna.kp kcna.co.jp kcnawatch.org
Keystone-SDA | Keystone-ATS, Swiss News Agency | agency | Keystone-SDA | Keystone-SDA | keystone-sda.ch
Khaama Press | Khaama Press News Agency | agency | Khaama Press | Khaama Press | khaama.com
Khovar | | agency | Khovar | Khovar | khovar.tj
KNA (Kenya) | Kenya News Agency | agency | Kenya News Agency | Kenya News Agency | kenyanews.go.ke
KPL | Lao News Agency | agency | KPL | KPL | kpl.gov.la
KUNA | Kuwait News Agency | agency | KUNA | KUNA | kuna.net.kw
Kyodo | Kyodo News, Kyodo News Agency | agency | Kyodo | Kyodo | kyodonews.net kyodo.co.jp
LANA | Libyan News Agency | agency | LANA | LANA | lana.gov.ly lana-news.ly
LETA | LETA News Agency | agency | LETA | LETA | leta.lv
Lusa | Lusa News Agency, Agência Lusa | agency | Lusa | Lusa | lusa.pt
Ma'an | Ma'an News Agency, Maan News | agency | Ma'an | Ma'an | maannews.net
MAP (Morocco) | Maghreb Arabe Presse, Moroccan News Agency, Agence Marocaine de Presse | agency | MAP | MAP | mapnews.ma mapexpress.ma
Mediafax | | agency | Mediafax | Mediafax | mediafax.ro
Mehr News Agency | Mehr News, MNA, Mehr | agency | Mehr Media Group | Mehr News Agency | mehrnews.com
MENA | Middle East News Agency | agency | MENA | MENA | mena.org.eg
MercoPress | | agency | MercoPress | MercoPress | en.mercopress.com mercopress.com
MIA | Macedonian Information Agency | agency | MIA | MIA | mia.mk
Moldpres | | agency | Moldpres | Moldpres | moldpres.md
Montsame | | agency | Montsame | Montsame | montsame.mn
MTI | Magyar Távirati Iroda, Hungarian News Agency | agency | MTI | MTI | mti.hu
MT Newswires | | agency | | MT Newswires | mtnewswires.com
NAN | News Agency of Nigeria | agency | NAN | NAN | nannews.ng nannewsnigeria.com
News1 | News1 Korea | agency | News1 | News1 | news1.kr
Newsfile | Newsfile Corp | agency | | Newsfile | newsfilecorp.com
Newsis | | agency | Newsis | Newsis | newsis.com
New Ziana | ZIANA | agency | New Ziana | New Ziana |
NINA | National Iraqi News Agency | agency | NINA | NINA | ninanews.com
NNA | National News Agency (Lebanon), Lebanon's National News Agency | agency | NNA | NNA | nna-leb.gov.lb
NNI | News Network International | agency | NNI | NNI | nni-news.com
Noticias Argentinas | | agency | Noticias Argentinas | Noticias Argentinas | noticiasargentinas.com
Notimex | | agency | Notimex | Notimex |
Novinite | Sofia News Agency, Novinite.com | agency | Novinite | Novinite | novinite.com
NTB | Norsk Telegrambyrå, Norwegian News Agency | agency | NTB | NTB | ntb.no
ONA | Oman News Agency | agency | ONA | ONA | omannews.gov.om
OSV News | | agency | OSV News | OSV News | osvnews.com
PA | PA Media, Press Association, The Press Association, PA News Agency, Press Association News | agency | PA | PA | pa.media
Pajhwok | Pajhwok Afghan News | agency | Pajhwok | Pajhwok | pajhwok.com
PANA | Panapress, Pan African News Agency | agency | PANA | PANA | panapress.com
PAP | Polish Press Agency, Polska Agencja Prasowa | agency | PAP | PAP | pap.pl
Petra | Jordan News Agency, Jordan News Agency (Petra), Petra News Agency | agency | Petra | Petra | petra.gov.jo
PNA | Philippine News Agency, Philippines News Agency | agency | PNA | PNA | pna.gov.ph
Prensa Latina | | agency | Prensa Latina | Prensa Latina | plenglish.com prensa-latina.cu
Pressenza | | agency | Pressenza | Pressenza | pressenza.com
PR Newswire | PRNewswire.com | agency | Cision | PR Newswire | prnewswire.com prnewswire.co.uk
PTI | Press Trust of India, The Press Trust of India, PTI News | agency | PTI | PTI | ptinews.com
QNA | Qatar News Agency | agency | QNA | QNA | qna.org.qa
RBC-Ukraine | | agency | RBC-Ukraine | RBC-Ukraine | rbc.ua
Regnum | REGNUM News Agency | agency | | Regnum | regnum.ru
Religion News Service | RNS | agency | Religion News Service | Religion News Service | religionnews.com
Report (Azerbaijan) | Report News Agency, Report Information Agency, Report.az | agency | Report (Azerbaijan) | Report News Agency | report.az
Reuters | Thomson Reuters, Reuters News, Reuters News Agency, Reuters.com | agency | Reuters | Reuters | reuters.com reutersagency.com
RIA Novosti | RIA, RIA News Agency | agency | Rossiya Segodnya | RIA Novosti | ria.ru
Ritzau | Ritzaus Bureau | agency | Ritzau | Ritzau | ritzau.dk ritzau.com
RNA (Rwanda) | Rwanda News Agency | agency | Rwanda News Agency | Rwanda News Agency |
Rosbalt | | agency | Rosbalt | Rosbalt | rosbalt.ru
RSS (Nepal) | Rastriya Samachar Samiti, National News Agency Nepal | agency | Rastriya Samachar Samiti | Rastriya Samachar Samiti |
RTTNews | | agency | | RTTNews | rttnews.com
SABA | Saba News Agency, Yemen News Agency (Saba), Yemen News Agency | agency | SABA | SABA | saba.ye sabanew.net
SANA | Syrian Arab News Agency | agency | SANA | SANA | sana.sy
SAPA | South African Press Association | agency | SAPA | SAPA |
Shafaq News | Shafaq News Agency | agency | Shafaq News | Shafaq News | shafaq.com
SITA | SITA Slovak News Agency | agency | SITA | SITA | sita.sk
SONNA | Somali National News Agency | agency | SONNA | SONNA | sonna.so
SPA | Saudi Press Agency | agency | SPA | SPA | spa.gov.sa
SRNA | | agency | SRNA | SRNA | srna.rs
STA | Slovenian Press Agency | agency | STA | STA | sta.si
STT | Finnish News Agency, STT-Lehtikuva | agency | STT | STT | stt.fi
SUNA | Sudan News Agency | agency | SUNA | SUNA | suna-sd.net
Tanjug | Tanjug News Agency | agency | Tanjug | Tanjug | tanjug.rs
TAP (Tunisia) | Tunis Afrique Presse | agency | TAP | TAP | tap.info.tn
Tasnim | Tasnim News Agency, Tasnim News | agency | Tasnim | Tasnim | tasnimnews.com tasnimnews.ir
TASR | News Agency of the Slovak Republic | agency | TASR | TASR | tasr.sk
TASS | ITAR-TASS, Tass News Agency, Russian News Agency TASS, TASS Russian News Agency | agency | TASS | TASS | tass.com tass.ru
Télam | | agency | Télam | Télam | telam.com.ar
The Canadian Press | Canadian Press, CP, La Presse Canadienne | agency | The Canadian Press | The Canadian Press | thecanadianpress.com
The Media Line | Media Line | agency | The Media Line | The Media Line | themedialine.org
TNA (Thailand) | Thai News Agency | agency | MCOT | Thai News Agency | tnamcot.com
TPS | Tazpit Press Service | agency | TPS | TPS | tps.co.il
Trend (Azerbaijan) | Trend News Agency, Trend.Az | agency | Trend | Trend | trend.az
Tribune News Service | TNS, Tribune Content Agency | agency | Alden Global Capital | Tribune News Service | tribunecontentagency.com
TT | TT News Agency, Tidningarnas Telegrambyrå, TT Nyhetsbyrån | agency | TT | TT | tt.se
Turan | Turan News Agency, Turan Information Agency | agency | Turan | Turan | turan.az
Ukrainian News Agency | Ukrainian News, Ukranews | agency | | Ukrainian News Agency | ukranews.com
Ukrinform | Ukrinform News Agency | agency | Ukrinform | Ukrinform | ukrinform.net ukrinform.ua
UNB | United News of Bangladesh | agency | UNB | UNB | unb.com.bd
UNI | United News of India | agency | UNI | UNI | uniindia.com
UNIAN | UNIAN News Agency, UNIAN Information Agency | agency | UNIAN | UNIAN | unian.net unian.info unian.ua
UPI | United Press International, UPI.com | agency | UPI | UPI | upi.com
UzA | Uzbekistan National News Agency | agency | UzA | UzA | uza.uz
VNA | Vietnam News Agency, Vietnam Plus | agency | VNA | VNA | vnanet.vn vietnamplus.vn
WAFA | WAFA News Agency, Palestine News Agency, Palestinian News and Information Agency | agency | WAFA | WAFA | wafa.ps
WAM | Emirates News Agency | agency | WAM | WAM | wam.ae
Xinhua | Xinhua News Agency, Xinhuanet, New China News Agency, Xinhua News | agency | Xinhua | Xinhua | xinhuanet.com news.cn
YJC | Young Journalists Club | agency | IRIB | YJC | yjc.ir yjc.news
Yonhap | Yonhap News Agency, Yonhap News | agency | Yonhap | Yonhap | yna.co.kr yonhapnews.co.kr
`
