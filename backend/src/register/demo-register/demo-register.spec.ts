import { isBusinessId } from '@verso/domain';

import { Clock } from '../../platform/clock/clock.js';
import { readCompanies, readCompany, readTotal } from '../prh-answer.js';
import { DEMO_COMPANIES } from './demo-companies.js';
import { DemoRegister } from './demo-register.js';

describe('DemoRegister', () => {
  it.each(DEMO_COMPANIES.map((company) => [company.name, company] as const))(
    'answers about %s as the national register would',
    (_, company) => {
      const answer = JSON.parse(
        JSON.stringify(new DemoRegister(new Clock()).answer(company.businessId)),
      );

      expect(readCompany(answer, company.businessId)).toEqual(company);
    },
  );

  it('has right check digits, and each Business ID once', () => {
    const ids = DEMO_COMPANIES.map(({ businessId }) => businessId);

    expect(ids.filter((id) => !isBusinessId(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([null, '', '0112038-9'])('knows nobody under %p', (businessId) => {
    expect(new DemoRegister(new Clock()).answer(businessId)).toEqual({
      totalResults: 0,
      companies: [],
    });
  });

  it('learns of further companies', () => {
    const register = new DemoRegister(new Clock());
    const company = { ...DEMO_COMPANIES[0]!, businessId: '3990013-7', name: 'Uusi Oy' };

    register.add([company]);

    expect(readCompany(register.answer('3990013-7'), '3990013-7')?.name).toBe('Uusi Oy');
  });

  it('finds companies by town and first day, page by page', () => {
    const register = new DemoRegister(new Clock());
    const asked = { location: 'mikkeli', registeredFrom: '2019-01-01' };
    const first = register.search({ ...asked, page: 1 });

    expect(readCompanies(first).map(({ name }) => name)).toContain('Kotikorven Leipomo Oy');
    expect(readCompanies(first).map(({ name }) => name)).not.toContain('Rantakoodi Oy');
    expect(readTotal(first)).toBe(readCompanies(first).length);
    expect(readCompanies(register.search({ ...asked, page: 2 }))).toEqual([]);
    expect(readTotal(register.search({ ...asked, registeredFrom: '9999-01-01', page: 1 }))).toBe(0);
  });
});
