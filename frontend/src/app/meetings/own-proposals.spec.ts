import { provideTranslocoScope } from '@jsverse/transloco';
import type { HostProposalLine, MeetingsView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { OwnMeetings } from './own-meetings';

const MEETINGS = '/programmes/p1/networks/n1/meetings';
const PROPOSALS = '/programmes/p1/networks/n1/own-proposals';

const line = {
  ...{ enterpriseId: 'f1', enterpriseName: 'Yritys f1', standing: 'turn' as const },
  ...{ since: '2026-01-13', timesHosted: 1, lastHostedOn: '2026-01-13', hostsOn: null },
  ...{ graceLeft: 0, readyFrom: null, skips: 0, swappedWithName: null },
};
const aProposal = (given: Partial<HostProposalLine> = {}): HostProposalLine => ({
  ...{ id: 'e1', enterpriseId: 'f1', enterpriseName: 'Yritys f1', themeId: 't1' },
  ...{ theme: 'Hinnoittelu', atCoordinator: false, place: 'Paja, Mikkeli', on: '2026-11-20' },
  times: [{ meetsOn: '2026-12-01', startsAt: '18:00', endsAt: '20:30' }],
  ...{ state: 'waiting', reason: null, meetingId: null, ...given },
});

function theGroup(proposals: HostProposalLine[] = [], isNext = true): MeetingsView {
  return {
    ...{ networkName: 'Mikkelin ydinryhmä', today: '2026-11-22', queue: [line] },
    ...{ next: isNext ? line : null, turns: [], swaps: [], proposals, meetings: [] },
    themes: [{ id: 't1', text: 'Hinnoittelu', enterpriseName: null, pickedFor: null }],
    own: [{ enterpriseId: 'f1', askable: [], partners: [], turns: [] }],
  };
}

async function atGroup(view = theGroup()) {
  const page = await openPage({
    routes: [
      {
        path: 'group/:programmeId/:networkId',
        component: OwnMeetings,
        providers: [provideTranslocoScope('meetings')],
      },
    ],
    address: '/group/p1/n1',
    session: aSessionOf('entrepreneur', { enterpriseId: 'f1' }),
  });
  await page.answer('GET', MEETINGS, view);
  return page;
}

describe('what an entrepreneur proposes for the meeting that she hosts', () => {
  it('is a theme of the list or her own, times and a place', async () => {
    const page = await atGroup();
    await page.press('Ehdota tapaamista');
    await page.press('Lähetä ehdotus');
    expect(page.field('Oma teema').getAttribute('aria-invalid')).toBe('true');
    await page.type('Teema toivelistalta', 't1');
    await page.type('Päivä', '2026-12-01');
    await page.type('Paikka', ' Paja, Mikkeli ');
    await page.press('Lähetä ehdotus');
    const { request } = await page.answer('POST', PROPOSALS, { id: 'e1' }, 201);
    await page.answer('GET', MEETINGS, theGroup([aProposal()]));

    expect(request.body).toMatchObject({
      ...{ enterpriseId: 'f1', themeId: 't1', theme: null, atCoordinator: false },
      times: [{ meetsOn: '2026-12-01', startsAt: '18:00', endsAt: '20:30' }],
      ...{ place: 'Paja, Mikkeli', replacesId: null },
    });
    expect(page.words).toContain('Odottaa vastausta');
    expect(page.words).not.toContain('Ehdota tapaamista');
  });

  it('is changed into another one, which begins as the first', async () => {
    const page = await atGroup(theGroup([aProposal()]));
    await page.press('Muuta ehdotusta');
    await page.press('Lähetä ehdotus');
    const { request } = await page.answer('POST', PROPOSALS, { id: 'e2' }, 201);

    expect(request.body).toMatchObject({ replacesId: 'e1', themeId: 't1', place: 'Paja, Mikkeli' });
  });

  it('is withdrawn by a tap, and told why where that comes too late', async () => {
    const page = await atGroup(theGroup([aProposal()]));
    await page.press('Peru ehdotus');
    await page.answer('POST', `${PROPOSALS}/e1/withdraw`, { code: 'host-proposal.over' }, 409);

    expect(page.words).toContain('Ehdotus ei ole enää voimassa.');
  });

  it('is no more to be made once the turn is another’s, and what came of it is told', async () => {
    const declined = aProposal({ state: 'declined', reason: 'Sali on varattu.' });
    const page = await atGroup(theGroup([declined], false));

    expect(page.words).toContain('Sali on varattu.');
    expect(page.words).not.toContain('Ehdota tapaamista');
  });
});
