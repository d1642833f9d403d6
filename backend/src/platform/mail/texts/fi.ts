import type { MailText, MailTexts, TextInput } from './mail-text.js';

const closing = 'Ystävällisin terveisin\nVerso';

/** When, where, at whose place and about what people meet. */
const evening = (value: TextInput['value']): string =>
  [
    `Aika: ${value('day')} klo ${value('hours')}`,
    `Paikka: ${value('place')}`,
    ...(value('host') === '' ? [] : [`Isäntänä: ${value('host')}`]),
    ...(value('theme') === '' ? [] : [`Teemana: ${value('theme')}`]),
  ].join('\n');

/** A word from another firm, where it wrote one. */
const said = (message: string): string[] => (message === '' ? [] : [`Viesti: ”${message}”`]);

/** When and where something is that people signed up for. */
const whenAndWhere = (value: TextInput['value']): string =>
  [
    `Aika: ${value('times')}`,
    ...(value('place') === '' ? [] : [`Paikka: ${value('place')}`]),
    ...(value('link') === '' ? [] : [`Linkki: ${value('link')}`]),
  ].join('\n');

/** What somebody signed up for has moved. */
const moved = (what: string, { name, value }: TextInput): MailText => ({
  subject: `Muuttunut: ${value('title')}`,
  paragraphs: [
    `Hei ${name}!`,
    what,
    whenAndWhere(value),
    'Jos et pääse, kerro siitä neuvojallesi tai peru ilmoittautumisesi Versossa.',
  ],
  notes: [],
  closing,
});

/** What somebody signed up for is not to be. */
const cancelled = (what: string, { name, value }: TextInput): MailText => ({
  subject: `Peruttu: ${value('title')}`,
  paragraphs: [
    `Hei ${name}!`,
    what,
    whenAndWhere(value),
    ...(value('reason') === '' ? [] : [`Syy: ${value('reason')}`]),
  ],
  notes: [],
  closing,
});

