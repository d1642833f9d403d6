import type { SystemView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './system.routes';

const AT = '2026-11-21T12:00:00.000Z';
const aSystem = (backup: SystemView['backup']): SystemView => ({
  ...{ at: AT, versions: { verso: '1.0.0', node: '24.0.0', postgres: '18.4', queues: 'Redis' } },
  ...{ outbox: { due: 0, planned: 0, ageSeconds: 0 }, queues: [], failedJobs: 0, mails: [] },
  ...{ queuesCountedAt: AT, rollupLagSeconds: 0, driftFound: 0, schedules: [], workers: [] },
  ...{ backup, audit: { goodAt: AT, broken: false }, migrations: [] },
});

async function tileOf(backup: SystemView['backup']): Promise<(string | undefined)[]> {
  const page = await openPage({
    routes: [{ path: 'system', children: routes }],
    address: '/system',
    session: aSessionOf('administrator'),
  });
  await page.answer('GET', '/system', aSystem(backup));
  const tile = page.element.querySelector('[aria-label="Viimeisin varmuuskopio"]');
  return ['.value', '.note'].map((part) => tile?.querySelector(part)?.textContent.trim());
}

describe('the last backup', () => {
  // A tile is as wide as a short figure: a whole date and time would break in the middle of the year.
  it('is told by its age, with its time and size below', async () => {
    const backup = { method: 'physical' as const, endedAt: '2026-11-21T02:00:00Z', bytes: 51.7e6 };

    expect(await tileOf(backup)).toEqual([
      expect.stringMatching(/^10\s\S+ sitten$/),
      expect.stringMatching(/^21\.11\.2026 klo 4\.00, 51,7\sMt$/),
    ]);
  });

  it('is said to be missing where there is none', async () => {
    expect(await tileOf(null)).toEqual(['–', 'Ei vielä yhtään']);
  });
});
