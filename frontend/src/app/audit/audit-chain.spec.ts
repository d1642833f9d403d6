import type { AuditView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './audit.routes';

const CHECK = { brokenAt: null, erasedRows: 0, hash: 'aa', why: null };
const aView = (number: number, checkedAt: string): AuditView => ({
  ...{ actions: [], subjectKinds: [], hash: 'aa', number, waiting: 0 },
  ...{ sealedAt: '2026-11-21T08:00:00Z', check: { ...CHECK, number, checkedAt } },
});
const BEFORE = aView(7, '2026-11-21T01:00:00Z');

async function opened() {
  const page = await openPage({
    routes: [{ path: 'audit', children: routes }],
    address: '/audit',
    session: aSessionOf('administrator'),
  });
  await page.answer('GET', '/audit', BEFORE);
  await page.answer('GET', '/audit/events', { items: [], next: null });
  return page;
}

/** Answers the next time that the page asks by itself. */
async function answerNext(
  page: Awaited<ReturnType<typeof opened>>,
  view: AuditView,
): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    const [request] = page.server.match(({ url }) => url === '/api/audit');
    if (request) {
      request.flush(view);
      return page.settle();
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nothing was asked');
}

describe('checking the chain', () => {
  it('is followed until its result is there', async () => {
    const page = await opened();
    await page.press('Tarkista nyt');
    await page.answer('POST', '/audit/checks', null, 202);
    expect(page.words).toContain('Tarkistus on käynnissä');

    await answerNext(page, { ...BEFORE });
    expect(page.words).toContain('Tarkistus on käynnissä');

    await answerNext(page, aView(9, '2026-11-22T12:00:00Z'));
    expect(page.words).not.toContain('Tarkistus on käynnissä');
    expect(page.words).toContain('9');
  });
});
