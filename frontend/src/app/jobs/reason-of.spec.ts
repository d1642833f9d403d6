import { ownerOf, reasonOf } from './reason-of';

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

  it('belongs to the first word of its name, or to none that is known here', () => {
    expect(ownerOf('rollups.recompute')).toBe('rollups');
    expect(ownerOf('webhooks.deliver')).toBe('other');
  });
});
