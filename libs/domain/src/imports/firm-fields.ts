import { words } from './header-words.js';
import type { ImportField } from './import-field.js';

/** How rows of any kind name their firm. */
export const BUSINESS_ID: ImportField = {
  name: 'businessId',
  form: 'business-id',
  headers: words('ytunnus yritystunnus lytunnus foretagsid fonummer businessid vat'),
};

export const OWN_NUMBER: ImportField = {
  name: 'ownNumber',
  form: 'text',
  max: 60,
  headers: words(
    'omanumero oma asiakasnumero asiakasnro nro numero egetnummer kundnummer ownnumber customernumber rownumber id',
  ),
};

/** What is known of a firm. */
export const ENTERPRISE_FIELDS: readonly ImportField[] = [
  BUSINESS_ID,
  OWN_NUMBER,
  {
    name: 'name',
    form: 'text',
    max: 200,
    headers: words(
      'yritys nimi yrityksennimi toiminimi asiakas foretag namn foretagetsnamn name company companyname enterprise enterprisename',
    ),
  },
  {
    name: 'legalForm',
    form: 'legal-form',
    headers: words('yhtiomuoto yritysmuoto bolagsform foretagsform legalform companyform'),
  },
  {
    name: 'industryCode',
    form: 'industry',
    headers: words(
      'toimiala toimialakoodi tol tolkoodi naringsgren bransch industry industrycode nace',
    ),
  },
  {
    name: 'street',
    form: 'text',
    max: 200,
    headers: words('katuosoite osoite lahiosoite gatuadress adress street address'),
  },
  {
    name: 'postCode',
    form: 'post-code',
    headers: words('postinumero postinro postnummer postcode postalcode zip'),
  },
  {
    name: 'postOffice',
    form: 'text',
    max: 100,
    headers: words('postitoimipaikka kaupunki postort postanstalt city town postoffice'),
  },
  {
    name: 'municipalityCode',
    form: 'municipality',
    headers: words('kunta kotikunta kuntakoodi kommun hemkommun municipality'),
  },
  {
    name: 'enrolledOn',
    form: 'date',
    headers: words(
      'aloituspaiva mukaanpaiva mukaanpvm liittynyt mukanaalkaen borjade medfran inskriven enrolled enrolledon joined joinedon startdate',
    ),
  },
];

/** A person of a firm. */
export const CONTACT_FIELDS: readonly ImportField[] = [
  BUSINESS_ID,
  OWN_NUMBER,
  {
    name: 'name',
    form: 'text',
    isRequired: true,
    max: 120,
    headers: words(
      'yhteyshenkilo henkilo nimi yrittaja kontaktperson person namn contact contactperson contactname name fullname',
    ),
  },
  {
    name: 'email',
    form: 'email',
    headers: words('sahkoposti sahkopostiosoite epost epostadress email emailaddress mail'),
  },
  {
    name: 'phone',
    form: 'phone',
    headers: words(
      'puhelin puhelinnumero puh gsm matkapuhelin telefon mobil phone phonenumber telephone mobile tel',
    ),
  },
  { name: 'language', form: 'language', headers: words('kieli asiointikieli sprak language') },
];
