import type { ProgrammeTemplate } from './programme-template.js';

/** Core groups of micro-enterprises that meet monthly and try things out. */
export const growthNetwork: ProgrammeTemplate = {
  key: 'growth-network',
  label: {
    fi: 'Kasvuverkosto (EAKR)',
    sv: 'Tillväxtnätverk (ERUF)',
    en: 'Growth network (ERDF)',
  },
  text: {
    fi: 'Mikroyrittäjien ydinryhmät, kuukausitapaamiset ja nopeat kokeilut.',
    sv: 'Mikroföretagarnas kärngrupper, månadsträffar och snabba försök.',
    en: 'Core groups of micro-entrepreneurs, monthly meetings and quick experiments.',
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
        fi: 'Mikroyritykset kasvavat ja kansainvälistyvät',
        sv: 'Mikroföretagen växer och blir internationella',
        en: 'Micro-enterprises grow and go international',
      },
      kpis: [],
      specific: [
        {
          code: '1.3',
          label: {
            fi: 'Kasvuverkosto tavoittaa alueen mikroyritykset',
            sv: 'Tillväxtnätverket når områdets mikroföretag',
            en: 'The growth network reaches the micro-enterprises of the area',
          },
          kpis: ['enterprises-taking-part'],
        },
        {
          code: '1.3',
          label: {
            fi: 'Nopeat kokeilut ovat tapa kehittää yritystä',
            sv: 'Snabba försök är ett sätt att utveckla företaget',
            en: 'Quick experiments are a way to develop the firm',
          },
          kpis: ['experiments-decided', 'learning-shared-share'],
        },
      ],
    },
  ],
  targets: [
    { kpi: 'enterprises-taking-part', target: 100 },
    { kpi: 'experiments-decided', target: 60 },
    { kpi: 'learning-shared-share', target: 0.5 },
  ],
};
