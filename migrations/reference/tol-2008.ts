/**
 * Sections (a letter) and divisions (two digits) of TOL 2008, each division under the section before
 * it: code, Finnish | Swedish | English. Source: Statistics Finland, Standard Industrial
 * Classification TOL 2008, CC BY 4.0.
 */
export const TOL_2008 = `
A Maatalous, metsätalous ja kalatalous | Jordbruk, skogsbruk och fiske | Agriculture, forestry and fishing
01 Kasvinviljely ja kotieläintalous, riistatalous ja niihin liittyvät palvelut | Jordbruk och jakt samt service i anslutning härtill | Crop and animal production, hunting and related service activities
02 Metsätalous ja puunkorjuu | Skogsbruk | Forestry and logging
03 Kalastus ja vesiviljely | Fiske och vattenbruk | Fishing and aquaculture
B Kaivostoiminta ja louhinta | Utvinning av mineral | Mining and quarrying
05 Kivihiilen ja ruskohiilen kaivu | Kolutvinning | Mining of coal and lignite
06 Raakaöljyn ja maakaasun tuotanto | Utvinning av råpetroleum och naturgas | Extraction of crude petroleum and natural gas
07 Metallimalmien louhinta | Utvinning av metallmalmer | Mining of metal ores
08 Muu kaivostoiminta ja louhinta | Annan utvinning av mineral | Other mining and quarrying
09 Kaivostoimintaa palveleva toiminta | Service till utvinning | Mining support service activities
C Teollisuus | Tillverkning | Manufacturing
10 Elintarvikkeiden valmistus | Livsmedelsframställning | Manufacture of food products
11 Juomien valmistus | Framställning av drycker | Manufacture of beverages
12 Tupakkatuotteiden valmistus | Tobaksvarutillverkning | Manufacture of tobacco products
13 Tekstiilien valmistus | Textilvarutillverkning | Manufacture of textiles
14 Vaatteiden valmistus | Tillverkning av kläder | Manufacture of wearing apparel
15 Nahan ja nahkatuotteiden valmistus | Tillverkning av läder, läder- och skinnvaror m.m. | Manufacture of leather and related products
16 Sahatavaran sekä puu- ja korkkituotteiden valmistus (pl. huonekalut); olki- ja punontatuotteiden valmistus | Tillverkning av trä och varor av trä, kork, rotting o.d. utom möbler | Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials
17 Paperin, paperi- ja kartonkituotteiden valmistus | Pappers- och pappersvarutillverkning | Manufacture of paper and paper products
18 Painaminen ja tallenteiden jäljentäminen | Grafisk produktion och reproduktion av inspelningar | Printing and reproduction of recorded media
19 Koksin ja jalostettujen öljytuotteiden valmistus | Tillverkning av stenkolsprodukter och raffinerade petroleumprodukter | Manufacture of coke and refined petroleum products
20 Kemikaalien ja kemiallisten tuotteiden valmistus | Tillverkning av kemikalier och kemiska produkter | Manufacture of chemicals and chemical products
21 Lääkeaineiden ja lääkkeiden valmistus | Tillverkning av farmaceutiska basprodukter och läkemedel | Manufacture of basic pharmaceutical products and pharmaceutical preparations
22 Kumi- ja muovituotteiden valmistus | Tillverkning av gummi- och plastvaror | Manufacture of rubber and plastic products
23 Muiden ei-metallisten mineraalituotteiden valmistus | Tillverkning av andra icke-metalliska mineraliska produkter | Manufacture of other non-metallic mineral products
24 Metallien jalostus | Stål- och metallframställning | Manufacture of basic metals
25 Metallituotteiden valmistus (pl. koneet ja laitteet) | Tillverkning av metallvaror utom maskiner och apparater | Manufacture of fabricated metal products, except machinery and equipment
26 Tietokoneiden sekä elektronisten ja optisten tuotteiden valmistus | Tillverkning av datorer, elektronikvaror och optik | Manufacture of computer, electronic and optical products
27 Sähkölaitteiden valmistus | Tillverkning av elapparatur | Manufacture of electrical equipment
28 Muiden koneiden ja laitteiden valmistus | Tillverkning av övriga maskiner | Manufacture of machinery and equipment n.e.c.
29 Moottoriajoneuvojen, perävaunujen ja puoliperävaunujen valmistus | Tillverkning av motorfordon, släpfordon och påhängsvagnar | Manufacture of motor vehicles, trailers and semi-trailers
30 Muiden kulkuneuvojen valmistus | Tillverkning av andra transportmedel | Manufacture of other transport equipment
31 Huonekalujen valmistus | Tillverkning av möbler | Manufacture of furniture
32 Muu valmistus | Annan tillverkning | Other manufacturing
33 Koneiden ja laitteiden korjaus, huolto ja asennus | Reparation och installation av maskiner och apparater | Repair and installation of machinery and equipment
D Sähkö-, kaasu- ja lämpöhuolto, jäähdytysliiketoiminta | Försörjning av el, gas, värme och kyla | Electricity,  gas, steam and air conditioning supply
35 Sähkö-, kaasu- ja lämpöhuolto, jäähdytysliiketoiminta | Försörjning av el, gas, värme och kyla | Electricity, gas, steam and air conditioning supply
E Vesihuolto, viemäri- ja jätevesihuolto, jätehuolto ja muu ympäristön puhtaanapito | Vattenförsörjning; avloppsrening, avfallshantering och sanering | Water supply; sewerage, waste management and remediation activities
36 Veden otto, puhdistus ja jakelu | Vattenförsörjning | Water collection, treatment and supply
37 Viemäri- ja jätevesihuolto | Avloppsrening | Sewerage
38 Jätteen keruu, käsittely ja loppusijoitus; materiaalien kierrätys | Avfallshantering; återvinning | Waste collection, treatment and disposal activities; materials recovery
39 Maaperän ja vesistöjen kunnostus ja muut ympäristönhuoltopalvelut | Sanering, efterbehandling av jord och vatten samt annan verksamhet för föroreningsbekämpning | Remediation activities and other waste management services
F Rakentaminen | Byggverksamhet | Construction
41 Talonrakentaminen | Byggande av hus | Construction of buildings
42 Maa- ja vesirakentaminen | Anläggningsarbeten | Civil engineering
43 Erikoistunut rakennustoiminta | Specialiserad bygg- och anläggningsverksamhet | Specialised construction activities
G Tukku- ja vähittäiskauppa; moottoriajoneuvojen ja moottoripyörien korjaus | Handel; reparation av motorfordon och motorcyklar | Wholesale and retail trade; repair of motor vehicles and motorcycles
45 Moottoriajoneuvojen ja moottoripyörien tukku- ja vähittäiskauppa sekä korjaus | Handel samt reparation av motorfordon och motorcyklar | Wholesale and retail trade and repair of motor vehicles and motorcycles
46 Tukkukauppa (pl. moottoriajoneuvojen ja moottoripyörien kauppa) | Parti- och provisionshandel utom med motorfordon | Wholesale trade, except of motor vehicles and motorcycles
47 Vähittäiskauppa (pl. moottoriajoneuvojen ja moottoripyörien kauppa) | Detaljhandel utom med motorfordon och motorcyklar | Retail trade, except of motor vehicles and motorcycles
H Kuljetus ja varastointi | Transport och magasinering | Transportation and storage
49 Maaliikenne ja putkijohtokuljetus | Landtransport; transport i rörsystem | Land transport and transport via pipelines
50 Vesiliikenne | Sjötransport | Water transport
51 Ilmaliikenne | Lufttransport | Air transport
52 Varastointi ja liikennettä palveleva toiminta | Magasinering och stödtjänster till transport | Warehousing and support activities for transportation
53 Posti- ja kuriiritoiminta | Post- och kurirverksamhet | Postal and courier activities
I Majoitus- ja ravitsemistoiminta | Hotell- och restaurangverksamhet | Accommodation and food service activities
55 Majoitus | Hotell- och logiverksamhet | Accommodation
56 Ravitsemistoiminta | Restaurang-, catering och barverksamhet | Food and beverage service activities
J Informaatio ja viestintä | Informations- och kommunikationsverksamhet | Information and communication
58 Kustannustoiminta | Förlagsverksamhet | Publishing activities
59 Elokuva-, video- ja televisio-ohjelmatuotanto, äänitteiden ja musiikin kustantaminen | Film-, video- och tv-programverksamhet, ljudinspelningar och fonogramutgivning | Motion picture, video and television programme production, sound recording and music publishing activities
60 Radio- ja televisiotoiminta | Planering och sändning av program | Programming and broadcasting activities
61 Televiestintä | Telekommunikation | Telecommunications
62 Ohjelmistot, konsultointi ja siihen liittyvä toiminta | IT-tjänster | Computer programming, consultancy and related activities
63 Tietopalvelutoiminta | Informationstjänster | Information service activities
K Rahoitus- ja vakuutustoiminta | Finans- och försäkringsverksamhet | Financial and insurance activities
64 Rahoituspalvelut (pl. vakuutus- ja eläkevakuutustoiminta) | Finansförmedling utom försäkring och pensionsfondsverksamhet | Financial service activities, except insurance and pension funding
65 Vakuutus-, jälleenvakuutus- ja eläkevakuutustoiminta (pl. pakollinen sosiaalivakuutus) | Försäkring, återförsäkring och pensionsfondsverksamhet utom obligatorisk socialförsäkring | Insurance, reinsurance and pension funding, except compulsory social security
66 Rahoitusta ja vakuuttamista palveleva toiminta | Stödtjänster till finansiella tjänster och försäkring | Activities auxiliary to financial services and insurance activities
L Kiinteistöalan toiminta | Fastighetsverksamhet | Real estate activities
68 Kiinteistöalan toiminta | Fastighetsverksamhet | Real estate activities
M Ammatillinen, tieteellinen ja tekninen toiminta | Verksamhet inom juridik, ekonomi, vetenskap och teknik | Professional, scientific and technical activities
69 Lakiasiain- ja laskentatoimen palvelut | Juridisk och ekonomisk konsultverksamhet | Legal and accounting activities
70 Pääkonttorien toiminta; liikkeenjohdon konsultointi | Verksamheter som utövas av huvudkontor; konsulttjänster till företag | Activities of head offices; management consultancy activities
71 Arkkitehti- ja insinööripalvelut; tekninen testaus ja analysointi | Arkitekt- och teknisk konsultverksamhet; teknisk provning och analys | Architectural and engineering activities; technical testing and analysis
72 Tieteellinen tutkimus ja kehittäminen | Vetenskaplig forskning och utveckling | Scientific research and development
73 Mainostoiminta ja markkinatutkimus | Reklam och marknadsundersökning | Advertising and market research
74 Muut erikoistuneet palvelut liike-elämälle | Annan verksamhet inom juridik, ekonomi, vetenskap och teknik | Other professional, scientific and technical activities
75 Eläinlääkintäpalvelut | Veterinärverksamhet | Veterinary activities
N Hallinto- ja tukipalvelutoiminta | Uthyrning, fastighetsservice, resetjänster och andra stödtjänster | Administrative and support service activities
77 Vuokraus- ja leasingtoiminta | Uthyrning och leasing | Rental and leasing activities
78 Työllistämistoiminta | Arbetsförmedling, bemanning och andra personalrelaterade tjänster | Employment activities
79 Matkatoimistojen ja matkanjärjestäjien toiminta; varauspalvelut | Resebyrå- och researrangörsverksamhet och andra resetjänster och relaterade tjänster | Travel agency, tour operator and other reservation service and related activities
80 Turvallisuus-, vartiointi- ja etsiväpalvelut | Säkerhets- och bevakningsverksamhet | Security and investigation activities
81 Kiinteistön- ja maisemanhoito | Fastighetsservice samt skötsel och underhåll av grönytor | Services to buildings and landscape activities
82 Hallinto- ja tukipalvelut liike-elämälle | Kontorstjänster och andra företagstjänster | Office administrative, office support and other business support activities
O Julkinen hallinto ja maanpuolustus; pakollinen sosiaalivakuutus | Offentlig förvaltning och försvar; obligatorisk socialförsäkring | Public administration and defence; compulsory social security
84 Julkinen hallinto ja maanpuolustus; pakollinen sosiaalivakuutus | Offentlig förvaltning och försvar; obligatorisk socialförsäkring | Public administration and defence; compulsory social security
P Koulutus | Utbildning | Education
85 Koulutus | Utbildning | Education
Q Terveys- ja sosiaalipalvelut | Vård och omsorg; sociala tjänster | Human health and social work activities
86 Terveyspalvelut | Hälso- och sjukvård | Human health activities
87 Sosiaalihuollon laitospalvelut | Vård och omsorg med boende | Residential care activities
88 Sosiaalihuollon avopalvelut | Öppna sociala insatser | Social work activities without accommodation
R Taiteet, viihde ja virkistys | Kultur, nöje och fritid | Arts, entertainment and recreation
90 Kulttuuri- ja viihdetoiminta | Konstnärlig och kulturell verksamhet samt nöjesverksamhet | Creative, arts and entertainment activities
91 Kirjastojen, arkistojen, museoiden ja muiden kulttuurilaitosten toiminta | Biblioteks-, arkiv- och museiverksamhet m.m. | Libraries, archives, museums and other cultural activities
92 Rahapeli- ja vedonlyöntipalvelut | Spel- och vadhållningsverksamhet | Gambling and betting activities
93 Urheilutoiminta sekä huvi- ja virkistyspalvelut | Sport-, fritids- och nöjesverksamhet | Sports activities and amusement and recreation activities
S Muu palvelutoiminta | Annan serviceverksamhet | Other service activities
94 Järjestöjen toiminta | Intressebevakning; religiös verksamhet | Activities of membership organisations
95 Tietokoneiden, henkilökohtaisten ja kotitaloustavaroiden korjaus | Reparation av datorer, hushållsartiklar och personliga artiklar | Repair of computers and personal and household goods
96 Muut henkilökohtaiset palvelut | Andra konsumenttjänster | Other personal service activities
T Kotitalouksien toiminta työnantajina; kotitalouksien eriyttämätön toiminta tavaroiden ja palvelujen tuottamiseksi omaan käyttöön | Förvärvsarbete i hushåll; hushållens produktion av diverse varor och tjänster för eget bruk | Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use
97 Kotitalouksien toiminta kotitaloustyöntekijöiden työnantajina | Förvärvsarbete i hushåll | Activities of households as employers of domestic personnel
98 Kotitalouksien eriyttämätön toiminta tavaroiden ja palvelujen tuottamiseksi omaan käyttöön | Hushållens produktion av diverse varor och tjänster för eget bruk | Undifferentiated goods- and services-producing activities of private households for own use
U Kansainvälisten organisaatioiden ja toimielinten toiminta | Verksamhet vid internationella organisationer, utländska ambassader o.d. | Activities of extraterritorial organisations and bodies
99 Kansainvälisten organisaatioiden ja toimielinten toiminta | Verksamhet vid internationella organisationer, utländska ambassader o.d. | Activities of extraterritorial organisations and bodies
X Toimiala tuntematon | Näringsgrenen okänd | Industry unknown
00 Toimiala tuntematon | Näringsgrenen okänd | Industry unknown
`;
