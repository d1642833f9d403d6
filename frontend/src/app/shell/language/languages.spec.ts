import { chooseLanguage } from './languages';

describe('chooseLanguage', () => {
  it.each([
    [['sv-FI', 'fi'], 'sv'],
    [[null, 'en-GB'], 'en'],
    [['de-DE', 'sv'], 'sv'],
    [['de-DE'], 'fi'],
    [[], 'fi'],
  ])('of %j chooses %s', (wishes, language) => {
    expect(chooseLanguage(wishes)).toBe(language);
  });
});
