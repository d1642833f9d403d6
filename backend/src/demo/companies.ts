import { Chance } from '@verso/domain';

import type { RegisterCompany } from '../register/register-company.js';
import { FIRM_GROUPS } from './story/firms.js';
import type { FirmStory } from './story/story.js';

/** The limited companies of the story, as the demo's register knows them. */
export const STORY_COMPANIES: readonly RegisterCompany[] = FIRM_GROUPS.flatMap(({ firms }) =>
  firms.filter(({ form }) => form === 'limited-company').map(toCompany),
);

function toCompany(firm: FirmStory): RegisterCompany {
  if (firm.businessId === undefined) throw new Error(`${firm.name} is in no register`);
  return {
    businessId: firm.businessId,
    name: firm.name,
    legalForm: firm.form,
    legalFormCode: '16',
    legalFormLabel: { fi: 'Osakeyhtiö', sv: 'Aktiebolag', en: 'Limited company' },
    industryCode: firm.industry,
    industryCodeSet: 'TOL2025',
    industryLabel: null,
    street: firm.street,
    postCode: firm.post[0],
    postOffice: firm.post[1],
    municipalityCode: firm.municipality,
    registeredOn: registeredOn(firm.key),
    employerSince: null,
    active: true,
    warnings: [],
  };
}

function registeredOn(key: string): string {
  const chance = new Chance(`registered ${key}`);
  const [month, day] = [chance.between(1, 12), chance.between(1, 28)];
  return [chance.between(1994, 2024), pad(month), pad(day)].join('-');
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
