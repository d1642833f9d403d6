import { hashOfAccessToken, newAccessToken } from './access-token.js';

describe('an access token', () => {
  it('is known by its prefix and its checksum, and hashed', () => {
    const { text, hash, hint } = newAccessToken();

    expect(text).toMatch(/^verso_[0-9A-Za-z]{38}$/);
    expect(text.endsWith(hint)).toBe(true);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOfAccessToken(text)).toBe(hash);
    expect(newAccessToken().text).not.toBe(text);
  });

  it('has one way to be written', () => {
    const { text } = newAccessToken();
    const swapped = text.at(10) === 'a' ? 'b' : 'a';
    const mistakes = [
      ...['', 'verso_', 'ghp_abc', text.toUpperCase(), `${text}x`, ` ${text}`, `${text}\n`],
      ...[text.slice(0, -1), text.slice(0, 10) + swapped + text.slice(11)],
    ];

    expect(mistakes.map(hashOfAccessToken)).toEqual(mistakes.map(() => null));
  });

  it('has a checksum that scanners can compute', () => {
    // crc32 of the 32 characters, in base 62 with digits before capitals before small letters
    const zeros = '0'.repeat(32);

    expect(hashOfAccessToken(`verso_${zeros}2wjyrI`)).not.toBeNull();
  });
});
