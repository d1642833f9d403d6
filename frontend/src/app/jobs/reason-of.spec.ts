import { reasonOf } from './reason-of';

describe('a failed job', () => {
  it.each([
    ['job.stalled', 'stalled'],
    ['job.unexpected', 'unexpected'],
    ['database.23505', 'database'],
    ['system.econnrefused', 'system'],
    ['mail.not-found', 'refused'],
  ])('says of %s that it is %s', (code, reason) => {
    expect(reasonOf(code)).toBe(reason);
  });
});
