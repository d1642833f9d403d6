import type { ProgrammeTemplate } from './programme-template.js';

/** Small firms on their way into ecosystems that large ones lead. */
export const ecosystem: ProgrammeTemplate = {
  key: 'ecosystem',
  label: {
    fi: 'Ekosysteemiohjelma (EAKR)',
    sv: 'Ekosystemprogram (ERUF)',
    en: 'Ecosystem programme (ERDF)',
  },
  text: {
    fi: 'Pk-yritykset mukaan veturiyritysten ekosysteemeihin ja TKI-työhön.',
    sv: 'Små och medelstora företag med i lokomotivföretagens ekosystem och i FUI-arbetet.',
    en: 'SMEs join the ecosystems of leading companies and their RDI work.',
  },
  fund: 'erdf',
  line: {
    fi: 'Hanketta rahoittaa Euroopan aluekehitysrahasto (EAKR).',
    sv: 'Projektet finansieras av Europeiska regionala utvecklingsfonden (ERUF).',
    en: 'The project is funded by the European Regional Development Fund (ERDF).',
  },
  objectives: [
    {
      code: null,
      label: {
        fi: 'Pk-yritykset pääsevät mukaan ekosysteemeihin',
        sv: 'Små och medelstora företag kommer med i ekosystem',
        en: 'SMEs find their way into ecosystems',
      },
      kpis: [],
      specific: [
        {
          code: '1.1',
          label: {
            fi: 'Yritykset verkostoituvat ekosysteemien toimijoiden kanssa',
            sv: 'Företagen knyter kontakter med aktörerna i ekosystemen',
            en: 'Enterprises get in touch with the actors of ecosystems',
          },
          kpis: ['enterprises-taking-part'],
        },
        {
          code: '1.1',
          label: {
            fi: 'Uusia tuotteita ja toimintatapoja kokeillaan yhdessä',
            sv: 'Nya produkter och arbetssätt prövas tillsammans',
            en: 'New products and ways of working are tried out together',
          },
          kpis: ['experiments-decided'],
        },
      ],
    },
  ],
  targets: [
    { kpi: 'enterprises-taking-part', target: 40 },
    { kpi: 'experiments-decided', target: 20 },
  ],
};
