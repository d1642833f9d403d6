import type { CompletionItem, PlanItemView, SkillTrainedView } from '@verso/contract';
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

const aPlan = (over: Partial<PlanItemView> = {}): PlanItemView => ({
  ...{ id: 'i1', contactId: 'k1', contactName: 'Sirpa Suortti', what: 'Hinnoittelu' },
  ...{ why: 'Palkka jää laskematta', skill: 'management', dueOn: '2099-05-01', courseId: null },
  ...{ courseTitle: null, markedBy: 'firm', state: 'planned', settledOn: null, reason: null },
  ...{ completion: null, since: [], version: 3, ...over },
});

async function atMine(items: readonly CompletionItem[], plan: readonly PlanItemView[] = []) {
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
  const people = [{ id: 'k1', name: 'Sirpa Suortti', isSelf: true }];
  const own = { ...firm, enterpriseName: 'Saksikuu Oy', people };
  await page.answer('GET', '/my/training-plan', { items: [{ ...own, items: plan }] });
  await page.answer('GET', '/my/courses', { items: [{ ...own, items: [] }] });
  return page;
}

async function atFirm(items: readonly CompletionItem[], plan: readonly PlanItemView[] = []) {
  const page = await openPage({
    routes: [{ path: 'programmes/:programmeId/enterprises', children: enterpriseRoutes }],
    address: `${FIRM}/training`,
    session: aSessionOf('advisor'),
  });
  await page.answer('GET', FIRM, anEnterprise());
  await page.answer('GET', `${FIRM}/training`, { items });
  await page.answer('GET', `${FIRM}/training-plan`, { items: plan });
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
  it('is nothing yet', async () => {
    expect((await atMine([])).words).toContain('Ei vielä suoritettuja koulutuksia');
  });

  it('is told with who, when, how long and what kind', async () => {
    const { words } = await atMine([aCompletion()]);
    expect(words).toContain('Sirpa Suortti · 2.3.2026 · 4,5 h · Vihreä osaaminen');
    expect(words).not.toContain('Saksikuu Oy');
  });
});

describe('the training plan on one’s own page', () => {
  const sent = { doneOn: null, completionId: null, reason: null, basedOn: 3 };
  const STATE = `${FIRM}/training-plan/i1/state`;

  it('tells what, who, by when and why, and what is late', async () => {
    const late = aPlan({
      id: 'i2',
      what: 'Myynti',
      dueOn: '2026-01-02',
      courseTitle: 'Myyntikurssi',
    });
    const { words } = await atMine([], [aPlan(), late]);

    expect(words).toContain('Sirpa Suortti · Johtaminen · viimeistään 1.5.2099');
    expect(words).toContain('Palkka jää laskematta');
    expect(words).toContain('Myöhässä');
    expect(words).toContain('Kurssi: Myyntikurssi');
  });

  it('takes a suggestion on with one tap, from the version that is shown', async () => {
    const page = await atMine([], [aPlan({ state: 'suggested', markedBy: 'advisor' })]);
    await page.press('Ota suunnitelmaan');

    const { request } = await page.answer('POST', STATE, aPlan());
    expect(request.body).toEqual({ state: 'planned', ...sent });
  });

  it('is done by a completion that is shown since', async () => {
    const since = [{ id: 'c9', title: 'Hinnat kohdalleen', completedOn: '2026-03-02' }];
    const page = await atMine([], [aPlan({ since })]);
    await page.press('Tällä opittu');

    const { request } = await page.answer('POST', STATE, aPlan());
    expect(request.body).toEqual({ state: 'done', ...sent, completionId: 'c9' });
  });

  it('is an advisor’s to read and to suggest to, and not to settle', async () => {
    const { words } = await atFirm([], [aPlan(), aPlan({ id: 'i2', state: 'suggested' })]);

    expect(words).toContain('Neuvojan ehdotus');
    for (const act of ['Ota suunnitelmaan', 'Luovu', 'Tällä opittu']) {
      expect(words).not.toContain(act);
    }
  });
});
