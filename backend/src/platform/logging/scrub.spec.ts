import { QueryFailedError } from 'typeorm';

import { describeError, scrub } from './scrub.js';

describe('scrub', () => {
  it.each([
    ['mail to <aino@kahvila.fi> failed', 'mail to <[email]> failed'],
    ['call +358 40 123 4567 now', 'call [phone] now'],
    ['born 131052-308T', 'born [id]'],
    ['Business ID 0112038-9 stays', 'Business ID 0112038-9 stays'],
    ['took 12 ms', 'took 12 ms'],
  ])('%s', (text, scrubbed) => {
    expect(scrub(text)).toBe(scrubbed);
  });

  it('cuts what is too long to be a message', () => {
    expect(scrub('x'.repeat(10_000))).toHaveLength(2_000);
  });
});

describe('describeError', () => {
  const driverError = (fields: object) =>
    Object.assign(new Error('Key (email)=(aino@kahvila.fi) already exists.'), {
      severity: 'ERROR',
      ...fields,
    });

  it('keeps of a database error its code and the names of what refused it', () => {
    const error = new QueryFailedError(
      'INSERT …',
      ['Aino'],
      driverError({ code: '23505', constraint: 'person_identity_email_key', detail: 'Aino' }),
    );

    const described = JSON.stringify(describeError(error));

    expect(described).toContain('person_identity_email_key');
    expect(described).not.toMatch(/aino/i);
  });

  it('keeps frames and leaves the message out of the stack', () => {
    const described = describeError(new Error('Aino Virtanen, aino@kahvila.fi'));

    expect(described['message']).toBe('Aino Virtanen, [email]');
    expect(described['stack']).not.toContain('Aino');
    expect(described['stack']).toContain('scrub.spec');
  });

  it('describes what caused it, and what is no error at all', () => {
    const cause = describeError(new Error('outer', { cause: new TypeError('inner') }))['cause'];

    expect(cause).toMatchObject({ type: 'TypeError', message: 'inner' });
    expect(describeError('a text')).toEqual({ type: 'string', message: 'a text' });
  });
});
