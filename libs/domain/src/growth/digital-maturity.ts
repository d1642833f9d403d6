import { dimension, type Instrument } from './instrument.js';

/**
 * Digital maturity in the six dimensions of small and medium-sized firms that the European
 * Commission's Digital Maturity Assessment (DMAT, Joint Research Centre) names. The dimensions are
 * theirs; the statements are our own and shorter, so that a score here is not a score of DMAT.
 *
 * @see https://european-digital-innovation-hubs.ec.europa.eu/mk/node/9616
 */
export const DIGITAL_MATURITY: Instrument = {
  code: 'digital-maturity',
  version: 1,
  source: 'Digital Maturity Assessment (DMAT), European Commission, Joint Research Centre',
  dimensions: [
    dimension(
      'strategy',
      ['Digitaalinen suunta', 'Digital riktning', 'Digital business strategy'],
      [
        [
          'Tiedämme, mitä digitaalisia välineitä tarvitsemme seuraavaksi ja miksi.',
          'Vi vet vilka digitala verktyg vi behöver härnäst och varför.',
          'We know which digital tools we need next, and why.',
        ],
        [
          'Olemme varanneet aikaa ja rahaa digitaaliseen kehittämiseen.',
          'Vi har avsatt tid och pengar för digital utveckling.',
          'We have set aside time and money for digital development.',
        ],
        [
          'Seuraamme, mitä hyötyä digitaalisista hankinnoista on ollut.',
          'Vi följer upp vilken nytta våra digitala anskaffningar har gett.',
          'We follow what our digital purchases have been good for.',
        ],
      ],
    ),
    dimension(
      'readiness',
      ['Digitaaliset valmiudet', 'Digital beredskap', 'Digital readiness'],
      [
        [
          'Asiakas löytää meidät verkosta ja voi asioida kanssamme siellä.',
          'Kunderna hittar oss på nätet och kan sköta sina ärenden där.',
          'Customers find us online and can deal with us there.',
        ],
        [
          'Myynti, laskutus ja kirjanpito hoituvat sähköisesti.',
          'Försäljning, fakturering och bokföring sköts elektroniskt.',
          'Sales, invoicing and bookkeeping are done electronically.',
        ],
        [
          'Laitteet, verkkoyhteydet ja ohjelmat riittävät työhömme.',
          'Våra enheter, nätförbindelser och program räcker för arbetet.',
          'Our devices, connections and software are enough for our work.',
        ],
      ],
    ),
    dimension(
      'people',
      ['Ihminen ja digitaalisuus', 'Människan och det digitala', 'Human-centric digitalisation'],
      [
        [
          'Kaikki meillä osaavat käyttää työssään tarvitsemiaan ohjelmia.',
          'Alla hos oss kan använda de program som de behöver i sitt arbete.',
          'Everyone here can use the software that their work needs.',
        ],
        [
          'Opettelemme uusia digitaalisia taitoja säännöllisesti.',
          'Vi lär oss nya digitala färdigheter regelbundet.',
          'We learn new digital skills regularly.',
        ],
        [
          'Digitaaliset välineet keventävät työtämme.',
          'Digitala verktyg gör vårt arbete lättare.',
          'Digital tools make our work lighter.',
        ],
      ],
    ),
    dimension(
      'data',
      ['Tieto ja tietoturva', 'Data och säkerhet', 'Data management and security'],
      [
        [
          'Asiakas- ja myyntitietomme ovat ajan tasalla ja samassa paikassa.',
          'Våra kund- och försäljningsuppgifter är aktuella och finns på ett ställe.',
          'Our customer and sales data are up to date and in one place.',
        ],
        [
          'Teemme päätöksiä omien lukujemme pohjalta.',
          'Vi fattar beslut utifrån våra egna siffror.',
          'We decide on the basis of our own figures.',
        ],
        [
          'Salasanat, varmuuskopiot ja henkilötietojen käsittely ovat kunnossa.',
          'Lösenord, säkerhetskopior och hantering av personuppgifter är i ordning.',
          'Passwords, backups and the handling of personal data are in order.',
        ],
      ],
    ),
    dimension(
      'automation',
      ['Automaatio ja tekoäly', 'Automation och AI', 'Automation and AI'],
      [
        [
          'Toistuvia töitä, kuten muistutuksia ja tilauksia, hoituu itsestään.',
          'Återkommande arbete, som påminnelser och beställningar, sköts av sig självt.',
          'Recurring work, such as reminders and orders, is done by itself.',
        ],
        [
          'Tieto siirtyy ohjelmasta toiseen ilman käsityötä.',
          'Uppgifter går från ett program till ett annat utan handarbete.',
          'Data move from one program to another without manual work.',
        ],
        [
          'Käytämme tekoälyä työssämme ja tarkistamme, mitä se tuottaa.',
          'Vi använder AI i vårt arbete och granskar det den ger.',
          'We use AI in our work, and check what it produces.',
        ],
      ],
    ),
    dimension(
      'green',
      ['Vihreä digitaalisuus', 'Grön digitalisering', 'Green digitalisation'],
      [
        [
          'Digitaaliset välineet vähentävät matkojamme, paperiamme tai hävikkiämme.',
          'Digitala verktyg minskar våra resor, vårt papper eller vårt svinn.',
          'Digital tools save us travel, paper or waste.',
        ],
        [
          'Seuraamme, paljonko energiaa tai materiaaleja kuluu.',
          'Vi följer hur mycket energi eller material som går åt.',
          'We follow how much energy or material we use.',
        ],
        [
          'Otamme ympäristön huomioon, kun hankimme laitteita ja palveluja.',
          'Vi tar hänsyn till miljön när vi skaffar enheter och tjänster.',
          'We consider the environment when we buy devices and services.',
        ],
      ],
    ),
  ],
};
