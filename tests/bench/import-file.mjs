/** What the firms of a round are told apart by, from file to file. */
const PER_ROUND = 400_000;
const FIRST_BODY = 2_000_000;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];
const TOWNS = [
  { code: '491', name: 'Mikkeli', postCode: '50100' },
  { code: '740', name: 'Savonlinna', postCode: '57100' },
  { code: '593', name: 'Pieksämäki', postCode: '76100' },
  { code: '178', name: 'Juva', postCode: '51900' },
];
const INDUSTRIES = ['10710', '25120', '41000', '47760', '62010', '96020'];
const STARTS = ['Saimaan', 'Järvi', 'Kivi', 'Metsä', 'Koivu', 'Niemen', 'Rannan', 'Äyräs'];
const ENDS = ['Kone', 'Puu', 'Leipomo', 'Tukku', 'Huolto', 'Rakennus', 'Sähkö'];
/** The firms of one round: the same in each run, and others in each round. */
export function firmsOf(round, count) {
  const firms = [];
  for (let n = round * PER_ROUND; firms.length < count; n += 1) {
    const businessId = businessIdOf(FIRST_BODY + n);
    if (businessId !== null) firms.push(firmOf(n, businessId));
  }
  return firms;
}

function firmOf(n, businessId) {
  const of = (list, salt) => list[(n * salt + (n >> 3)) % list.length];
  // one in ten is somebody who has no Business ID yet
  const isSoleTrader = n % 10 === 3;
  return {
    number: `N${n}`,
    businessId: isSoleTrader ? null : businessId,
    name: `${of(STARTS, 5)} ${of(ENDS, 3)} ${n}${isSoleTrader ? '' : ' Oy'}`,
    street: `Porrassalmenkatu ${n % 90}`,
    town: of(TOWNS, 7),
    industry: of(INDUSTRIES, 11),
    enrolledOn: `2026-0${1 + (n % 9)}-1${n % 10}`,
  };
}

// By the register's rule; null where no id begins so.
function businessIdOf(body) {
  const sum = WEIGHTS.reduce(
    (total, weight, place) => total + weight * Number(`${body}`[place]),
    0,
  );
  const rest = sum % 11;
  if (rest === 1) return null;
  return `${body}-${rest === 0 ? 0 : 11 - rest}`;
}

const tableOf = (headers, rows) => [headers, ...rows].map((row) => row.join(';')).join('\r\n');

/** The firms as a manager's spreadsheet writes them. */
export const firmsFile = (firms) =>
  tableOf(
    [
      ...['Oma numero', 'Y-tunnus', 'Nimi', 'Katuosoite', 'Postinumero', 'Postitoimipaikka'],
      ...['Kunta', 'Toimiala', 'Aloituspäivä'],
    ],
    firms.map(({ number, businessId, name, street, town, industry, enrolledOn }) => [
      ...[number, businessId ?? '', name, street, town.postCode, town.name],
      ...[town.name, industry, enrolledOn.split('-').reverse().map(Number).join('.')],
    ]),
  );

/** A year of figures of the same firms. */
export const figuresFile = (firms) =>
  tableOf(
    ['Oma numero', 'Tilikausi', 'Henkilöstö', 'Liikevaihto t€', 'Vienti t€'],
    firms.map(({ number }, n) => [number, 2025, `${n % 9},5`, n, n % 7]),
  );
