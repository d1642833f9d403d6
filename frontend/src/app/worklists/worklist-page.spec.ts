import type { WorklistLine, WorklistView } from '@verso/contract';

import { anEnterprise } from '../enterprises/enterprise-testing';
import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './worklists.routes';

const NO_LINES = {
  ...{
    'experiment-past-time-box': 0,
    'task-overdue': 0,
    'step-overdue': 0,
    'enrolment-waiting': 0,
  },
  ...{ 'agreement-unsigned': 0, 'invitation-unanswered': 0, 'host-turn': 0, 'no-contact': 0 },
  ...{ 'firm-without-group': 0, 'invitation-missing': 0, 'figures-missing': 0 },
  'aid-not-entered': 0,
};

const aLine = (over: Partial<WorklistLine>): WorklistLine => ({
  rule: 'invitation-unanswered',
  enterpriseId: 'e1',
  enterpriseName: 'Saimaan Soutuveneet',
  subjectId: 'i1',
  subjectTitle: 'Kaisa Lehtonen',
  since: '2026-11-09',
  days: 12,
  mine: true,
  ...{ networkId: null, meetingId: null, advisorId: 'hanna' },
  advisorName: 'Hanna Pulkkinen',
  ...over,
});

const aWorklist = (...items: WorklistLine[]): WorklistView => {
  const counts = { ...NO_LINES };
  for (const { rule } of items) counts[rule] += 1;
  return { today: '2026-11-21', items, counts };
};

const LIST = '/programmes/p1/worklist';

async function withList(list: WorklistView | null, role: 'advisor' | 'manager' = 'advisor') {
  const page = await openPage({
    routes: [{ path: 'programmes/:programmeId/worklist', children: routes }],
    address: LIST,
    session: aSessionOf(role),
  });
  const request = list && (await page.answer('GET', LIST, list));
  return { page, request };
}

describe('the worklist', () => {
  it('groups lines by rule, with counts, and says since when in words', async () => {
    const { page } = await withList(
      aWorklist(
        aLine({}),
        aLine({ enterpriseId: 'e2', subjectId: 'i2', enterpriseName: 'Juvan Juustola', days: 1 }),
        aLine({ rule: 'no-contact', subjectId: null, subjectTitle: null, days: 80 }),
      ),
    );

    expect(page.words).toContain('Kutsuun ei ole vastattu 2');
    expect(page.words).toContain('Kutsu lähti 12 päivää sitten');
    expect(page.words).toContain('Kutsu lähti eilen');
    expect(page.words).toContain('Hiljaista jo 2 kuukautta');
    expect(page.words).not.toContain('Yrityksellä ei ole ryhmää');
  });

  it('leads to the support of a firm whose aid is not in the central register', async () => {
    const { page } = await withList(
      aWorklist(aLine({ rule: 'aid-not-entered', subjectTitle: 'Messuosasto', days: 17 })),
    );

    expect(page.words).toContain('Messuosasto');
    expect(page.words).toContain('Myönnetty 17 päivää sitten');
    expect(page.button('Avaa tuki').getAttribute('href')).toContain('/enterprises/e1/support');
  });

  it('shows an advisor the own firms first, and a manager all', async () => {
    const own = await withList(aWorklist());
    expect(own.request?.request.params.get('mine')).toBe('true');
  });

  it('shows a manager the firms of all', async () => {
    const { request } = await withList(aWorklist(), 'manager');

    expect(request?.request.params.has('mine')).toBe(false);
  });

  it('changes to the firms of all, in the address too', async () => {
    const { page } = await withList(aWorklist());
    await page.press('Kaikki');
    const { request } = await page.answer('GET', LIST, aWorklist(aLine({ mine: false })));

    expect(request.params.has('mine')).toBe(false);
    expect(page.url).toContain('scope=all');
    expect(page.words).toContain('Neuvoja Hanna Pulkkinen');
  });

  it('shows one list alone when the address says so, with how long it has been quiet', async () => {
    const page = await openPage({
      routes: [{ path: 'programmes/:programmeId/worklist', children: routes }],
      address: `${LIST}?rule=no-contact&quietDays=90`,
      session: aSessionOf('advisor'),
    });
    const quiet = aLine({ rule: 'no-contact', subjectId: null, subjectTitle: null, days: 95 });
    const { request } = await page.answer('GET', LIST, aWorklist(quiet));

    expect([request.params.get('rule'), request.params.get('quietDays')]).toEqual([
      'no-contact',
      '90',
    ]);
    expect(page.button('Yhteydenotosta on aikaa').getAttribute('aria-current')).toBe('true');
    expect(page.field('Yhteydenotosta on vähintään').value).toBe('90');
  });

  it('leaves out of the address what it does not know', async () => {
    const page = await openPage({
      routes: [{ path: 'programmes/:programmeId/worklist', children: routes }],
      address: `${LIST}?rule=holiday&quietDays=-3`,
      session: aSessionOf('advisor'),
    });
    const { request } = await page.answer('GET', LIST, aWorklist(aLine({})));

    expect(request.params.has('rule') || request.params.has('quietDays')).toBe(false);
  });

  it('is calm when nothing needs anybody', async () => {
    const { page } = await withList(aWorklist());

    expect(page.words).toContain('Juuri nyt mikään ei odota sinua');
  });

  it('says what happened when it cannot be fetched, and tries again', async () => {
    const { page } = await withList(null);
    await page.answer('GET', LIST, { status: 503, code: 'unavailable' }, 503);
    expect(page.words).toContain('Mitään ei ole kadonnut');

    await page.press('Yritä uudelleen');
    await page.answer('GET', LIST, aWorklist(aLine({})));

    expect(page.words).toContain('Saimaan Soutuveneet');
  });
});

