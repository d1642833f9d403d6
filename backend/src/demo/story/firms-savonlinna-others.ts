import type { FirmGroupStory, FirmStory } from './story.js';

const REASON = 'Savonlinnan yritykset siirtyivät Jukalle aluejaon muuttuessa.';

/** Firms around Savonlinna and Pieksämäki that stand outside the groups. */
const firms: readonly FirmStory[] = [
  {
    key: 'kytkinlevy',
    name: 'Autohuolto Kytkinlevy Oy',
    form: 'limited-company',
    businessId: '3991039-4',
    industry: '95312',
    street: 'Nosturitie 10',
    post: ['57210', 'Savonlinna'],
    municipality: '740',
    enrolled: 157,
    before: { advisor: 'petri', until: 90, reason: REASON },
    contact: {
      name: 'Kimmo Laamanen',
      email: 'kimmo.laamanen@kytkinlevy.example',
      phone: '040 000 0313',
    },
    invitation: { state: 'pending', sent: 19 },
    quiet: true,
  },
  {
    key: 'makituuli',
    name: 'Taksi ja tilausajot Mäkituuli',
    form: 'sole-trader',
    businessId: '3991040-7',
    industry: '49330',
    street: 'Ajomiehenkuja 2',
    post: ['57510', 'Savonlinna'],
    municipality: '740',
    enrolled: 96,
    contact: { name: 'Raimo Bovellan', phone: '040 000 0314' },
    invitation: { state: 'none' },
    touches: [
      {
        on: 30,
        kind: 'call',
        note: 'Ei käytä sähköpostia. Sovittiin, että tulen käymään ja katsotaan yhdessä.',
      },
    ],
  },
  {
    key: 'villasukkala',
    name: 'Verkkokauppa Villasukkala',
    form: 'sole-trader',
    industry: '47712',
    street: 'Lankakeräntie 6',
    post: ['58500', 'Punkaharju'],
    municipality: '740',
    enrolled: 5,
    contact: {
      name: 'Oona Kinnunen',
      email: 'oona.kinnunen@villasukkala.example',
      phone: '040 000 0315',
    },
    invitation: { state: 'none' },
  },
  {
    key: 'sivunkaanne',
    name: 'Kirjakahvila Sivunkäänne',
    form: 'sole-trader',
    businessId: '3991041-5',
    industry: '47610',
    street: 'Lukijankatu 13',
    post: ['76100', 'Pieksämäki'],
    municipality: '593',
    enrolled: 261,
    before: { advisor: 'petri', until: 90, reason: REASON },
    member: [{ network: 'pieksamaki', left: 52 }],
    contact: {
      name: 'Tarja Vanhanen-Kuosmanen',
      email: 'tarja@sivunkaanne.example',
      phone: '040 000 0316',
    },
    touches: [
      {
        on: 53,
        kind: 'call',
        note: 'Illat eivät enää sovi lasten harrastusten takia. Jatkaa ohjelmassa ilman ryhmää.',
      },
    ],
  },
];

export const savonlinnaOthers: FirmGroupStory = {
  programme: 'south-savo',
  advisor: 'jukka',
  firms,
};
