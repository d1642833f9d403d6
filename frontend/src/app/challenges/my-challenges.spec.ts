import type { ChallengeActView, ChallengeView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { actRequest, actsAfter, nothingDone } from './challenge-fields';
import routes from './my-challenges.routes';

const FIRM = {
  ...{ programmeId: 'p1', programmeLabel: { fi: 'Kasvupolut', sv: '', en: '' } },
  ...{ enterpriseId: 'e1', enterpriseName: 'Saimaan Soutuveneet Oy', municipalityCode: '491' },
};
const aChallenge = (over: Partial<ChallengeView> = {}): ChallengeView => ({
  ...{ id: 'c1', kind: 'transport', words: 'Bussi ei kulje', municipalityCode: '491' },
  ...{ municipalityLabel: { fi: 'Mikkeli', sv: 'S:t Michel', en: 'Mikkeli' } },
  ...{ raisedOn: '2026-03-02', recordedByName: null, takenBackAt: null },
  ...{ takenBackReason: null, gatheredInto: null, ...over },
});

async function atMine(items: readonly ChallengeView[]) {
  const page = await openPage({
    routes: [{ path: 'my/challenges', children: routes }],
    ...{ address: '/my/challenges', session: aSessionOf('entrepreneur', { enterpriseId: 'e1' }) },
  });
  await page.answer('GET', '/my/challenges', { items: [FIRM] });
  await page.answer('GET', '/programmes/p1/enterprises/e1/challenges', { items });
  return page;
}

describe('the challenges of an entrepreneur’s firm', () => {
  it('say so when there are none', async () => {
    expect((await atMine([])).words).toContain('Yhtään haastetta ei ole vielä kerrottu');
  });

  it('wait until they are gathered', async () => {
    const { words } = await atMine([aChallenge()]);
    expect(words).toMatch(/Liikenne ja kuljetukset\s*Odottaa kokoamista\s*Bussi ei kulje/);
    expect(words).toContain('Mikkeli · 2.3.2026');
  });

  it('tell what they were gathered into, how that stands and what was done', async () => {
    const act: ChallengeActView = {
      ...{ id: 'a1', act: 'handed-over', happenedOn: '2026-03-05', words: 'Kutsukyyti' },
      ...{ handedTo: 'Kunta', recordedByName: null, takenBackAt: null, takenBackReason: null },
    };
    const gatheredInto = {
      ...{ id: 's1', title: 'Iltakyyti', about: 'Ei kyytiä', state: 'handed-over' as const },
      acts: [act],
    };
    const { words } = await atMine([aChallenge({ gatheredInto })]);

    expect(words).toContain('Siirretty toiselle');
    expect(words).toMatch(/Iltakyyti\s*Ei kyytiä\s*Siirrettiin: Kunta\s*5\.3\.2026\s*Kutsukyyti/);
    expect(words).not.toContain('Odottaa kokoamista');
  });

  it('keep in sight what was taken back, and why', async () => {
    const gone = { takenBackAt: '2026-03-10T08:00:00Z', takenBackReason: 'Bussi palasi' };
    const page = await atMine([aChallenge(gone)]);

    expect(page.words).toMatch(/Peruttu .*10\.3\.2026.*: Bussi palasi/);
    expect(page.words).not.toContain('Odottaa kokoamista');
  });
});

describe('what was done, as it is typed', () => {
  it('reopens only what is over', () => {
    expect(actsAfter('solved')).toEqual(['reopened']);
    expect(actsAfter('open')).not.toContain('reopened');
    expect(nothingDone('set-aside').act).toBe('reopened');
  });

  it('says to whom only where it is handed over', () => {
    const typed = { ...nothingDone('open'), words: ' Kysyttiin ', handedTo: 'Kunta' };
    expect(actRequest(typed)).toMatchObject({ words: 'Kysyttiin', handedTo: null });
    expect(actRequest({ ...typed, act: 'handed-over' }).handedTo).toBe('Kunta');
  });
});
