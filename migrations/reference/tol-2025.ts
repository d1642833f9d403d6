/**
 * Sections (a letter) and divisions (two digits) of TOL 2025, each division under the section before
 * it: code, Finnish | Swedish | English. Source: Statistics Finland, Standard Industrial
 * Classification TOL 2025, CC BY 4.0.
 */
export const TOL_2025 = `
A Maatalous, metsätalous ja kalatalous | Jordbruk, skogsbruk och fiske | Agriculture, forestry and fishing
01 Kasvinviljely ja kotieläintalous, riistatalous ja niihin liittyvät palvelut | Jordbruk och jakt samt stödverksamhet i anslutning härtill | Crop and animal production, hunting and related service activities
02 Metsätalous ja puunkorjuu | Skogsbruk | Forestry and logging
03 Kalastus ja vesiviljely | Fiske och vattenbruk | Fishing and aquaculture
B Kaivostoiminta ja louhinta | Utvinning av mineral | Mining and quarrying
05 Kivihiilen ja ruskohiilen kaivu | Kolutvinning | Mining of coal and lignite
06 Raakaöljyn ja maakaasun tuotanto | Utvinning av råpetroleum och naturgas | Extraction of crude petroleum and natural gas
07 Metallimalmien louhinta | Utvinning av metallmalmer | Mining of metal ores
08 Muu kaivostoiminta ja louhinta | Annan utvinning av mineral | Other mining and quarrying
09 Kaivostoimintaa palveleva toiminta | Stödverksamhet avseende utvinning | Mining support service activities
C Teollisuus | Tillverkning | Manufacturing
10 Elintarvikkeiden valmistus | Livsmedelsframställning | Manufacture of food products
11 Juomien valmistus | Framställning av drycker | Manufacture of beverages
12 Tupakkatuotteiden valmistus | Tobaksvarutillverkning | Manufacture of tobacco products
13 Tekstiilien valmistus | Textilvarutillverkning | Manufacture of textiles
14 Vaatteiden valmistus | Tillverkning av kläder | Manufacture of wearing apparel
15 Nahan ja nahkatuotteiden sekä vastaavien tuotteiden valmistus muista materiaaleista | Tillverkning av läder- och skinnvaror och liknande varor av andra material | Manufacture of leather and related products of other materials
16 Sahatavaran sekä puu- ja korkkituotteiden valmistus pois lukien huonekalut; olki- ja punontatuotteiden valmistus | Tillverkning av trä och varor av trä och kork, utom möbler: tillverkning av varor av halm, rotting o.d. | Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials
17 Paperin, paperi- ja kartonkituotteiden valmistus | Pappers- och pappersvarutillverkning | Manufacture of paper and paper products
18 Painaminen ja tallenteiden jäljentäminen | Grafisk produktion och reproduktion av inspelningar | Printing and reproduction of recorded media
19 Koksin ja jalostettujen öljytuotteiden valmistus | Tillverkning av stenkolsprodukter och raffinerade petroleumprodukter | Manufacture of coke and refined petroleum products
20 Kemikaalien ja kemiallisten tuotteiden valmistus | Tillverkning av kemikalier och kemiska produkter | Manufacture of chemicals and chemical products
21 Lääkeaineiden ja lääkkeiden valmistus | Tillverkning av farmaceutiska basprodukter och läkemedel | Manufacture of basic pharmaceutical products and pharmaceutical preparations
22 Kumi- ja muovituotteiden valmistus | Tillverkning av gummi- och plastvaror | Manufacture of rubber and plastic products
23 Muiden ei-metallisten mineraalituotteiden valmistus | Tillverkning av andra icke-metalliska mineraliska produkter | Manufacture of other non-metallic mineral products
24 Metallien jalostus | Stål- och metallframställning | Manufacture of basic metals
25 Metallituotteiden valmistus pois lukien koneet ja laitteet | Tillverkning av metallvaror utom maskiner och apparater | Manufacture of fabricated metal products, except machinery and equipment
26 Tietokoneiden sekä elektronisten ja optisten tuotteiden valmistus | Tillverkning av datorer, elektronikvaror och optik | Manufacture of computer, electronic and optical products
27 Sähkölaitteiden valmistus | Tillverkning av elapparatur | Manufacture of electrical equipment
28 Muualla luokittelematon koneiden ja laitteiden valmistus | Tillverkning av övriga maskiner | Manufacture of machinery and equipment n.e.c.
29 Moottoriajoneuvojen, perävaunujen ja puoliperävaunujen valmistus | Tillverkning av motorfordon, släpfordon och påhängsvagnar | Manufacture of motor vehicles, trailers and semi-trailers
30 Muiden kulkuneuvojen valmistus | Tillverkning av andra transportmedel | Manufacture of other transport equipment
31 Huonekalujen valmistus | Tillverkning av möbler | Manufacture of furniture
32 Muu valmistus | Annan tillverkning | Other manufacturing
33 Koneiden ja laitteiden korjaus, huolto ja asennus | Reparation, underhåll och installation av maskiner och utrustning | Repair, maintenance and installation of machinery and equipment
D Sähkö-, kaasu-, lämpö- ja jäähdytyspalvelut | Försörjning av el, gas, värme och kyla | Electricity, gas, steam and air conditioning supply
35 Sähkö-, kaasu-, lämpö- ja jäähdytyspalvelut | El-, gas- och ångförsörjning samt luftkonditionering | Electricity, gas, steam and air conditioning supply
E Vesihuolto, viemäri- ja jätevesihuolto, jätehuolto ja muu ympäristön puhtaanapito | Vattenförsörjning; avloppsrening, avfallshantering och sanering | Water supply; sewerage, waste management and remediation activities
36 Vedenhankinta, puhdistus ja jakelu | Vattenförsörjning | Water collection, treatment and supply
37 Viemäri- ja jätevesihuolto | Avloppsrening | Sewerage
38 Jätteen keruu, hyödyntäminen ja hävittäminen | Insamling av avfall, återvinning och bortskaffande | Waste collection, recovery and disposal activities
39 Maaperän ja vesistöjen kunnostus ja muut ympäristönhuoltopalvelut | Sanering, efterbehandling av jord och vatten samt annan verksamhet för föroreningsbekämpning | Remediation activities and other waste management service activities
F Rakentaminen | Byggverksamhet | Construction
41 Talonrakentaminen | Byggande av bostadshus och andra byggnader | Construction of residential and non-residential buildings
42 Maa- ja vesirakentaminen | Anläggningsarbeten | Civil engineering
43 Erikoistunut rakennustoiminta | Specialiserad bygg- och anläggningsverksamhet | Specialised construction activities
G Tukku- ja vähittäiskauppa | Handel | Wholesale and retail trade
46 Tukkukauppa | Parti- och provisionshandel | Wholesale trade
47 Vähittäiskauppa | Detaljhandel | Retail trade
H Kuljetus ja varastointi | Transport och magasinering | Transportation and storage
49 Maaliikenne ja putkijohtokuljetus | Landtransport; transport i rörsystem | Land transport and transport via pipelines
50 Vesiliikenne | Sjötransport | Water transport
51 Ilmaliikenne | Lufttransport | Air transport
52 Varastointi ja liikennettä palveleva toiminta | Magasinering, varulagring och stödverksamhet avseende transport | Warehousing, storage and support activities for transportation
53 Posti- ja kuriiritoiminta | Post- och kurirverksamhet | Postal and courier activities
I Majoitus- ja ravitsemistoiminta | Hotell- och restaurangverksamhet | Accommodation and food service activities
55 Majoitustoiminta | Hotell- och logiverksamhet | Accommodation
56 Ravitsemistoiminta | Restaurang-, catering- och barverksamhet | Food and beverage service activities
J Kustannustoiminta, sisällöntuotanto ja -levitys | Förlagsverksamhet, radio- och tv-sändning samt produktion och distribution av medieinnehåll | Publishing, broadcasting, and content production and distribution activities
58 Kustannustoiminta | Förlagsverksamhet | Publishing activities
59 Elokuva-, video- ja televisio-ohjelmatuotanto, äänitteiden ja musiikin kustantaminen | Film-, video- och tv-programverksamhet, ljudinspelning och musikutgivning | Motion picture, video and television programme production, sound recording and music publishing activities
60 Ohjelmien tuottaminen ja lähettäminen, uutistoimistojen toiminta ja muu sisällön levitys | Planering, radio- och tv-sändning, nyhetsbyråer och annan distribution av medieinnehåll | Programming, broadcasting, news agency and other content distribution activities
K Televiestintä, ohjelmistojen suunnittelu ja valmistus, tietotekninen konsultointi ja tietopalvelutoiminta | Telekommunikation, dataprogrammering, datakonsultverksamhet, datainfrastruktur och annan informationsverksamhet | Telecommunication, computer programming, consulting, computing infrastructure and other information service activities
61 Televiestintä | Telekommunikation | Telecommunication
62 Ohjelmistot, konsultointi ja siihen liittyvä toiminta | Dataprogrammering, datakonsultverksamhet o.d. | Computer programming, consultancy and related activities
63 Tietojenkäsittelyinfrastruktuuri, tietojenkäsittely, palvelintilan vuokraus ja muu tietopalvelutoiminta | Datainfrastruktur, databehandling, hosting och annan informationsverksamhet | Computing infrastructure, data processing, hosting and other information service activities
L Rahoitus- ja vakuutustoiminta | Finansiell verksamhet och försäkringsverksamhet | Financial and insurance activities
64 Rahoituspalvelut pois lukien vakuutus- ja eläkevakuutustoiminta | Finansiell verksamhet utom försäkrings- och pensionsfondsverksamhet | Financial service activities, except insurance and pension funding
65 Vakuutus-, jälleenvakuutus- ja eläkevakuutustoiminta pois lukien pakollinen sosiaalivakuutus | Försäkrings-, återförsäkrings- och pensionsfondsverksamhet utom obligatorisk socialförsäkring | Insurance, reinsurance and pension funding, except compulsory social security
66 Rahoitusta ja vakuuttamista palveleva toiminta | Stödverksamhet avseende finansiella tjänster och försäkringsverksamhet | Activities auxiliary to financial services and insurance activities
M Kiinteistöalan toiminta | Fastighetsverksamhet | Real estate activities
68 Kiinteistöalan toiminta | Fastighetsverksamhet | Real estate activities
N Ammatillinen, tieteellinen ja tekninen toiminta | Verksamhet inom juridik, ekonomi, vetenskap och teknik | Professional, scientific and technical activities
69 Lakiasiain- ja laskentatoimen palvelut | Juridisk och ekonomisk konsultverksamhet | Legal and accounting activities
70 Pääkonttorien toiminta ja liikkeenjohdon konsultointi | Verksamheter som utövas av huvudkontor samt konsultverksamhet avseende företag | Activities of head offices and management consultancy
71 Arkkitehti- ja insinööripalvelut; tekninen testaus ja analysointi | Arkitekt- och teknisk konsultverksamhet; teknisk provning och analys | Architectural and engineering activities; technical testing and analysis
72 Tieteellinen tutkimus ja kehittäminen | Vetenskaplig forskning och utveckling | Scientific research and development
73 Mainostoiminta, markkinatutkimus ja suhdetoiminta | Reklamverksamhet, marknadsundersökningar och PR | Activities of advertising, market research and public relations
74 Muu ammatillinen, tieteellinen ja tekninen toiminta | Annan verksamhet inom juridik, ekonomi, vetenskap och teknik | Other professional, scientific and technical activities
75 Eläinlääkintäpalvelut | Veterinärverksamhet | Veterinary activities
O Hallinto- ja tukipalvelutoiminta | Uthyrning, fastighetsservice, resetjänster och annan stödverksamhet | Administrative and support service activities
77 Vuokraus- ja leasingtoiminta | Uthyrning och leasing | Rental and leasing activities
78 Työllistämistoiminta | Arbetsförmedling, bemanning och annan personalrelaterad verksamhet | Employment activities
79 Matkatoimistojen ja matkanjärjestäjien toiminta, muu varauspalvelutoiminta ja siihen liittyvä toiminta | Resebyrå- och researrangörsverksamhet samt annan boknings- och reserelaterad verksamhet | Travel agency, tour operator and other reservation service and related activities
80 Etsivä-, vartiointi- ja turvallisuuspalvelut | Säkerhets- och bevakningsverksamhet | Investigation and security activities
81 Kiinteistön- ja maisemanhoito | Fastighetsrelaterad stödverksamhet samt skötsel och underhåll av grönytor | Services to buildings and landscape activities
82 Hallinto- ja tukipalvelut liike-elämälle | Kontorstjänster och annan stödverksamhet till företag | Office administrative, office support and other business support activities
P Julkinen hallinto ja maanpuolustus; pakollinen sosiaalivakuutus | Offentlig förvaltning och försvar; obligatorisk socialförsäkring | Public administration and defence; compulsory social security
84 Julkinen hallinto ja maanpuolustus; pakollinen sosiaalivakuutus | Offentlig förvaltning och försvar; obligatorisk socialförsäkring | Public administration and defence; compulsory social security
Q Koulutus | Utbildning | Education
85 Koulutus | Utbildning | Education
R Sosiaali- ja terveyspalvelut | Vård och omsorg; social verksamhet | Human health and social work activities
86 Terveyspalvelut | Hälso- och sjukvård | Human health activities
87 Sosiaalihuollon asumis- ja laitospalvelut | Vård och omsorg med boende | Residential care activities
88 Sosiaalihuollon avopalvelut | Öppna sociala insatser | Social work activities without accommodation
S Taiteet, urheilu ja virkistys | Kultur, idrott och fritid | Arts, sports and recreation
90 Taiteellinen luominen ja esittävät taiteet | Konstnärligt skapande och scenkonst | Arts creation and performing arts activities
91 Kirjastojen, arkistojen, museoiden ja muiden kulttuurilaitosten toiminta | Biblioteks-, arkiv- och museiverksamhet m.m. | Libraries, archives, museums and other cultural activities
92 Rahapeli- ja vedonlyöntipalvelut | Spel- och vadhållningsverksamhet | Gambling and betting activities
93 Liikunta- ja urheilutoiminta sekä huvi- ja virkistyspalvelut | Sport-, fritids- och nöjesverksamhet | Sports activities and amusement and recreation activities
T Muu palvelutoiminta | Annan serviceverksamhet | Other service activities
94 Järjestöjen toiminta | Intressebevakning; religiös verksamhet | Activities of membership organisations
95 Tietokoneiden, henkilökohtaisten ja taloustavaroiden sekä moottoriajoneuvojen ja moottoripyörien korjaus ja huolto | Reparation och underhåll av datorer, hushållsartiklar och varor för personligt bruk samt motorfordon och motorcyklar | Repair and maintenance of computers, personal and household goods, and motor vehicles and motorcycles
96 Henkilökohtaiset palvelut | Konsumenttjänster | Personal service activities
U Kotitalouksien toiminta työnantajina ja kotitalouksien eriyttämätön toiminta tavaroiden ja palvelujen tuottamiseksi omaan käyttöön | Förvärvsarbete i hushåll och hushållens produktion av diverse varor och tjänster för eget bruk | Activities of households as employers and undifferentiated goods – and service-producing activities of households for own use
97 Kotitalouksien toiminta kotitaloustyöntekijöiden työnantajina | Förvärvsarbete i hushåll | Activities of households as employers of domestic personnel
98 Kotitalouksien eriyttämätön toiminta tavaroiden ja palvelujen tuottamiseksi omaan käyttöön | Hushållens produktion av diverse varor och tjänster för eget bruk | Undifferentiated goods- and service-producing activities of private households for own use
V Kansainvälisten organisaatioiden ja toimielinten toiminta | Verksamhet vid internationella organisationer, utländska ambassader o.d. | Activities of extraterritorial organisations and bodies
99 Kansainvälisten organisaatioiden ja toimielinten toiminta | Verksamhet vid internationella organisationer, utländska ambassader o.d. | Activities of extraterritorial organisations and bodies
`;
