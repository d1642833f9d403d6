import type { TimelineItem } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './my-timeline.routes';
import { anItem, aTimeline } from './timeline-testing';

async function atMine(item: Partial<TimelineItem>) {
  const page = await openPage({
    routes: [{ path: 'my/timeline', children: routes }],
    ...{ address: '/my/timeline', session: aSessionOf('entrepreneur', { enterpriseId: 'e1' }) },
  });
  const told = anItem({ audience: 'firm', ...item });
  await page.answer('GET', '/programmes/p1/enterprises/e1/timeline', aTimeline(told));
  return page.words;
}

/** Codes are worded by the feature that they come from: its words have to be there for an entrepreneur, too. */
describe('the timeline of one’s own firm', () => {
  it.each<[Partial<TimelineItem>, string]>([
    [{ kind: 'stage', event: 'stage-changed', before: 'applied', code: 'active' }, 'Mukana'],
    [{ kind: 'growth', event: 'challenge-raised', code: 'transport' }, 'Liikenne ja kuljetukset'],
    [{ kind: 'innovation', event: 'innovation-step', title: 'Piiri', code: 'pilot' }, 'Pilotti'],
    [{ kind: 'export', event: 'export-step', title: 'SE', code: 'first-lead' }, 'liidi'],
    [{ kind: 'support', event: 'support-given', title: 'Neuvo', code: 'advice' }, 'Neuvo'],
    [
      { kind: 'experiment', event: 'experiment-decided', title: 'Tori', code: 'stop' },
      'Lopetetaan',
    ],
  ])('says %j in words', async (item, word) => {
    const words = await atMine(item);

    expect(words).toContain(word);
    expect(words).not.toMatch(/\b[a-z]+\.(kind|stage|state|decision|instrument|round)\.[a-z-]+/);
  });
});