describe('a line', () => {
  const two = aWorklist(
    aLine({}),
    aLine({ enterpriseId: 'e2', subjectId: 'i2', enterpriseName: 'Juvan Juustola' }),
  );

  it('leaves once its invitation is sent again, and the next one has the focus', async () => {
    const { page } = await withList(two);
    await page.press('Lähetä kutsu uudelleen');
    await page.answer('POST', '/programmes/p1/invitations/i1/resend', null, 202);

    expect(page.words).toContain('Kutsuun ei ole vastattu 1');
    expect(document.activeElement?.textContent).toContain('Juvan Juustola');
  });

  it('stays, with words, when that was refused', async () => {
    const { page } = await withList(two);
    await page.press('Lähetä kutsu uudelleen');
    const refusal = { status: 409, code: 'invitation.accepted' };
    await page.answer('POST', '/programmes/p1/invitations/i1/resend', refusal, 409);

    expect(page.words).toContain('Kutsu on jo hyväksytty');
    expect(page.words).toContain('Kutsuun ei ole vastattu 2');
  });

  it('leaves once a contact is logged right there', async () => {
    const { page } = await withList(
      aWorklist(aLine({ rule: 'no-contact', subjectId: null, days: 80 })),
    );
    await page.press('Kirjaa yhteydenotto');
    await page.type('Mitä puhuitte', 'Soitin ja sovimme käynnin');
    page.element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await page.settle();
    const { request } = await page.answer(
      'POST',
      '/programmes/p1/enterprises/e1/touchpoints',
      { id: 't1' },
      201,
    );

    expect(request.body).toMatchObject({ kind: 'call', note: 'Soitin ja sovimme käynnin' });
    expect(page.words).toContain('Juuri nyt mikään ei odota sinua');
  });

  it('keeps a note half written for who wrote it, until it is logged', async () => {
    const quiet = aLine({ rule: 'no-contact', subjectId: null, days: 80 });
    const { page } = await withList(aWorklist(quiet));
    await page.press('Kirjaa yhteydenotto');
    await page.type('Mitä puhuitte', 'Soitin ja sovimme käynnin');
    await page.comeBackAs(aSessionOf('advisor'));
    await page.answer('GET', LIST, aWorklist(quiet));
    await page.press('Kirjaa yhteydenotto');

    expect(page.field('Mitä puhuitte').value).toBe('Soitin ja sovimme käynnin');

    page.element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await page.settle();
    await page.answer('POST', '/programmes/p1/enterprises/e1/touchpoints', { id: 't1' }, 201);
    await page.comeBackAs(aSessionOf('advisor'));
    await page.answer('GET', LIST, aWorklist(quiet));
    await page.press('Kirjaa yhteydenotto');
    expect(page.field('Mitä puhuitte').value).toBe('');
  });

  it('leaves once its task is done, and leads to the meeting where that was agreed', async () => {
    const task = aLine({
      ...{ rule: 'task-overdue', subjectId: 't1', subjectTitle: 'Varaa sali' },
      ...{ enterpriseId: null, enterpriseName: 'Mikkelin ydinryhmä', advisorId: null },
      ...{ networkId: 'n1', meetingId: 'm1', advisorName: null },
    });
    const { page } = await withList(aWorklist(task));
    expect(page.button('Avaa tapaaminen').getAttribute('href')).toBe(
      '/programmes/p1/networks/n1/meetings/m1',
    );

    await page.press('Merkitse tehdyksi');
    const { request } = await page.answer(
      'PUT',
      '/programmes/p1/networks/n1/meetings/m1/tasks/t1',
      null,
      204,
    );

    expect(request.body).toEqual({ isDone: true });
    expect(page.words).toContain('Juuri nyt mikään ei odota sinua');
  });

  it('leads to an experiment past its time, and stays after a call about it', async () => {
    const late = aLine({
      rule: 'experiment-past-time-box',
      subjectId: 'x1',
      subjectTitle: 'Koelämmitys',
    });
    const { page } = await withList(aWorklist(late));
    expect(page.button('Avaa kokeilu').getAttribute('href')).toBe('/programmes/p1/experiments/x1');

    await page.press('Kirjaa soitto');
    page.element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await page.settle();
    await page.answer('POST', '/programmes/p1/enterprises/e1/touchpoints', { id: 't1' }, 201);

    expect(page.words).toContain('Koelämmitys');
  });

  it('leaves once the firm is placed in a group', async () => {
    const { page } = await withList(
      aWorklist(aLine({ rule: 'firm-without-group', subjectId: null, days: 0 })),
    );
    await page.press('Liitä ryhmään');
    await page.answer('GET', '/programmes/p1/networks', {
      items: [{ id: 'g1', name: 'Mikkelin ydinryhmä', memberCount: 9 }],
    });
    await page.press('Mikkelin ydinryhmä');
    const { request } = await page.answer('POST', '/programmes/p1/networks/g1/members', {}, 201);

    expect(request.body).toEqual({ enterpriseIds: ['e1'] });
    expect(page.words).toContain('Juuri nyt mikään ei odota sinua');
  });

  it('leaves once a contact who was not known is added and invited', async () => {
    const { page } = await withList(
      aWorklist(aLine({ rule: 'invitation-missing', subjectId: null })),
    );
    await page.press('Kutsu yrittäjä');
    await page.answer('GET', '/programmes/p1/enterprises/e1', anEnterprise());
    await page.type('Nimi', 'Kaisa Lehtonen');
    await page.type('Sähköposti', 'kaisa@vene.invalid');
    page.element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await page.settle();
    await page.answer('POST', '/programmes/p1/enterprises/e1/contacts', { id: 'c9' }, 201);
    const { request } = await page.answer('POST', '/programmes/p1/invitations', { id: 'i9' }, 201);

    expect(request.body).toEqual({ enterpriseId: 'e1', contactId: 'c9', networkId: null });
    expect(page.words).toContain('Juuri nyt mikään ei odota sinua');
  });
});
