import { dimension, type Instrument } from './instrument.js';

/**
 * How able a firm is to make use of its relations with other firms, in the four parts of network
 * capability that Walter, Auer and Ritter name. The statements are our own.
 *
 * @see Walter, A., Auer, M. and Ritter, T. (2006), The impact of network capabilities and
 * entrepreneurial orientation on university spin-off performance, Journal of Business Venturing
 * 21(4), 541–567
 */
export const NETWORK_CAPABILITY: Instrument = {
  code: 'network-capability',
  version: 1,
  source: 'Walter, Auer & Ritter (2006), Journal of Business Venturing 21(4)',
  dimensions: [
    dimension(
      'coordination',
      ['Yhteistyön ohjaus', 'Samordning', 'Coordination'],
      [
        [
          'Sovimme kumppanien kanssa, kuka tekee mitä ja milloin.',
          'Vi kommer överens med partner om vem som gör vad och när.',
          'We agree with partners who does what, and when.',
        ],
        [
          'Mietimme säännöllisesti, mitä kukin kumppanuus antaa.',
          'Vi funderar regelbundet på vad varje partnerskap ger.',
          'We regularly think about what each partnership gives.',
        ],
        [
          'Jollakin meistä on vastuu tärkeimmistä kumppaneista.',
          'Någon av oss har ansvar för de viktigaste partnerna.',
          'One of us is responsible for the most important partners.',
        ],
      ],
    ),
    dimension(
      'relations',
      ['Suhdetaidot', 'Relationsförmåga', 'Relational skills'],
      [
        [
          'Meidän on helppo tutustua uusiin yrityksiin.',
          'Vi har lätt att lära känna nya företag.',
          'We find it easy to get to know new firms.',
        ],
        [
          'Selvitämme erimielisyydet kumppanin kanssa puhumalla.',
          'Vi reder ut meningsskiljaktigheter med en partner genom att tala.',
          'We settle disagreements with a partner by talking.',
        ],
        [
          'Uskallamme pyytää apua ja autamme muita.',
          'Vi vågar be om hjälp och hjälper andra.',
          'We dare to ask for help, and we help others.',
        ],
      ],
    ),
    dimension(
      'partners',
      ['Kumppanien tuntemus', 'Kännedom om partner', 'Partner knowledge'],
      [
        [
          'Tunnemme kumppaniemme tarjonnan ja vahvuudet.',
          'Vi känner våra partners utbud och styrkor.',
          'We know what our partners offer and are good at.',
        ],
        [
          'Tiedämme, mihin suuntaan kumppanimme ovat menossa.',
          'Vi vet åt vilket håll våra partner är på väg.',
          'We know where our partners are heading.',
        ],
        [
          'Tiedämme, minkä kumppanin tarvitsemme seuraavaksi.',
          'Vi vet vilken partner vi behöver härnäst.',
          'We know which partner we need next.',
        ],
      ],
    ),
    dimension(
      'communication',
      ['Sisäinen viestintä', 'Intern kommunikation', 'Internal communication'],
      [
        [
          'Kerromme toisillemme, mitä kumppanien kanssa on sovittu.',
          'Vi berättar för varandra vad som har avtalats med partner.',
          'We tell each other what has been agreed with partners.',
        ],
        [
          'Kumppaneilta kuultu tieto päätyy käyttöön.',
          'Det vi hör av partner kommer till användning.',
          'What we hear from partners is put to use.',
        ],
        [
          'Kumppaniasiat löytyvät muualtakin kuin yhden ihmisen muistista.',
          'Uppgifter om partner finns också på annat håll än i en enda persons minne.',
          'What concerns partners is kept elsewhere than in one person’s memory, too.',
        ],
      ],
    ),
  ],
};
