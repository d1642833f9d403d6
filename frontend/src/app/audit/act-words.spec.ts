import { actWords, kindWords } from './act-words';

const say = (key: string): string => `<${key}>`;

describe('an act of the trail', () => {
  it('is said by what it is about and what was done', () => {
    expect(actWords('enrolment.move', say)).toBe('<audit.kind.enrolment>: <audit.verb.move>');
    expect(kindWords('network-member', say)).toBe('<audit.kind.network-member>');
  });

  it.each([
    ...['funding.set', 'objective.set', 'partner.set', 'import.upload', 'administrator.create'],
    // those whose verb is what has become of it
    ...['import.done', 'import.cancelled', 'import.failed', 'openid.created', 'openid.linked'],
    ...['enterprise-profile.import', 'contact.import', 'enrolment.import', 'yearly-figure.import'],
  ])('has words for %s', (action) => {
    const [noun, verb] = action.split('.');
    expect(actWords(action, say)).toBe(`<audit.kind.${noun}>: <audit.verb.${verb}>`);
  });

  it('is spelled out where there are no words for it', () => {
    expect(actWords('kpi.somersault', say)).toBe('kpi: somersault');
    expect(actWords('toString', say)).toBe('toString');
    expect(kindWords('hat', say)).toBe('hat');
  });
});