/** Suomenkieliset viestit. */
export const fi: MailTexts = {
  'sign-in': ({ name, code }) => ({
    subject: `Kirjautumiskoodisi Versoon: ${code}`,
    paragraphs: [
      `Hei ${name}!`,
      'Tässä on koodi, jolla pääset kirjautumaan Versoon. Voit kirjoittaa sen kirjautumissivulle tai avata alla olevan linkin.',
    ],
    codeLabel: 'Koodi',
    action: 'Kirjaudu Versoon',
    notes: [
      'Koodi ja linkki toimivat kerran ja vanhenevat 15 minuutissa.',
      'Jos et ole yrittänyt kirjautua, voit jättää tämän viestin huomiotta. Kukaan ei pääse tilillesi ilman koodia.',
    ],
    closing,
  }),
  invitation: ({ name, value }) => ({
    subject: `Kutsu: ${value('enterprise')} mukaan ohjelmaan ${value('programme')}`,
    paragraphs: [
      `Hei ${name}!`,
      `${value('inviter')} kutsuu yrityksesi ${value('enterprise')} mukaan ohjelmaan ${value('programme')}.`,
      value('network') === ''
        ? 'Versossa suunnittelet pieniä, nopeita kokeiluja, kirjaat tulokset ja näet, mitä opit.'
        : `Ryhmäsi on ${value('network')}. Versossa suunnittelet pieniä, nopeita kokeiluja, kirjaat tulokset ja voit jakaa oppisi ryhmän kanssa.`,
      'Avaa kutsu puhelimella tai tietokoneella. Näet ensin, ketkä näkevät tietosi, ja päätät vasta sitten.',
    ],
    codeLabel: 'Voit kirjautua myös tällä koodilla',
    action: 'Avaa kutsu',
    notes: ['Kutsu on voimassa 30 päivää ja tarkoitettu vain sinulle.'],
    closing,
  }),
  reminder: ({ name, value }) => ({
    subject: `Kokeilun aika on täynnä: ${value('experiment')}`,
    paragraphs: [
      `Hei ${name}!`,
      `Yrityksesi ${value('enterprise')} kokeilulle ”${value('experiment')}” varattu aika päättyi ${value('endsOn')}.`,
      'Mitä opit? Kirjaa viimeiset havainnot ja päätä, mitä seuraavaksi: lopetatko, muutatko suuntaa, jatkatko tällä tiellä vai kokeiletko lisää. Siihen menee muutama minuutti.',
      'Myös se, ettei idea toiminut, on hyvä tulos.',
    ],
    action: 'Avaa kokeilu',
    notes: ['Tästä kokeilusta ei lähetetä muita muistutuksia.'],
    closing,
  }),
  'staff-invitation': ({ name, value }) => ({
    subject: 'Tervetuloa Versoon',
    paragraphs: [
      `Hei ${name}!`,
      value('programme') === ''
        ? 'Sinulle on avattu käyttäjätili Versoon.'
        : `Sinulle on avattu käyttäjätili Versoon ohjelmaan ${value('programme')}.`,
      'Avaa linkki, niin pääset sisään. Myöhemmin voit kirjautua sähköpostiisi tulevalla koodilla tai asettaa salasanan.',
    ],
    codeLabel: 'Voit kirjautua myös tällä koodilla',
    action: 'Avaa Verso',
    notes: [
      'Linkki toimii kerran ja vanhenee 14 päivässä. Sen jälkeen pyydä koodi kirjautumissivulta.',
    ],
    closing,
  }),
  'second-step-off': ({ name }) => ({
    subject: 'Kaksivaiheinen kirjautuminen on pois päältä',
    paragraphs: [
      `Hei ${name}!`,
      'Kaksivaiheinen kirjautuminen Versoon on poistettu käytöstä tililläsi. Tästä lähtien kirjaudut ilman todennussovelluksen koodia.',
      'Jos sinä tai ylläpitäjä pyynnöstäsi teki tämän, sinun ei tarvitse tehdä mitään. Voit ottaa sen uudelleen käyttöön asetuksista.',
    ],
    action: 'Avaa asetukset',
    notes: ['Jos et tiedä asiasta mitään, ota heti yhteyttä organisaatiosi Verso-ylläpitäjään.'],
    closing,
  }),
  'privacy-notice': ({ name, value }) => ({
    subject: `Tietojesi käsittely ohjelmassa ${value('programme')}`,
    paragraphs: [
      `Hei ${name}!`,
      `Ohjelma ${value('programme')} säilyttää yhteystietojasi, koska olet yrityksen ${value('enterprise')} yhteyshenkilö. Tiedot on saatu yritykseltä, ohjelman neuvojalta tai ohjelman omasta luettelosta.`,
      'Tietosuojaselosteesta näet, kuka tiedoista vastaa, mihin niitä käytetään, kuinka kauan ne säilyvät ja mitä oikeuksia sinulla on.',
    ],
    action: 'Lue tietosuojaseloste',
    notes: [
      'Sinun ei tarvitse tehdä mitään. Jos tieto on väärä tai haluat sen pois, kerro neuvojallesi.',
    ],
    closing,
  }),
  'feedback-answer': ({ name, value }) => ({
    subject: 'Vastaus saavutettavuuspalautteeseesi',
    paragraphs: [
      `Hei ${name}!`,
      `Kiitos palautteestasi, jonka lähetit ${value('receivedOn')}.`,
      value('answer'),
      `Palautteesi oli:\n${value('text')}`,
    ],
    action: 'Avaa saavutettavuusseloste',
    notes: [
      'Jos et ole tyytyväinen vastaukseen, voit kääntyä valvontaviranomaisen puoleen. Yhteystiedot ovat saavutettavuusselosteessa.',
    ],
    closing,
  }),
  'webhook-failing': ({ name, value }) => ({
    subject: `Webhook ei saa viestejä perille: ${value('host')}`,
    paragraphs: [
      `Hei ${name}!`,
      `Ohjelman ${value('programme')} webhook ei saa viestejä perille osoitteeseen ${value('host')}.`,
      ...(value('error') === '' ? [] : [`Viimeisin virhe: ${value('error')}.`]),
      {
        '': 'Verso yrittää yhä lähettää uusia viestejä. Jos mikään ei mene perille viiteen päivään, Verso kytkee webhookin pois päältä.',
        gone: 'Vastaanottaja kertoi, ettei osoitetta enää ole, joten Verso kytki webhookin pois päältä.',
      }[value('offReason')] ??
        'Webhook on kytketty pois päältä. Korjaa vastaanottaja ja kytke webhook takaisin päälle.',
      'Lähetyslokista näet, mitä jäi menemättä perille, ja voit lähettää sen uudelleen.',
    ],
    action: 'Avaa lähetysloki',
    notes: ['Asiasta ei tule uutta viestiä, ellei vastaanottaja välillä toivu.'],
    closing,
  }),
  'coordinator-invitation': ({ name, value }) => ({
    subject: `Olet ryhmän ${value('network')} vetäjä`,
    paragraphs: [
      `Hei ${name}!`,
      `Sinut on kutsuttu vetämään ryhmää ${value('network')} ohjelmassa ${value('programme')}.`,
      'Versossa kutsut jäsenet tapaamisiin, kirjaat läsnäolijat ja muistion ja näet, kenen vuoro on isännöidä. Näet oman ryhmäsi, et yritysten vuosilukuja.',
      'Kirjaudu tällä sähköpostiosoitteella: saat siihen kertakoodin.',
    ],
    action: 'Avaa Verso',
    notes: [],
    closing,
  }),
  'meeting-invitation': ({ name, value }) => ({
    subject: `Tapaaminen: ${value('network')}, ${value('day')}`,
    paragraphs: [
      `Hei ${name}!`,
      `Tervetuloa ryhmän ${value('network')} tapaamiseen.`,
      evening(value),
      'Kerro, pääsetkö mukaan. Et tarvitse siihen käyttäjätiliä.',
    ],
    action: 'Vastaa kutsuun',
    notes: ['Voit muuttaa vastaustasi samasta linkistä tapaamisen loppuun asti.'],
    closing,
  }),
  'meeting-changed': ({ name, value }) => ({
    subject: `Muuttunut: ${value('network')}, ${value('day')}`,
    paragraphs: [
      `Hei ${name}!`,
      `Ryhmän ${value('network')} tapaamisen aika tai paikka on muuttunut. Näin kokoonnutaan nyt:`,
      evening(value),
      value('answer') === ''
        ? 'Kerro, pääsetkö mukaan nyt sovittuna aikana.'
        : 'Vastauksesi on tallessa. Jos et pääsekään, muuta sitä.',
    ],
    action: 'Vastaa kutsuun',
    notes: ['Voit muuttaa vastaustasi samasta linkistä tapaamisen loppuun asti.'],
    closing,
  }),
  'meeting-reminder': ({ name, value }) => ({
    subject: `Pian tavataan: ${value('network')}, ${value('day')}`,
    paragraphs: [
      `Hei ${name}!`,
      `Muistutus ryhmän ${value('network')} tapaamisesta.`,
      evening(value),
      value('answer') === ''
        ? 'Et ole vielä vastannut. Kerro, pääsetkö mukaan.'
        : 'Jos et pääsekään, kerro siitä vielä nyt, niin muut tietävät.',
    ],
    action: 'Vastaa kutsuun',
    notes: ['Voit muuttaa vastaustasi samasta linkistä tapaamisen loppuun asti.'],
    closing,
  }),
  'meeting-cancelled': ({ name, value }) => ({
    subject: `Peruttu: ${value('network')}, ${value('day')}`,
    paragraphs: [
      `Hei ${name}!`,
      `Ryhmän ${value('network')} tapaaminen on peruttu.`,
      evening(value),
      'Uudesta ajasta saat oman kutsun.',
    ],
    notes: [],
    closing,
  }),
  'swap-asked': ({ name, value }) => ({
    subject: `Vuoronvaihto: ${value('asker')} pyytää vaihtoa`,
    paragraphs: [
      `Hei ${name}!`,
      `${value('asker')} pyytää vaihtamaan isännöintivuoroa kanssasi ryhmässä ${value('network')}.`,
      ...said(value('message')),
      'Hyväksy vaihto tai kerro, ettet vaihda. Jos hyväksyt, otatte toistenne paikat jonossa. Ennen sitä mikään ei muutu.',
    ],
    action: 'Vastaa pyyntöön',
    notes: ['Pyyntö vanhenee, jos isännöintijono muuttuu ennen vastaustasi.'],
    closing,
  }),
  'swap-accepted': ({ name, value }) => ({
    subject: `Vuoronvaihto: ${value('other')} hyväksyi pyyntösi`,
    paragraphs: [
      `Hei ${name}!`,
      `${value('other')} hyväksyi vuoronvaihdon ryhmässä ${value('network')}. Olette nyt toistenne paikoilla isännöintijonossa.`,
    ],
    action: 'Katso jono',
    notes: [],
    closing,
  }),
  'swap-declined': ({ name, value }) => ({
    subject: `Vuoronvaihto: ${value('other')} ei vaihda`,
    paragraphs: [
      `Hei ${name}!`,
      `${value('other')} ei voi nyt vaihtaa isännöintivuoroa kanssasi ryhmässä ${value('network')}. Paikkasi jonossa on ennallaan.`,
      'Voit pyytää vaihtoa toiselta yritykseltä tai kertoa, ettet voi isännöidä.',
    ],
    action: 'Katso jono',
    notes: [],
    closing,
  }),
  'swap-overtaken': ({ name, value }) => ({
    subject: `Vuoronvaihto: pyyntösi on vanhentunut (${value('other')})`,
    paragraphs: [
      `Hei ${name}!`,
      `Ryhmän ${value('network')} isännöintijono muuttui ennen kuin ${value('other')} vastasi vuoronvaihtopyyntöösi. Pyyntöön ei voi enää vastata.`,
      'Katso, missä kohtaa jonoa olet nyt. Jos vuoro ei vieläkään sovi, voit pyytää vaihtoa uudelleen.',
    ],
    action: 'Katso jono',
    notes: [],
    closing,
  }),
  'course-changed': (input) =>
    moved(`Kurssi, jolle ilmoittauduit, on muuttunut: ${input.value('title')}.`, input),
  'course-cancelled': (input) =>
    cancelled(`Kurssi, jolle ilmoittauduit, on peruttu: ${input.value('title')}.`, input),
  'gathering-changed': (input) =>
    moved(`Tapahtuma, johon ilmoittauduit, on muuttunut: ${input.value('title')}.`, input),
  'gathering-cancelled': (input) =>
    cancelled(`Tapahtuma, johon ilmoittauduit, on peruttu: ${input.value('title')}.`, input),
};
