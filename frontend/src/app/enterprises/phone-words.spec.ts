import { phoneWords } from './phone-words';

describe('phoneWords', () => {
  it.each([
    ['+358401234567', '040 123 4567'],
    ['+358151234567', '015 123 4567'],
    ['+46701234567', '+46701234567'],
  ])('writes %s as %s', (stored, words) => {
    expect(phoneWords(stored)).toBe(words);
  });
});
