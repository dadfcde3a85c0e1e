/** Institutes that study and publish, by name. The columns are those of `outletTable`. */
export const research = `
38 North | | research | Stimson Center | | 38north.org
ACLED | Armed Conflict Location & Event Data | research | | | acleddata.com
Al Jazeera Centre for Studies | | research | Al Jazeera | | studies.aljazeera.net
American Enterprise Institute | AEI | research | American Enterprise Institute | | aei.org
Amnesty International | | research | | | amnesty.org
Arab Center Washington DC | | research | | | arabcenterdc.org
Arms Control Association | Arms Control Today | research | | | armscontrol.org
ASPI | Australian Strategic Policy Institute, The Strategist | research | | | aspi.org.au aspistrategist.org.au
Atlantic Council | | research | | | atlanticcouncil.org
BESA Center | Begin-Sadat Center for Strategic Studies | research | | | besacenter.org
Brookings Institution | Brookings, The Brookings Institution | research | | | brookings.edu
Bruegel | | research | | | bruegel.org
Bulletin of the Atomic Scientists | The Bulletin of the Atomic Scientists | press | | | thebulletin.org
Carnegie Endowment for International Peace | Carnegie Endowment, Carnegie Politika | research | Carnegie Endowment for International Peace | | carnegieendowment.org
Cato Institute | | research | | | cato.org
CEPA | Center for European Policy Analysis | research | | | cepa.org
CEPS | Centre for European Policy Studies | research | | | ceps.eu
Chatham House | | research | | | chathamhouse.org
Clingendael | Clingendael Institute | research | | | clingendael.org
CNAS | Center for a New American Security | research | | | cnas.org
Congressional Research Service | CRS Reports | research | U.S. Government | | crsreports.congress.gov
Council on Foreign Relations | CFR | research | Council on Foreign Relations | | cfr.org
Crisis Group | International Crisis Group | research | | | crisisgroup.org
Critical Threats | Critical Threats Project | research | American Enterprise Institute | | criticalthreats.org
CSIS | Center for Strategic and International Studies | research | | | csis.org
DGAP | German Council on Foreign Relations | research | | | dgap.org
East Asia Forum | | research | | | eastasiaforum.org
ECFR | European Council on Foreign Relations | research | | | ecfr.eu
Elcano Royal Institute | Real Instituto Elcano | research | | | realinstitutoelcano.org
Emirates Policy Center | | research | | | epc.ae
Eurasia Group | | research | Eurasia Group | | eurasiagroup.net
FDD's Long War Journal | Long War Journal | research | Foundation for Defense of Democracies | | longwarjournal.org
Foreign Affairs | | press | Council on Foreign Relations | | foreignaffairs.com
Foundation for Defense of Democracies | FDD | research | Foundation for Defense of Democracies | | fdd.org
Freedom House | | research | | | freedomhouse.org
GlobalSecurity.org | GlobalSecurity | research | | | globalsecurity.org
GMF | German Marshall Fund, The German Marshall Fund of the United States | research | | | gmfus.org
GZERO Media | GZERO | press | Eurasia Group | | gzeromedia.com
Heritage Foundation | The Heritage Foundation | research | | | heritage.org
Hoover Institution | | research | | | hoover.org
Hudson Institute | | research | | | hudson.org
Human Rights Watch | HRW | research | | | hrw.org
IFRI | French Institute of International Relations | research | | | ifri.org
IISS | International Institute for Strategic Studies | research | | | iiss.org
INSS | Institute for National Security Studies | research | | | inss.org.il
Institute for Security Studies | ISS Africa, ISS Today | research | | | issafrica.org
Institute for the Study of War | ISW | research | | | understandingwar.org
Inter-American Dialogue | The Dialogue | research | | | thedialogue.org
ISEAS | ISEAS-Yusof Ishak Institute, Fulcrum | research | | | iseas.edu.sg fulcrum.sg
ISPI | Italian Institute for International Political Studies | research | | | ispionline.it
Jamestown Foundation | The Jamestown Foundation, Eurasia Daily Monitor | research | | | jamestown.org
Lowy Institute | The Interpreter, Lowy Interpreter | research | | | lowyinstitute.org
Middle East Institute | MEI | research | | | mei.edu
Nuclear Threat Initiative | NTI | research | | | nti.org
Observer Research Foundation | ORF (India) | research | | | orfonline.org
OSW | Centre for Eastern Studies | research | | | osw.waw.pl
Peterson Institute for International Economics | PIIE | research | | | piie.com
Pew Research Center | | research | | | pewresearch.org
PRIO | Peace Research Institute Oslo | research | | | prio.org
Quincy Institute | Quincy Institute for Responsible Statecraft | research | Quincy Institute | | quincyinst.org
RAND | RAND Corporation, RAND Corp | research | | | rand.org
Responsible Statecraft | | press | Quincy Institute | | responsiblestatecraft.org
Rift Valley Institute | | research | | | riftvalley.net
RSIS | S. Rajaratnam School of International Studies | research | | | rsis.edu.sg
RUSI | Royal United Services Institute | research | | | rusi.org
Russian International Affairs Council | RIAC | research | | | russiancouncil.ru
SAIIA | South African Institute of International Affairs | research | | | saiia.org.za
Sana'a Center | Sana'a Center for Strategic Studies | research | | | sanaacenter.org
SIPRI | Stockholm International Peace Research Institute | research | | | sipri.org
Stimson Center | | research | Stimson Center | | stimson.org
Stratfor | RANE Worldview | research | RANE | | worldview.stratfor.com stratfor.com
SWP | Stiftung Wissenschaft und Politik, German Institute for International and Security Affairs | research | | | swp-berlin.org
USIP | United States Institute of Peace | research | | | usip.org
Valdai Club | Valdai Discussion Club | research | | | valdaiclub.com
Washington Institute | The Washington Institute for Near East Policy, Washington Institute for Near East Policy | research | | | washingtoninstitute.org
Wilson Center | The Wilson Center | research | | | wilsoncenter.org
WOLA | Washington Office on Latin America | research | | | wola.org
`
