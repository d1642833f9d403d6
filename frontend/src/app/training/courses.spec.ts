import type { CourseRow, OwnCourse, CourseParticipant } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import coursesRoutes from './courses.routes';
import myCoursesRoutes from './my-courses.routes';

const COURSES = '/programmes/p1/courses';
const DAY = { startsOn: '2026-03-02', endsOn: '2026-03-02', startsAt: '17:00', endsAt: '19:00' };

const aCourse = (over: Partial<CourseRow> = {}): CourseRow => ({
  ...{ id: 'c1', title: 'Verkkokaupan kuvat', teaches: 'Kuvaamaan tuotteita', skill: 'technical' },
  ...{ provider: 'Opisto', language: 'fi', way: 'on-site', link: null, place: 'Mikkeli' },
  ...{ sessions: [DAY], startsOn: DAY.startsOn, endsOn: DAY.endsOn, hours: 2, seats: 1 },
  ...{ priceNote: null, signUpUntil: '2026-03-01', state: 'open', cancelReason: null, signedUp: 2 },
  ...over,
});
const aParticipant = (over: Partial<CourseParticipant> = {}): CourseParticipant => ({
  ...{ id: 's1', enterpriseId: 'e1', enterpriseName: 'Saksikuu Oy', contactId: 'k1' },
  ...{ contactName: 'Sirpa Suortti', place: 1, waits: false, attended: null, completed: false },
  ...over,
});

async function atStaff(rest: string) {
  return openPage({
    routes: [{ path: 'programmes/:programmeId/courses', children: coursesRoutes }],
    address: `${COURSES}${rest}`,
    session: aSessionOf('advisor'),
  });
}

describe('the courses of a programme', () => {
  it('are none, or none such', async () => {
    const page = await atStaff('');
    await page.answer('GET', COURSES, { items: [], next: null });
    expect(page.words).toContain('Kursseja ei vielä ole');
  });

  it('are narrowed by the address, and tell who waits', async () => {
    const page = await atStaff('?state=open&skill=sailing');
    const { request } = await page.answer('GET', COURSES, { items: [aCourse()], next: null });

    expect(request.params.get('state')).toBe('open');
    expect(request.params.has('skill')).toBe(false);
    expect(page.words).toContain('Täynnä (1/1), jonossa 1');
  });

  it('tell of one who comes, who waits, and why it was cancelled', async () => {
    const page = await atStaff('/c1');
    const waiting = { id: 's2', contactName: 'Olli Oja', place: 2, waits: true };
    await page.answer('GET', `${COURSES}/c1`, {
      ...aCourse({ state: 'cancelled', cancelReason: 'Kouluttaja sairastui' }),
      ...{ version: 2, participants: [aParticipant(), aParticipant(waiting)] },
      earlier: [{ changedAt: '2026-02-01T08:00:00Z', changedByName: 'Hanna', sessions: [DAY] }],
    });

    expect(page.words).toContain('Peruttu: Kouluttaja sairastui');
    expect(page.words).toContain('jonossa 1.');
    expect(page.words).toContain('Hanna muutti ajankohtaa');
    expect(page.words).not.toContain('Muuta kurssia');
  });
});

describe('courses for one’s own firm', () => {
  const atMine = async (items: readonly OwnCourse[]) => {
    const page = await openPage({
      routes: [{ path: 'my/courses', children: myCoursesRoutes }],
      address: '/my/courses',
      session: aSessionOf('entrepreneur', { enterpriseId: 'e1' }),
    });
    const people = [
      { id: 'k1', name: 'Sirpa Suortti', isSelf: true },
      { id: 'k2', name: 'Olli Oja', isSelf: false },
    ];
    const label = { fi: 'Kasvupolut', sv: '', en: '' };
    const firm = { programmeId: 'p1', programmeLabel: label, enterpriseId: 'e1' };
    await page.answer('GET', '/my/courses', {
      items: [{ ...firm, enterpriseName: 'Saksikuu Oy', people, items }],
    });
    return page;
  };

  it('are none just now', async () => {
    expect((await atMine([])).words).toContain('Kursseja ei ole nyt tarjolla');
  });

  it('take those who have not signed up, into the queue where all seats are taken', async () => {
    const comes = { ...aParticipant(), place: 2, waits: true };
    const { words } = await atMine([{ ...aCourse(), isOpen: true, signUps: [comes] }]);

    expect(words).toContain('Sirpa Suortti · jonossa 1.');
    expect(words).toContain('Ilmoita jonoon Olli Oja');
    expect(words).not.toContain('Ilmoittaudu jonoon');
  });

  it('take nobody once sign-up is over', async () => {
    const { words } = await atMine([
      { ...aCourse({ state: 'closed', signedUp: 0 }), isOpen: false, signUps: [] },
    ]);
    expect(words).toContain('Suljettu');
    expect(words).not.toContain('Ilmoita Olli Oja');
  });
});
