/** Outlets of Latin America and the Caribbean, by name. The columns are those of `outletTable`. */
export const latinAmerica = `
14ymedio | | press | | | 14ymedio.com
ABC Color | | press | | | abc.com.py
Americas Quarterly | | press | | | americasquarterly.org
Animal Político | | press | | | animalpolitico.com
Barbados Today | | press | | | barbadostoday.bb
Brasil de Fato | | press | | | brasildefato.com.br
Buenos Aires Herald | | press | | | buenosairesherald.com
Buenos Aires Times | | press | Perfil | | batimes.com.ar
Caracas Chronicles | | press | | | caracaschronicles.com
Caracol Radio | | press | Prisa | | caracol.com.co
Caribbean National Weekly | | press | | | caribbeannationalweekly.com
CARICOM Today | | official | CARICOM | | caricom.org
CiberCuba | | press | | | cibercuba.com
Clarín | | press | Grupo Clarín | | clarin.com
Colombia One | | press | | | colombiaone.com
Colombia Reports | | press | | | colombiareports.com
Confidencial | Confidencial (Nicaragua) | press | | | confidencial.digital
Cubadebate | | state media | | | cubadebate.cu
Department of Public Information (Guyana) | DPI Guyana | official | Government of Guyana | | dpi.gov.gy
Dominican Today | | press | | | dominicantoday.com
Efecto Cocuyo | | press | | | efectococuyo.com
El Comercio (Ecuador) | | press | | | elcomercio.com
El Comercio (Peru) | | press | Grupo El Comercio | | elcomercio.pe
El Deber | | press | | | eldeber.com.bo
El Espectador | | press | | | elespectador.com
El Faro | | press | | | elfaro.net
El Financiero | | press | | | elfinanciero.com.mx
El Mercurio | | press | El Mercurio | | emol.com
El Nacional (Venezuela) | | press | | | elnacional.com
El Nuevo Día | | press | | | elnuevodia.com
El Nuevo Herald | | press | McClatchy | | elnuevoherald.com
El Observador (Uruguay) | | press | | | elobservador.com.uy
El País (Uruguay) | | press | | | elpais.com.uy
El Tiempo (Colombia) | El Tiempo | press | | | eltiempo.com
El Universal (Mexico) | El Universal | press | | | eluniversal.com.mx
El Universo | | press | | | eluniverso.com
Excélsior | | press | Grupo Imagen | | excelsior.com.mx
Folha de S.Paulo | Folha, UOL Folha | press | Grupo Folha | | folha.uol.com.br
G1 | | press | Grupo Globo | | g1.globo.com
Granma | | state media | Communist Party of Cuba | | granma.cu
Guyana Chronicle | | state media | | | guyanachronicle.com
Guyana Times | | press | | | guyanatimesgy.com
Havana Times | | press | | | havanatimes.org
Infobae | | press | | | infobae.com
InSight Crime | | press | | | insightcrime.org
Jamaica Gleaner | The Gleaner | press | RJRGleaner | | jamaica-gleaner.com
Jamaica Observer | The Jamaica Observer | press | | | jamaicaobserver.com
Juventud Rebelde | | state media | | | juventudrebelde.cu
Kaieteur News | Kaieteur News Online | press | | | kaieteurnewsonline.com
La Jornada | | press | | | jornada.com.mx
La Nación (Argentina) | | press | | | lanacion.com.ar
La Nación (Costa Rica) | | press | Grupo Nación | | nacion.com
La Prensa Gráfica | | press | | | laprensagrafica.com
La Prensa (Honduras) | | press | | | laprensa.hn
La Prensa (Nicaragua) | | press | | | laprensani.com
La Prensa (Panama) | | press | | | prensa.com
La República (Peru) | | press | | | larepublica.pe
La Tercera | | press | Copesa | | latercera.com
Latin American Reports | LatinAmerica Reports | press | | | latinamericareports.com
Le Nouvelliste | | press | | | lenouvelliste.com
Listín Diario | | press | | | listindiario.com
Los Tiempos | | press | | | lostiempos.com
Mexico News Daily | | press | | | mexiconewsdaily.com
Milenio | | press | | | milenio.com
Nation News (Barbados) | NationNews | press | One Caribbean Media | | nationnews.com
News Room Guyana | | press | | | newsroom.gy
Newsroom Panama | | press | | | newsroompanama.com
O Estado de S. Paulo | Estadão | press | | | estadao.com.br
O Globo | | press | Grupo Globo | | oglobo.globo.com
OnCuba News | OnCuba | press | | | oncubanews.com
Orinoco Tribune | | press | | | orinocotribune.com
Página/12 | | press | | | pagina12.com.ar
Perfil | | press | Perfil | | perfil.com
Prensa Libre | | press | | | prensalibre.com
Primicias | | press | | | primicias.ec
Reforma | | press | | | reforma.com
Semana | Revista Semana | press | | | semana.com
Stabroek News | | press | | | stabroeknews.com
Telemundo | Noticias Telemundo | press | NBCUniversal | | telemundo.com
teleSUR | TeleSUR English | state media | teleSUR | | telesurenglish.net telesurtv.net
The Brazilian Report | Brazilian Report | press | | | brazilian.report
The City Paper Bogotá | | press | | | thecitypaperbogota.com
The Haitian Times | Haitian Times | press | | | haitiantimes.com
The Rio Times | Rio Times | press | | | riotimesonline.com
The Santiago Times | Santiago Times | press | | | santiagotimes.cl
The Tico Times | Tico Times | press | | | ticotimes.net
Trinidad and Tobago Guardian | Trinidad Guardian | press | Guardian Media Limited | | guardian.co.tt
Trinidad and Tobago Newsday | Trinidad Newsday | press | | | newsday.co.tt
Trinidad Express | Trinidad and Tobago Express | press | One Caribbean Media | | trinidadexpress.com
Univision | Univision Noticias | press | TelevisaUnivision | | univision.com
UOL | | press | Grupo Folha | | uol.com.br
Valor Econômico | Valor International | press | Grupo Globo | | valor.globo.com valorinternational.globo.com
Venezuelanalysis | Venezuela Analysis | press | | | venezuelanalysis.com
VTV (Venezuela) | Venezolana de Televisión | state media | | | vtv.gob.ve
`
