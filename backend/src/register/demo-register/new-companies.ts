import { addDays, addYears } from '@verso/domain';

import type { RegisterCompany } from '../register-company.js';
import { limited, PLACES, TRADES } from './demo-facts.js';

const { bread, electricity, furniture, gardens, software } = TRADES;
const { juva, mikkeli, pieksamaki, savonlinna } = PLACES;

/**
 * Fictitious companies that nobody has enrolled, which are always about as new as they are today:
 * what a search for new firms finds.
 */
export const newCompanies = (today: string): readonly RegisterCompany[] => [
  limited({
    ...{ businessId: '3990080-7', name: 'Savikirnu Oy', ...bread, street: 'Kirnutie 4' },
    ...{ registeredOn: addDays(today, -40), ...mikkeli },
  }),
  limited({
    ...{ businessId: '3990081-5', name: 'Honkahovi Sisustus Oy', ...furniture },
    ...{ registeredOn: addDays(today, -310), street: 'Maaherrankatu 30', ...mikkeli },
    employerSince: addDays(today, -95),
  }),
  limited({
    ...{
      businessId: '3990082-3',
      name: 'Bittilampi Oy',
      ...software,
      street: 'Porrassalmenkatu 2',
    },
    ...{ registeredOn: addYears(today, -2), ...mikkeli },
  }),
  limited({
    ...{ businessId: '3990083-1', name: 'Sähkötyö Virtapiste Oy', ...electricity },
    ...{ registeredOn: addYears(today, -4), street: 'Pirttiniemenkatu 11', ...mikkeli },
    employerSince: addDays(today, -150),
  }),
  limited({
    ...{ businessId: '3990085-8', name: 'Linnanrannan Puutarha Oy', ...gardens },
    ...{ registeredOn: addDays(today, -200), street: 'Linnankatu 7', ...savonlinna },
  }),
  limited({
    ...{ businessId: '3990086-6', name: 'Rataveturin Kahvila Oy', ...bread },
    ...{ registeredOn: addDays(today, -500), street: 'Keskuskatu 15', ...pieksamaki },
  }),
  limited({
    ...{ businessId: '3990087-4', name: 'Mehtola Digi Oy', ...software, street: 'Juvantie 12' },
    ...{ registeredOn: addDays(today, -75), ...juva },
  }),
];
