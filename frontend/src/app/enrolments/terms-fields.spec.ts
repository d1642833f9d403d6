import type { EnrolmentTermsView } from '@verso/contract';

import { termsFields, termsRequest } from './terms-fields';

const TERMS: EnrolmentTermsView = {
  asksEligibility: true,
  asksAgreement: false,
  agreementText: { fi: 'Ryhmä kokoontuu kuukausittain.', sv: null, en: null },
  rules: {
    ...{ isInArea: true, personsBelow: 10, sizeClasses: ['micro'], industries: ['10'] },
    ...{ ageFromDays: null, ageBelowYears: 5, aidRoomCents: 200_050 },
  },
};

describe('terms as they are typed', () => {
  it('have amounts in euros, and come back as they were', () => {
    const fields = termsFields(TERMS);

    expect(fields.aidRoom).toBe(2_000.5);
    expect(termsRequest(fields)).toEqual(TERMS);
  });

  it('say nothing to sign where nothing is written', () => {
    const fields = { ...termsFields(TERMS), agreementText: { fi: ' ', sv: '', en: '\n' } };

    expect(termsRequest(fields).agreementText).toBeNull();
    expect(termsFields({ ...TERMS, agreementText: null }).agreementText).toEqual({
      ...{ fi: '', sv: '', en: '' },
    });
  });

  it('leave out the industry that is only being looked for', () => {
    const fields = { ...termsFields(TERMS), another: 'TOL2025:47', aidRoom: null };

    expect(termsRequest(fields).rules).toMatchObject({ industries: ['10'], aidRoomCents: null });
  });
});
