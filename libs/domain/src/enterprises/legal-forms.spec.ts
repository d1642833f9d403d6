import { isPersonalForm, LEGAL_FORMS, legalFormOfRegister } from './legal-forms.js';

describe('legalFormOfRegister', () => {
  it.each([
    ['16', 'limited-company'],
    ['17', 'public-limited-company'],
    ['26', 'sole-trader'],
    ['13', 'other'],
    ['', 'other'],
    ['constructor', 'other'],
  ])('reads code %j as %s', (code, form) => {
    expect(legalFormOfRegister(code)).toBe(form);
  });
});

describe('isPersonalForm', () => {
  it('is true of a sole trader alone', () => {
    expect(LEGAL_FORMS.filter(isPersonalForm)).toEqual(['sole-trader']);
  });
});
