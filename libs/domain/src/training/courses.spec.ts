import { courseFault, type CourseOutline, courseSpan } from './courses.js';

const DAY = { startsOn: '2026-05-04', endsOn: '2026-05-04', startsAt: '09:00', endsAt: '12:00' };
const COURSE: CourseOutline = {
  ...{ way: 'on-site', link: null, place: 'Mikkeli', signUpUntil: '2026-05-01', sessions: [DAY] },
};
const WINDOW = { startsOn: '2026-05-04', endsOn: '2026-06-04', startsAt: null, endsAt: null };
const LINK = 'https://kurssi.example';

describe('a course', () => {
  it('runs from its first day to its last, in whatever order they stand', () => {
    const later = { ...DAY, startsOn: '2026-05-11', endsOn: '2026-05-11' };
    expect(courseSpan([later, DAY])).toEqual({ startsOn: '2026-05-04', endsOn: '2026-05-11' });
  });

  it.each<[Partial<CourseOutline>, string | null, string | null]>([
    [{}, null, null],
    [{ place: null }, 'place', 'required'],
    [{ way: 'online' }, 'link', 'required'],
    [{ way: 'online', link: 'javascript:alert(1)' }, 'link', 'offer.link'],
    [{ way: 'online', link: LINK, place: null }, null, null],
    [{ sessions: [{ ...DAY, endsAt: '09:00' }] }, 'sessions.0.endsOn', 'offer.times'],
    [{ sessions: [DAY, WINDOW] }, 'sessions.1.endsOn', 'offer.times'],
    [{ way: 'self-paced', link: LINK, sessions: [WINDOW] }, null, null],
    [{ way: 'self-paced', link: LINK, sessions: [DAY] }, 'sessions.0.endsOn', 'offer.times'],
    [
      { way: 'self-paced', link: LINK, sessions: [WINDOW, WINDOW] },
      'sessions',
      'course.one-window',
    ],
    [{ signUpUntil: '2026-05-05' }, 'signUpUntil', 'offer.until-later'],
  ])('with %j has its fault in %s', (change, path, code) => {
    expect(courseFault({ ...COURSE, ...change })).toEqual(path === null ? null : { path, code });
  });
});
