/** Outlets of continental Europe, the Caucasus and Central Asia, by name. The columns are those of `outletTable`. */
export const europe = `
1TV Georgia | First Channel (Georgia) | press | | | 1tv.ge
ABC (Spain) | ABC.es | press | Vocento | | abc.es
Africa Intelligence | | press | Indigo Publications | | africaintelligence.com
Aftenposten | | press | Schibsted | | aftenposten.no
Aftonbladet | | press | Schibsted | | aftonbladet.se
Agenda.ge | | press | | | agenda.ge
Albanian Daily News | | press | | | albaniandailynews.com
Al Jazeera Balkans | | press | Al Jazeera | | balkans.aljazeera.net
Armenian News | NEWS.am | press | | | news.am
Armenian Weekly | The Armenian Weekly | press | | | armenianweekly.com
Asbarez | | press | | | asbarez.com
Azatutyun | | press | USAGM | RFE/RL | azatutyun.am
AzerNews | | press | | | azernews.az
B92 | | press | | | b92.net
Babel.ua | | press | | | babel.ua
Balkan Insight | BIRN | press | BIRN | | balkaninsight.com
Belsat | Belsat TV | press | TVP | | belsat.eu
Berliner Zeitung | | press | | | berliner-zeitung.de
Berlingske | | press | | | berlingske.dk
Bild Zeitung | | press | Axel Springer | | bild.de
bne IntelliNews | IntelliNews | press | | | intellinews.com bne.eu
Caliber.Az | | press | | | caliber.az
Censor.NET | | press | | | censor.net
Channel One Russia | | state media | | | 1tv.ru
Civil Georgia | Civil.ge | press | | | civil.ge
CivilNet | | press | | | civilnet.am
Corriere della Sera | Corriere | press | RCS MediaGroup | | corriere.it
Courrier international | | press | Le Monde | | courrierinternational.com
Cyprus Mail | | press | | | cyprus-mail.com
Dagbladet | | press | Aller | | dagbladet.no
Dagens Nyheter | | press | Bonnier | | dn.se
Daily News Hungary | | press | | | dailynewshungary.com
Danas | | press | United Group | | danas.rs
Daryo | Daryo.uz | press | | | daryo.uz
Day.Az | | press | | | day.az
Delfi | | press | Ekspress Grupp | | delfi.lt delfi.lv delfi.ee
Denník N | | press | | | dennikn.sk
Der Spiegel | Spiegel, SPIEGEL International, Spiegel Online | press | | | spiegel.de
Der Standard | | press | | | derstandard.at
Der Tagesspiegel | Tagesspiegel | press | | | tagesspiegel.de
De Standaard | | press | Mediahuis | | standaard.be
De Telegraaf | | press | Mediahuis | | telegraaf.nl
De Volkskrant | | press | DPG Media | | volkskrant.nl
Diario AS | | press | Prisa | | as.com
Die Presse | | press | | | diepresse.com
Die Tageszeitung | taz | press | | | taz.de
Die Welt | WELT | press | Axel Springer | | welt.de
Die Zeit | ZEIT ONLINE | press | | | zeit.de
Digi24 | | press | | | digi24.ro
DR Nyheder | | press | DR | | dr.dk
DutchNews | DutchNews.nl | press | | | dutchnews.nl
DW | Deutsche Welle, DW News, DW.com | press | Deutsche Welle | | dw.com
Ekathimerini | Kathimerini, eKathimerini.com | press | Kathimerini | | ekathimerini.com kathimerini.gr
El Confidencial | | press | | | elconfidencial.com
El Mundo | | press | RCS MediaGroup | | elmundo.es
El País | EL PAÍS English | press | Prisa | | elpais.com
Emerging Europe | | press | | | emerging-europe.com
ERR News | ERR | press | ERR | | news.err.ee err.ee
ERT | ERT News | press | ERT | | ert.gr ertnews.gr
Espreso | Espreso TV | press | | | espreso.tv
EUobserver | | press | | | euobserver.com
Euractiv | | press | Mediahuis | | euractiv.com
Eurasianet | | press | | | eurasianet.org
Euromaidan Press | | press | | | euromaidanpress.com
Euronews | | press | | | euronews.com
Euronews Albania | | press | | | euronews.al
European Western Balkans | | press | | | europeanwesternbalkans.com
Euro Weekly News | | press | | | euroweeklynews.com
Expats.cz | | press | | | expats.cz
Expressen | | press | Bonnier | | expressen.se
Expresso | | press | | | expresso.pt
Focus Online | | press | Hubert Burda Media | | focus.de
France 24 | | press | France Médias Monde | | france24.com
Franceinfo | | press | | | francetvinfo.fr
Frankfurter Allgemeine Zeitung | FAZ, FAZ.NET | press | | | faz.net
Gazeta.ru | | press | Rambler | | gazeta.ru
Gazeta.uz | | press | | | gazeta.uz
Gazeta Wyborcza | Wyborcza | press | Agora | | wyborcza.pl
Greek Reporter | | press | | | greekreporter.com
Handelsblatt | | press | | | handelsblatt.com
Helsingin Sanomat | Helsinki Sanomat | press | Sanoma | | hs.fi
Helsinki Times | | press | | | helsinkitimes.fi
Hetq | Hetq Online | press | | | hetq.am
High North News | | press | | | highnorthnews.com
HotNews | HotNews.ro | press | Ringier | | hotnews.ro
Hromadske | Hromadske International | press | | | hromadske.ua
Hungary Today | | press | | | hungarytoday.hu
Iceland Monitor | | press | Árvakur | | icelandmonitor.mbl.is mbl.is
Iceland Review | | press | | | icelandreview.com
Il Sole 24 Ore | | press | | | ilsole24ore.com
Index.hu | | press | | | index.hu
Intelligence Online | | press | Indigo Publications | | intelligenceonline.com
Izvestia | Iz.ru | press | National Media Group | | iz.ru
JAMnews | | press | | | jam-news.net
Jyllands-Posten | | press | JP/Politikens Hus | | jyllands-posten.dk
Kathimerini Cyprus | | press | Kathimerini | | knews.kathimerini.com.cy
Keep Talking Greece | | press | | | keeptalkinggreece.com
Koha Ditore | Koha | press | | | koha.net
Kommersant | | press | | | kommersant.ru
Komsomolskaya Pravda | | press | | | kp.ru
Kosovo Online | | press | | | kosovo-online.com
Kun.uz | | press | | | kun.uz
Kyiv Post | | press | | | kyivpost.com
La Croix | La Croix International | press | Bayard | | la-croix.com international.la-croix.com
La Repubblica | Repubblica | press | GEDI | | repubblica.it
La Stampa | | press | GEDI | | lastampa.it
La Vanguardia | | press | | | lavanguardia.com
Le Figaro | | press | Dassault | | lefigaro.fr
Le Monde | Le Monde in English | press | Le Monde | | lemonde.fr
Lenta.ru | Lenta | press | Rambler | | lenta.ru
Le Parisien | | press | LVMH | | leparisien.fr
Le Point | | press | | | lepoint.fr
Les Echos | | press | LVMH | | lesechos.fr
Le Soir | | press | | | lesoir.be
Le Temps | | press | | | letemps.ch
L'Express | | press | | | lexpress.fr
Libération | | press | | | liberation.fr
LIGA.net | | press | | | liga.net
L'Osservatore Romano | | official | Holy See | | osservatoreromano.va
LRT | LRT English, LRT.lt | press | LRT | | lrt.lt
LSM | LSM.lv, Latvian Public Media, Public Broadcasting of Latvia | press | LSM | | eng.lsm.lv lsm.lv
Luxembourg Times | | press | Mediahuis | | luxtimes.lu
Malta Today | | press | | | maltatoday.com.mt
Massis Post | | press | | | massispost.com
Mediapart | | press | | | mediapart.fr
Mediazona | | press | | | zona.media
Meduza | Meduza.io | press | | | meduza.io
Militarnyi | Militarnyy | press | | | militarnyi.com mil.in.ua
Moldova 1 | Teleradio-Moldova | press | Teleradio-Moldova | | moldova1.md
Moskovsky Komsomolets | | press | | | mk.ru
N1 | N1 Info | press | United Group | | n1info.com n1info.rs n1info.ba n1info.hr
Neue Zürcher Zeitung | NZZ | press | | | nzz.ch
News.az | | press | | | news.az
News in English Norway | | press | | | newsinenglish.no
NewsMaker | Newsmaker.md | press | | | newsmaker.md
Nexta | | press | | | nexta.tv
Nezavisimaya Gazeta | | press | | | ng.ru
NL Times | | press | | | nltimes.nl
NOS Nieuws | | press | NOS | | nos.nl
Notes from Poland | | press | | | notesfrompoland.com
Nova S | Nova.rs | press | United Group | | nova.rs
Novaya Gazeta | | press | Novaya Gazeta | | novayagazeta.ru
Novaya Gazeta Europe | | press | | | novayagazeta.eu
NRC | NRC Handelsblad | press | Mediahuis | | nrc.nl
NRK | | press | NRK | | nrk.no
n-tv | | press | RTL | | n-tv.de
OC Media | | press | | | oc-media.org
Onet | | press | Ringier Axel Springer | | onet.pl
ORF | ORF News | press | ORF | | orf.at
Panorama.am | | press | | | panorama.am
Philenews | In-Cyprus | press | Phileleftheros | | philenews.com in-cyprus.philenews.com
Politika | | press | | | politika.rs
Politiken | | press | JP/Politikens Hus | | politiken.dk
Polskie Radio | Polish Radio, Radio Poland | press | Polskie Radio | | polskieradio.pl
Postimees | | press | Postimees | | postimees.ee
Prague Morning | | press | | | praguemorning.cz
Pravda.ru | | press | | | pravda.ru
Prishtina Insight | | press | BIRN | | prishtinainsight.com
Proto Thema | | press | | | protothema.gr
Público | | press | | | publico.pt
Radio Prague International | Radio Prague | press | Czech Radio | | english.radio.cz radio.cz
RAI News | Rai | press | RAI | | rainews.it rai.it
RBC (Russia) | RBK, RBC.ru | press | | | rbc.ru
RFI | Radio France Internationale | press | France Médias Monde | | rfi.fr
Romania Insider | | press | | | romania-insider.com
Rossiyskaya Gazeta | | state media | | | rg.ru
RT | Russia Today, RT.com | state media | RT | | rt.com
RTBF | | press | RTBF | | rtbf.be
RTL Today | | press | RTL | | today.rtl.lu
RTP | RTP Notícias | press | RTP | | rtp.pt
RTS (Serbia) | | press | RTS (Serbia) | | rts.rs
RTVE | RTVE.es | press | RTVE | | rtve.es
Russia Beyond | | state media | RT | | rbth.com
RÚV | | press | RÚV | | ruv.is
Rzeczpospolita | | press | Gremi Media | | rp.pl
Sarajevo Times | The Sarajevo Times | press | | | sarajevotimes.com
SB Belarus Today | Belarus Segodnya, SB.by | state media | | | sb.by
SeeNews | | press | | | seenews.com
SME (Slovakia) | | press | Petit Press | | sme.sk
Sputnik | Sputnik News, Sputnik International, Sputnik Globe | state media | Rossiya Segodnya | Sputnik | sputniknews.com sputnikglobe.com
SRF | | press | SRG SSR | | srf.ch
Stern (Germany) | | press | RTL | | stern.de
Strana | Strana.ua | press | | | strana.today
Süddeutsche Zeitung | Sueddeutsche Zeitung, SZ.de | press | | | sueddeutsche.de
Suspilne | Suspilne News | press | Suspilne | | suspilne.media
Svenska Dagbladet | | press | Schibsted | | svd.se
Sveriges Radio | Radio Sweden | press | Sveriges Radio | | sverigesradio.se
SVT | SVT Nyheter | press | SVT | | svt.se
Swissinfo | SWI swissinfo.ch, swissinfo.ch, SWI | press | SRG SSR | | swissinfo.ch
Tages-Anzeiger | | press | TX Group | | tagesanzeiger.ch
Tagesschau | tagesschau.de | press | ARD | | tagesschau.de
Telex.hu | | press | | | telex.hu
Tengrinews | | press | | | tengrinews.kz
The Astana Times | Astana Times | press | | | astanatimes.com
The Baltic Times | Baltic Times | press | | | baltictimes.com
The Barents Observer | Barents Observer | press | | | thebarentsobserver.com
The Bell | | press | | | thebell.io
The Brussels Times | Brussels Times | press | | | brusselstimes.com
The Copenhagen Post | Copenhagen Post | press | | | cphpost.dk
The Diplomat | | press | | | thediplomat.com
The First News | | press | PAP | | thefirstnews.com
The Insider | | press | | | theins.ru theins.press
The Kyiv Independent | Kyiv Independent | press | | | kyivindependent.com
The Local | | press | The Local | | thelocal.com thelocal.de thelocal.fr thelocal.se thelocal.es thelocal.it thelocal.no thelocal.dk thelocal.at thelocal.ch
The Malta Independent | Malta Independent | press | | | independent.com.mt
The Moscow Times | Moscow Times | press | | | themoscowtimes.com
The New Voice of Ukraine | New Voice of Ukraine | press | | | nv.ua english.nv.ua
The Olive Press | | press | | | theolivepress.es
The Parliament Magazine | | press | | | theparliamentmagazine.eu
The Portugal News | | press | | | theportugalnews.com
The Slovak Spectator | Slovak Spectator | press | Petit Press | | spectator.sme.sk
The Slovenia Times | Slovenia Times | press | | | sloveniatimes.com
The Times of Central Asia | Times of Central Asia | press | | | timesca.com
Times of Malta | | press | Allied Newspapers | | timesofmalta.com
Total Croatia News | | press | | | total-croatia-news.com
To Vima | TO BHMA | press | | | tovima.com
TVN24 | | press | Warner Bros. Discovery | | tvn24.pl
TVP World | TVP | press | TVP | | tvpworld.com tvp.pl
TV Rain | Dozhd | press | | | tvrain.tv
TV Zvezda | | state media | Russian Ministry of Defence | | tvzvezda.ru
Ukrainska Pravda | Ukrayinska Pravda, European Pravda, Ukrainian Pravda | press | Ukrainska Pravda | | pravda.com.ua eurointegration.com.ua
UNITED24 Media | | official | Government of Ukraine | | united24media.com
Vatican News | | official | Holy See | | vaticannews.va
Vedomosti | | press | | | vedomosti.ru
Verdens Gang | | press | Schibsted | | vg.no
Vesti | Vesti.ru, Rossiya 24 | state media | VGTRK | | vesti.ru
Vijesti | | press | United Group | | vijesti.me
VRT NWS | VRT, Flandersnews | press | VRT | | vrt.be
Wanted in Rome | | press | | | wantedinrome.com
Yle | Yle News | press | Yle | | yle.fi
ZDF | ZDFheute | press | ZDF | | zdf.de zdfheute.de
Zerkalo | Zerkalo.io | press | | | zerkalo.io
Ziarul de Gardă | | press | | | zdg.md
ZN.UA | Dzerkalo Tyzhnia, Zerkalo Nedeli | press | | | zn.ua
`
