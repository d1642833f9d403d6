import { anEnterprise } from './enterprise-testing';
import { changedFacts } from './profile-changes';

const { profile } = anEnterprise();

describe('changedFacts', () => {
  it('names the facts that differ, in the order of the page', () => {
    expect(changedFacts(profile, { ...profile, street: 'Muu tie 2', name: 'Uusi nimi' })).toEqual([
      'name',
      'street',
    ]);
  });

  it('takes an empty value and none for the same', () => {
    expect(changedFacts({ ...profile, street: null }, { ...profile, street: '' })).toEqual([]);
  });
});
