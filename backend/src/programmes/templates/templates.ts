import { ecosystem } from './ecosystem.js';
import { growthNetwork } from './growth-network.js';
import type { ProgrammeTemplate, TemplateCode } from './programme-template.js';

const empty: ProgrammeTemplate = {
  key: 'empty',
  label: { fi: 'Tyhjä ohjelma', sv: 'Tomt program', en: 'Empty programme' },
  text: {
    fi: 'Aloita puhtaalta pöydältä ja kirjoita kaikki itse.',
    sv: 'Börja från ett tomt bord och skriv allt själv.',
    en: 'Begin with nothing and write everything yourself.',
  },
  ...{ fund: 'none', line: null, objectives: [], targets: [] },
};

/** In the order in which they are offered. */
export const TEMPLATES: readonly ProgrammeTemplate[] = [growthNetwork, ecosystem, empty];

/** The one with this code: there is one for each. */
export function templateOf(code: TemplateCode): ProgrammeTemplate {
  return TEMPLATES.find((template) => template.key === code) ?? empty;
}
