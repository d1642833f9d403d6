import { dimension, type Instrument } from './instrument.js';

/**
 * How a firm manages its growth. The dimensions follow what the success of small firms rests on at
 * each stage of growth: the owner's goals, and financial, personnel, systems and business resources.
 * The statements are our own.
 *
 * @see Churchill, N. C. and Lewis, V. L. (1983), The Five Stages of Small Business Growth, Harvard
 * Business Review 61(3), 30–50
 */
export const GROWTH_MANAGEMENT: Instrument = {
  code: 'growth-management',
  version: 1,
  source: 'Churchill & Lewis (1983), The Five Stages of Small Business Growth',
  dimensions: [
    dimension(
      'goals',
      ['Suunta ja tavoitteet', 'Riktning och mål', 'Direction and goals'],
      [
        [
          'Tiedämme, millainen yrityksemme on kolmen vuoden kuluttua.',
          'Vi vet hurdant vårt företag är om tre år.',
          'We know what our firm will be like in three years.',
        ],
        [
          'Tavoitteillemme on luvut ja määräajat.',
          'Våra mål har siffror och tidsfrister.',
          'Our goals have figures and dates.',
        ],
        [
          'Osaamme sanoa ei sille, mikä ei vie tavoitteeseen.',
          'Vi kan säga nej till det som inte för oss mot målet.',
          'We can say no to what does not lead to the goal.',
        ],
      ],
    ),
    dimension(
      'money',
      ['Raha ja kannattavuus', 'Pengar och lönsamhet', 'Money and profitability'],
      [
        [
          'Tiedämme, mitkä tuotteet ja asiakkaat ovat kannattavia.',
          'Vi vet vilka produkter och kunder som är lönsamma.',
          'We know which products and customers are profitable.',
        ],
        [
          'Näemme rahan riittävyyden vähintään kolmeksi kuukaudeksi eteenpäin.',
          'Vi ser minst tre månader framåt om pengarna räcker.',
          'We see at least three months ahead whether the money lasts.',
        ],
        [
          'Tiedämme, millä kasvu rahoitetaan.',
          'Vi vet hur tillväxten finansieras.',
          'We know how growth is paid for.',
        ],
      ],
    ),
    dimension(
      'people',
      ['Ihmiset ja aika', 'Människor och tid', 'People and time'],
      [
        [
          'Yrittäjälle jää aikaa kehittää yritystä.',
          'Företagaren har tid att utveckla företaget.',
          'The entrepreneur has time to develop the firm.',
        ],
        [
          'Työtä voi siirtää toiselle: sille on tekijä ja ohje.',
          'Arbete kan lämnas över: det finns någon som gör det och en anvisning.',
          'Work can be handed over: there is somebody to do it and a way to do it.',
        ],
        [
          'Tiedämme, mitä osaamista kasvu vaatii ja mistä se saadaan.',
          'Vi vet vilket kunnande tillväxten kräver och var vi får det.',
          'We know what skills growth takes, and where to get them.',
        ],
      ],
    ),
    dimension(
      'systems',
      ['Toimintatavat', 'Arbetssätt', 'Ways of working'],
      [
        [
          'Tärkeimmät työt tehdään sovitulla tavalla.',
          'De viktigaste arbetena görs på ett överenskommet sätt.',
          'The most important work is done in an agreed way.',
        ],
        [
          'Seuraamme muutamaa lukua kuukausittain.',
          'Vi följer några siffror varje månad.',
          'We follow a few figures every month.',
        ],
        [
          'Voisimme hoitaa puolet enemmän tilauksia laadun kärsimättä.',
          'Vi kunde sköta hälften fler beställningar utan att kvaliteten lider.',
          'We could handle half as many orders again without loss of quality.',
        ],
      ],
    ),
    dimension(
      'customers',
      ['Asiakkaat ja markkinat', 'Kunder och marknad', 'Customers and market'],
      [
        [
          'Tiedämme, ketkä ovat parhaita asiakkaitamme ja miksi he ostavat.',
          'Vi vet vilka våra bästa kunder är och varför de köper.',
          'We know who our best customers are, and why they buy.',
        ],
        [
          'Saamme uusia asiakkaita muutenkin kuin sattumalta.',
          'Vi får nya kunder också på annat sätt än av en slump.',
          'We win new customers not only by chance.',
        ],
        [
          'Kokeilemme uutta pienesti ennen kuin panostamme siihen.',
          'Vi prövar nytt i liten skala innan vi satsar på det.',
          'We try new things on a small scale before we invest in them.',
        ],
      ],
    ),
  ],
};
