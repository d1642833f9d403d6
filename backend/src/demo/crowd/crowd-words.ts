/** A trade that many micro-enterprises of the countryside are in. */
export interface Trade {
  readonly word: string;
  /** TOL 2025. */
  readonly industry: string;
  /** Key of the experiments that firms of this trade try. */
  readonly kind: 'appointments' | 'shop' | 'food' | 'stay' | 'works' | 'office';
}

const trade = (word: string, industry: string, kind: Trade['kind']): Trade => ({
  word,
  industry,
  kind,
});

export const TRADES: readonly Trade[] = [
  trade('Parturi-kampaamo', '96210', 'appointments'),
  trade('Kosmetologi', '96220', 'appointments'),
  trade('Hierontahuone', '96230', 'appointments'),
  trade('Fysioterapia', '86950', 'appointments'),
  trade('Ohjattu liikunta', '93130', 'appointments'),
  trade('Musiikkikoulu', '85520', 'appointments'),
  trade('Kukkakauppa', '47761', 'shop'),
  trade('Lankakauppa', '47782', 'shop'),
  trade('Vaatepuoti', '47712', 'shop'),
  trade('Kirjakauppa', '47610', 'shop'),
  trade('Leipomo', '10710', 'food'),
  trade('Kahvila', '56302', 'food'),
  trade('Lounaskeittiö', '56111', 'food'),
  trade('Juhlapalvelu', '56210', 'food'),
  trade('Marjatila', '01250', 'food'),
  trade('Vihannestila', '01131', 'food'),
  trade('Lomamökit', '55203', 'stay'),
  trade('Maatilamajoitus', '55100', 'stay'),
  trade('Eräretket', '79120', 'stay'),
  trade('Venevuokraamo', '77340', 'stay'),
  trade('Elämyspalvelut', '93290', 'stay'),
  trade('Kirvesmiestyö', '43320', 'works'),
  trade('Maalaamo', '43341', 'works'),
  trade('Sähköpalvelu', '43210', 'works'),
  trade('Lattiapalvelu', '43330', 'works'),
  trade('Konepaja', '25530', 'works'),
  trade('Metsäpalvelu', '02400', 'works'),
  trade('Puusepänpaja', '31000', 'works'),
  trade('Pihapalvelu', '81300', 'works'),
  trade('Siivouspalvelu', '81210', 'works'),
  trade('Pienkonehuolto', '95290', 'works'),
  trade('Tilitoimisto', '69201', 'office'),
  trade('Mainostoimisto', '73112', 'office'),
  trade('Valokuvaamo', '74200', 'office'),
  trade('Ohjelmistopaja', '62100', 'office'),
];

/** Two halves of a coined name: "Havu" and "lyhty". */
export const FIRST_HALVES = (
  'Havu Kuikka Utu Vesi Kelo Kanerva Routa Suvi Halla Jäkälä Kaarna Lumme Niitty Oja Poro ' +
  'Ranta Sammal Tähkä Varpu Ahma Hopea Ilta Kaisla Lahna Muurain Nuotio Pihka Ruska Sini Kataja'
).split(' ');
export const SECOND_HALVES = (
  'lyhty nauha pata silta kivi vakka sormi tupa viitta airo keto helmi kaari lanka mylly ' +
  'polku rengas solki tasku vene arkku hattu kello'
).split(' ');

export const GIVEN_NAMES = (
  'Aada Anneli Arto Birgitta Eeva Elias Emmi Erja Harri Heli Henri Ilkka Inka Irma Jaana Jari ' +
  'Johanna Jouni Kaisu Kati Kimmo Kirsti Lasse Leena Liisa Maarit Markku Merja Miika Mirja ' +
  'Niina Olavi Outi Paula Pekka Pirjo Raija Rauno Sari Seppo Sirpa Tarja Teemu Tero Timo Ulla Vilma'
).split(' ');
export const FAMILY_NAMES = (
  'Asikainen Auvinen Eronen Haapala Hartikainen Hirvonen Huttunen Hänninen Issakainen Jantunen ' +
  'Juntunen Kainulainen Karvonen Kemppainen Kinnunen Koistinen Komulainen Kosunen Laukkanen ' +
  'Leskinen Luostarinen Makkonen Manninen Markkanen Mykkänen Natunen Nykänen Ollikainen Paasonen ' +
  'Parkkinen Pesonen Pitkänen Pöllänen Rautio Repo Ruuskanen Rönkkö Saastamoinen Seppänen Sihvonen ' +
  'Taskinen Tikkanen Tolvanen Turtiainen Ukkonen Valkonen Vartiainen Yli-Kokko Ylönen'
).split(' ');

export const STREETS = (
  'Lastutie Tervapolku Ruukintie Nuottarinne Kelokuja Myllypolku Aittatie Sahakuja Halkotie ' +
  'Veräjätie Suovakuja Riihipolku Kaskikuja Tuohitie Pajatie'
).split(' ');

export const WITHDRAWALS: readonly string[] = [
  'Yrittäjä jäi eläkkeelle ja lopetti toiminnan.',
  'Yritys muutti toiselle alueelle.',
  'Aikaa ei riitä nyt, palataan ehkä myöhemmin.',
  'Siirtyi palkkatyöhön.',
];
