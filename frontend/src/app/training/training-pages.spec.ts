import type { CompletionItem, SkillTrainedView } from '@verso/contract';
import { TRAINING_SKILLS } from '@verso/domain';

import enterpriseRoutes from '../enterprises.routes';
import { anEnterprise } from '../enterprises/enterprise-testing';
import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import myTrainingRoutes from './my-training.routes';
import trainingRoutes from './training.routes';

const FIRM = '/programmes/p1/enterprises/e1';

const aCompletion = (over: Partial<CompletionItem> = {}): CompletionItem => ({
  ...{ id: 'c1', contactId: 'k1', contactName: 'Sirpa Suortti', title: 'Vahva yrittäjä' },
  ...{ organiser: 'Kiertosaaren opisto', skill: 'green', completedOn: '2026-03-02', hours: 4.5 },
  ...{ evidence: 'Todistus 12', recordedByName: 'Marja-Liisa Kettunen' },
  ...{ recordedAt: '2026-03-02T08:00:00Z', annulledAt: null, annulReason: null, ...over },
});

async function atFirm(items: readonly CompletionItem[]) {
  const page = await openPage({
    routes: [{ path: 'programmes/:programmeId/enterprises', children: enterpriseRoutes }],
    address: `${FIRM}/training`,
    session: aSessionOf('advisor'),
  });
  await page.answer('GET', FIRM, anEnterprise());
  await page.answer('GET', `${FIRM}/training`, { items });
  await page.answer('GET', '/programmes/p1/courses', { items: [], next: null });
  return page;
}

describe('the training of a firm', () => {
  it('is none until somebody records it', async () => {
    const page = await atFirm([]);
    expect(page.words).toContain('Suorituksia ei ole vielä kirjattu');
  });

  it('tells who completed what, what shows it, and why it was annulled', async () => {
    const annulled = { annulledAt: '2026-03-04T08:00:00Z', annulReason: 'Väärä henkilö' };
    const page = await atFirm([aCompletion(), aCompletion({ id: 'c2', ...annulled })]);

    expect(page.words).toContain('Sirpa Suortti · 2.3.2026 · 4,5 h · Vihreä osaaminen');
    expect(page.words).toContain('Kiertosaaren opisto · Todiste: Todistus 12');
    expect(page.words).toContain('Väärä henkilö');
  });
});

describe('the figures of training', () => {
  const nobody = { persons: 0, enterprises: 0, hours: 0 };
  const bySkill: SkillTrainedView[] = TRAINING_SKILLS.map((skill) => ({ skill, ...nobody }));

  const atFigures = async (all: object) => {
    const page = await openPage({
      routes: [{ path: 'programmes/:programmeId/training', children: trainingRoutes }],
      address: '/programmes/p1/training',
      session: aSessionOf('advisor'),
    });
    await page.answer('GET', '/programmes/p1/training', { all, bySkill });
    return page;
  };

  it('say that nothing is on record, rather than noughts', async () => {
    expect((await atFigures(nobody)).words).toContain('Suorituksia ei ole vielä kirjattu');
  });

  it('are people, firms and hours, in all and by skill', async () => {
    const { words } = await atFigures({ persons: 2, enterprises: 1, hours: 9.5 });
    expect(words).toContain('9,5');
    for (const skill of ['Tekninen osaaminen', 'Johtaminen', 'Yrittäjyys']) {
      expect(words).toContain(skill);
    }
  });
});

describe('what people of one’s own firm completed', () => {
  const atMine = async (items: readonly CompletionItem[]) => {
    const page = await openPage({
      routes: [{ path: 'my/training', children: myTrainingRoutes }],
      address: '/my/training',
      session: aSessionOf('entrepreneur', { enterpriseId: 'e1' }),
    });
    const label = { fi: 'Kasvupolut', sv: '', en: '' };
    const firm = { programmeId: 'p1', programmeLabel: label, enterpriseId: 'e1' };
    await page.answer('GET', '/my/training', {
      items: [{ ...firm, enterpriseName: 'Saksikuu Oy', items }],
    });
    return page;
  };

  it('is nothing yet', async () => {
    expect((await atMine([])).words).toContain('Ei vielä suoritettuja koulutuksia');
  });

  it('is told with who, when, how long and what kind', async () => {
    const { words } = await atMine([aCompletion()]);
    expect(words).toContain('Sirpa Suortti · 2.3.2026 · 4,5 h · Vihreä osaaminen');
    expect(words).not.toContain('Saksikuu Oy');
  });
});
