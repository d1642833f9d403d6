import type { TouchStory } from './story.js';

type Kind = Exclude<TouchStory['kind'], 'note'>;

/** What an advisor writes down after the first talk with a firm. */
export const FIRST_NOTES: readonly string[] = [
  'Alkukartoitus yrittäjän luona. Tavoitteena tasaisempi kysyntä ympäri vuoden.',
  'Tutustumiskäynti. Yrittäjä tekee kaiken itse, aikaa kehittämiseen noin ilta viikossa.',
  'Alkukeskustelu. Kiinnostaa erityisesti hinnoittelu ja se, mitä muut ryhmässä kokeilevat.',
  'Ensimmäinen tapaaminen. Sovittiin, että aloitetaan yhdestä pienestä kokeilusta.',
  'Käytiin läpi asiakkaat, kulut ja kalenteri. Paras asiakas tulee suosittelusta.',
  'Alkukartoitus tehty. Yrittäjä epäili, onko hän "oikea yrittäjä". On.',
];

/** What an advisor writes down on the way. */
export const COMMON_NOTES: Readonly<Record<Kind, readonly string[]>> = {
  call: [
    'Soitto: kuulumiset ja kokeilun tilanne. Ei esteitä.',
    'Kysyi investointituesta, ohjasin rahoitusneuvontaan.',
    'Sairastelua, palataan asiaan ensi viikolla.',
    'Kertoi, että myynti on lähtenyt käyntiin. Kokeilun luvut kirjaamatta.',
    'Puhuttiin hinnoista: ei ole nostanut kolmeen vuoteen.',
    'Muistutin ryhmäillasta, lupasi tulla.',
    'Pohti työntekijän palkkaamista. Lähetin laskurin.',
  ],
  visit: [
    'Käynti paikan päällä. Katsottiin yhdessä kokeilun luvut ja seuraava askel.',
    'Käynti verstaalla. Uusi laite on käytössä, toimitusaika lyheni.',
    'Kävin kahvilla. Yrittäjä näytti asiakaspalautteet, hyviä.',
    'Käynti: mietittiin, mitä kannattaa kokeilla ensin.',
    'Käytiin läpi verkkosivu puhelimella. Ajanvaraus oli kolmen painalluksen takana.',
  ],
  meeting: [
    'Ydinryhmäilta, oli mukana. Kertoi omasta kokeilustaan.',
    'Ydinryhmäilta. Sai kaksi vinkkiä hinnoitteluun toiselta jäseneltä.',
    'Ryhmäilta jäsenen tiloissa, aiheena näkyvyys verkossa.',
    'Ryhmäilta: puhuttiin jaksamisesta. Hyvä, että puhuttiin.',
  ],
  mail: [
    'Lähetin yhteenvedon tapaamisesta ja kokeilukortin pohjan.',
    'Vastaus sähköpostiin: sopivat ajat ensi kuulle.',
    'Lähetin kahden muun ryhmäläisen opit samasta aiheesta.',
  ],
};
