import { ApiProblem } from '../api/problem';
import { NO_FIRM } from '../enterprises/firm-form';
import { besideFields, enrolRequest, NOTHING_TYPED } from './enrol-fields';

const typed = Object.freeze({
  ...NOTHING_TYPED,
  kind: 'company' as const,
  firm: {
    ...NO_FIRM,
    businessId: ' 01120389 ',
    name: ' Savon Saha Oy ',
    legalForm: 'limited-company' as const,
    industry: 'TOL2025:16110',
    postCode: '50100',
  },
});

describe('enrolRequest', () => {
  it('sends a company with its id as it is stored, and nothing for what is empty', () => {
    expect(enrolRequest(typed)).toEqual({
      kind: 'company',
      businessId: '0112038-9',
      name: 'Savon Saha Oy',
      legalForm: 'limited-company',
      industryCode: '16110',
      industryCodeSet: 'TOL2025',
      postCode: '50100',
      municipalityCode: null,
    });
  });

  it('sends a sole trader as one, with an id or without', () => {
    const trader = {
      ...typed,
      kind: 'sole-trader' as const,
      firm: { ...typed.firm, businessId: '' },
    };

    expect(enrolRequest(trader)).toMatchObject({
      kind: 'sole-trader',
      legalForm: 'sole-trader',
      businessId: null,
    });
  });

  it('sends a contact once anything of it is written', () => {
    const contact = { name: 'Aino ', email: '', phone: '', language: 'sv' as const };

    expect(enrolRequest({ ...typed, contact }).contact).toEqual({ name: 'Aino', language: 'sv' });
  });
});

describe('besideFields', () => {
  it.each([
    ['name', 'firm.name'],
    ['businessId', 'firm.businessId'],
    ['industryCode', 'firm.industry'],
    ['contact.email', 'contact.email'],
    ['kind', 'kind'],
    ['advisorId', 'advisorId'],
  ])('puts a refusal of %s beside %s', (path, field) => {
    const refused = new ApiProblem({
      status: 400,
      code: 'request.invalid',
      errors: [{ path, code: 'x' }],
    });

    expect(besideFields(refused).errors).toEqual([{ path: field, code: 'x' }]);
  });
});
