import type { EnrolmentTermsView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './terms.routes';

const ADD = 'Lisää';
const ANOTHER = 'Lisää toimiala';
const TERMS: EnrolmentTermsView = {
  ...{ asksEligibility: true, asksAgreement: false, agreementText: null },
  rules: {
    ...{ isInArea: true, personsBelow: 10, sizeClasses: ['micro'], industries: [] },
    ...{ ageFromDays: null, ageBelowYears: 5, aidRoomCents: null },
  },
};
const industry = (code: string, name: string) => ({
  ...{ code, codeSet: 'TOL2025', level: 2, label: { fi: name, sv: name, en: name } },
});

async function atTerms() {
  const page = await openPage({
    routes: [{ path: 'programmes/:programmeId/enrolment-terms', children: routes }],
    address: '/programmes/p1/enrolment-terms',
    session: aSessionOf('manager'),
  });
  await page.answer('GET', '/programmes/p1/enrolment-terms', TERMS);
  const items = [industry('10', 'Elintarvikkeet'), industry('16', 'Sahatavara')];
  await page.answer('GET', '/industries', { items });
  return page;
}

describe('an industry that firms may have', () => {
  it('is added once it is one of the list, and not while other words stand there', async () => {
    const page = await atTerms();
    const isOff = () => page.button(ADD).hasAttribute('disabled');
    expect(isOff()).toBe(true);
    await page.type(ANOTHER, 'Elintarvikkeet');
    expect(isOff()).toBe(false);

    await page.type(ANOTHER, 'Elintarvikkeet, ehkä');
    expect(isOff()).toBe(true);
  });
});
