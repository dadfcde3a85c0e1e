/** Outlets of East Asia, by name. The columns are those of `outletTable`. */
export const eastAsia = `
Apple Daily | | press | | | appledaily.com
Arirang | Arirang News, Arirang TV | press | Arirang | | arirang.com
Asia Times | | press | | | asiatimes.com
Beijing Review | | state media | | | bjreview.com
Business Korea | | press | | | businesskorea.co.kr
Caixin Global | Caixin | press | Caixin | | caixinglobal.com caixin.com
CCTV | China Central Television, CCTV News | state media | China Media Group | | cctv.com
CGTN | China Global Television Network | state media | China Media Group | | cgtn.com
China Daily | chinadaily.com.cn | state media | | | chinadaily.com.cn chinadailyhk.com
China.org.cn | | state media | | | china.org.cn
China Radio International | CRI, CRI Online | state media | China Media Group | | cri.cn
Daily NK | | press | | | dailynk.com
Dim Sum Daily | | press | | | dimsumdaily.hk
Global Times | | state media | People's Daily | | globaltimes.cn
Hankyoreh | The Hankyoreh | press | Hankyoreh | | hani.co.kr english.hani.co.kr
Hong Kong Free Press | HKFP | press | | | hongkongfp.com
Japan Forward | | press | Sankei | | japan-forward.com
Japan Today | | press | | | japantoday.com
KBS | KBS World, KBS News | press | KBS | | kbs.co.kr world.kbs.co.kr
Korea JoongAng Daily | JoongAng Ilbo, JoongAng Daily | press | JoongAng | | koreajoongangdaily.joins.com joongang.co.kr
Korea Pro | | press | Korea Risk Group | | koreapro.org
Kyunghyang Shinmun | The Kyunghyang Shinmun | press | | | khan.co.kr
Liberty Times | Liberty Times Net | press | Liberty Times | | ltn.com.tw
Macau Business | | press | | | macaubusiness.com
Macau Daily Times | | press | | | macaudailytimes.com.mo
Maeil Business Newspaper | Pulse by Maeil Business News | press | Maekyung | | mk.co.kr
MBC News (Korea) | MBC (Korea) | press | | | imnews.imbc.com
Ming Pao | | press | | | mingpao.com
NHK World | NHK, NHK WORLD-JAPAN | press | NHK | | nhk.or.jp nhk.jp
Nikkei | The Nikkei, Nihon Keizai Shimbun | press | Nikkei | | nikkei.com
Nikkei Asia | Nikkei Asian Review | press | Nikkei | | asia.nikkei.com
Nippon.com | | press | | | nippon.com
NK News | | press | Korea Risk Group | | nknews.org
NK Pro | | press | Korea Risk Group | | nkpro.org
People's Daily | People's Daily Online, People's Daily Online (English) | state media | People's Daily | | people.cn people.com.cn
PLA Daily | China Military Online | state media | People's Liberation Army | | 81.cn chinamil.com.cn
Rodong Sinmun | | state media | Workers' Party of Korea | | rodong.rep.kp
RTHK | RTHK News, Radio Television Hong Kong | press | RTHK | | rthk.hk
Sankei Shimbun | The Sankei Shimbun | press | Sankei | | sankei.com
SBS News (Korea) | SBS (Korea) | press | | | news.sbs.co.kr
Shanghai Daily | SHINE, City News Service | press | | | shine.cn
Sixth Tone | | press | | | sixthtone.com
South China Morning Post | SCMP, SCMP.com | press | Alibaba | | scmp.com
Taipei Times | | press | Liberty Times | | taipeitimes.com
Taiwan News | | press | | | taiwannews.com.tw
TaiwanPlus | | press | | | taiwanplus.com
Ta Kung Pao | | press | | | takungpao.com
The Asahi Shimbun | Asahi Shimbun | press | | | asahi.com
The Chosun Ilbo | Chosun Ilbo, The Chosun Daily, Chosun Biz | press | Chosun | | chosun.com
The Dong-A Ilbo | Dong-A Ilbo | press | Dong-A | | donga.com
The Japan Times | Japan Times | press | News2u | | japantimes.co.jp
The Korea Economic Daily | KED Global, Hankyung | press | Hankyung | | hankyung.com kedglobal.com
The Korea Herald | Korea Herald | press | Herald Media | | koreaherald.com
The Korea Times | Korea Times, Hankook Ilbo | press | Hankook Ilbo | | koreatimes.co.kr hankookilbo.com
The Mainichi | Mainichi, Mainichi Japan, Mainichi Shimbun | press | | | mainichi.jp
The Paper (China) | | press | | | thepaper.cn
The Standard (Hong Kong) | | press | Sing Tao | | thestandard.com.hk
The UB Post | UB Post | press | | | theubposts.com
The Yomiuri Shimbun | Yomiuri Shimbun, The Japan News, Japan News | press | Yomiuri | | yomiuri.co.jp japannews.yomiuri.co.jp the-japan-news.com
Tokyo Shimbun | | press | | | tokyo-np.co.jp
TVBS | TVBS News | press | | | tvbs.com.tw
United Daily News | UDN | press | | | udn.com
Wen Wei Po | | press | | | wenweipo.com
Yicai Global | Yicai | press | | | yicaiglobal.com yicai.com
`
