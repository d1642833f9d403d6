import { agreementIn } from './agreement.js';

const TEXT = { fi: 'Yksi.\nYhä yksi.\n \n\nKaksi.\n', sv: null, en: 'One.' };

describe('an agreement as it is printed', () => {
  it('is in the reader’s language where it was written in it', () => {
    expect(agreementIn(TEXT, 'en')).toEqual({ language: 'en', paragraphs: ['One.'] });
  });

  it('is in another one where it was not, and says in which', () => {
    expect(agreementIn(TEXT, 'sv')).toEqual({
      language: 'fi',
      paragraphs: ['Yksi.\nYhä yksi.', 'Kaksi.'],
    });
  });

  it.each([null, { fi: null, sv: null, en: null }])('is not there where %j was said', (text) => {
    expect(agreementIn(text, 'fi')).toBeNull();
  });
});
