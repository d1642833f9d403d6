import { fieldSources, type ProfileFacts } from './field-sources.js';

const NOW = new Date('2026-11-20T10:00:00Z');
const MANUAL = { source: 'manual', at: '2026-11-20T10:00:00.000Z' };
const REGISTER = { source: 'prh-ytj', at: '2026-11-20T09:59:00.000Z' } as const;
const profile: ProfileFacts = {
  name: 'Savon Leipä Oy',
  legalForm: 'limited-company',
  industryCode: '10710',
  industryCodeSet: 'TOL2025',
  street: null,
  postCode: '50100',
  postOffice: 'MIKKELI',
  municipalityCode: '491',
};

describe('fieldSources', () => {
  it('marks what was typed, and nothing that is missing', () => {
    const sources = fieldSources(profile, { register: null, previous: null }, NOW);

    expect(sources.name).toEqual(MANUAL);
    expect(sources).not.toHaveProperty('street');
  });

  it('carries the source of the register where the value is word for word the same', () => {
    const register = { facts: { ...profile, name: 'SAVON LEIPÄ OY' }, mark: REGISTER };

    const sources = fieldSources(profile, { register, previous: null }, NOW);

    expect(sources.name).toEqual(MANUAL);
    expect(sources.postCode).toEqual(REGISTER);
    expect(sources.industryCode).toEqual(REGISTER);
  });

  it('tells the same industry code of two code sets apart', () => {
    const register = {
      facts: { ...profile, industryCodeSet: 'TOL2008' as const },
      mark: REGISTER,
    };

    const sources = fieldSources(profile, { register, previous: null }, NOW);

    expect(sources.industryCode).toEqual(MANUAL);
  });

  it('keeps the source of a value that has not changed', () => {
    const mark = { source: 'manual', at: '2026-01-05T08:00:00.000Z' } as const;
    const previous = { facts: { ...profile, postOffice: 'JUVA' }, sources: { name: mark } };

    const sources = fieldSources(profile, { register: null, previous }, NOW);

    expect(sources.name).toEqual(mark);
    expect(sources.postOffice).toEqual(MANUAL);
  });

  it('changes nothing of what it is given', () => {
    const frozen = Object.freeze({ ...profile });

    expect(() => fieldSources(frozen, { register: null, previous: null }, NOW)).not.toThrow();
  });
});
