import type { EnterpriseProfileView } from '@verso/contract';

/** The facts that a person may change, in the order of the page. */
const FACTS = [
  'name',
  'legalForm',
  'industryCode',
  'municipalityCode',
  'street',
  'postCode',
  'postOffice',
] as const satisfies readonly (keyof EnterpriseProfileView)[];
export type ProfileFact = (typeof FACTS)[number];

/** The facts in which two versions of a profile differ: what somebody else saved meanwhile. */
export function changedFacts(
  before: EnterpriseProfileView,
  after: EnterpriseProfileView,
): readonly ProfileFact[] {
  return FACTS.filter((fact) => (before[fact] ?? '') !== (after[fact] ?? ''));
}
