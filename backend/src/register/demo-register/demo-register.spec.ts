import { isBusinessId } from '@verso/domain';

import { readCompany } from '../prh-answer.js';
import { DEMO_COMPANIES } from './demo-companies.js';
import { DemoRegister } from './demo-register.js';

describe('DemoRegister', () => {
  it.each(DEMO_COMPANIES.map((company) => [company.name, company] as const))(
    'answers about %s as the national register would',
    (_, company) => {
      const answer = JSON.parse(JSON.stringify(new DemoRegister().answer(company.businessId)));

      expect(readCompany(answer, company.businessId)).toEqual(company);
    },
  );

  it('has right check digits, and each Business ID once', () => {
    const ids = DEMO_COMPANIES.map(({ businessId }) => businessId);

    expect(ids.filter((id) => !isBusinessId(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([null, '', '0112038-9'])('knows nobody under %p', (businessId) => {
    expect(new DemoRegister().answer(businessId)).toEqual({ totalResults: 0, companies: [] });
  });

  it('learns of further companies', () => {
    const register = new DemoRegister();
    const company = { ...DEMO_COMPANIES[0]!, businessId: '3990013-7', name: 'Uusi Oy' };

    register.add([company]);

    expect(readCompany(register.answer('3990013-7'), '3990013-7')?.name).toBe('Uusi Oy');
  });
});
