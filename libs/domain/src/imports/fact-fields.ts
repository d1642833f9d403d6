import { BUSINESS_ID, OWN_NUMBER } from './firm-fields.js';
import { words } from './header-words.js';
import type { ImportField } from './import-field.js';

/** One fiscal year of a firm. */
export const YEARLY_FIELDS: readonly ImportField[] = [
  BUSINESS_ID,
  OWN_NUMBER,
  {
    name: 'fiscalYearEndsOn',
    form: 'year-end',
    isRequired: true,
    headers: words(
      'tilikausi tilikaudenpaattyminen tilikausipaattyy tilinpaatos vuosi tilinpaatospaiva rakenskapsperiod bokslut ar year fiscalyear fiscalyearend fiscalyearends yearend financialyear',
    ),
  },
  {
    name: 'persons',
    form: 'number',
    headers: words(
      'henkilosto henkilostomaara henkilomaara htv tyontekijat personal antalanstallda arsverken persons personnel employees fte staff',
    ),
  },
  {
    name: 'turnoverCents',
    form: 'money',
    headers: words('liikevaihto lv omsattning turnover revenue netsales sales'),
  },
  {
    name: 'balanceTotalCents',
    form: 'money',
    headers: words(
      'tase taseenloppusumma balansomslutning balans balancetotal balancesheettotal totalassets',
    ),
  },
  {
    name: 'valueAddedCents',
    form: 'money',
    headers: words('jalostusarvo arvonlisays foradlingsvarde valueadded'),
  },
  {
    name: 'exportsCents',
    form: 'money',
    headers: words('vienti viennit viennin vienninarvo export exports exportvalue'),
  },
  {
    name: 'rdiCents',
    form: 'money',
    headers: words(
      'tki tkimenot tkiinvestoinnit tkmenot fui fuiutgifter rdi rd rdiexpenditure rdexpenditure',
    ),
  },
];

/** A dated value of an indicator. */
export const READING_FIELDS: readonly ImportField[] = [
  BUSINESS_ID,
  OWN_NUMBER,
  {
    name: 'indicator',
    form: 'text',
    isRequired: true,
    max: 60,
    headers: words('mittari indikaattori tunnusluku indikator matare indicator metric'),
  },
  {
    name: 'readOn',
    form: 'date',
    isRequired: true,
    headers: words('paiva paivamaara pvm mittauspaiva datum date readon measured'),
  },
  {
    name: 'value',
    form: 'number',
    isRequired: true,
    headers: words('arvo lukema tulos varde value reading result'),
  },
];
