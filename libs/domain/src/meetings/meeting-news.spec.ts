import { meetingNews, type MeetingPlace } from './meeting-news.js';

const EVENING: MeetingPlace = {
  ...{ meetsOn: '2026-03-17', startsAt: '18:00', endsAt: '20:30', place: 'Paja, Mikkeli' },
};

describe('what a change of a meeting means to those who were asked', () => {
  it.each([
    ['another day', { meetsOn: '2026-03-18' }, 'time'],
    ['another beginning', { startsAt: '17:30' }, 'time'],
    ['another end', { endsAt: '21:00' }, 'time'],
    ['another day and place', { meetsOn: '2026-03-18', place: 'Kahvila' }, 'time'],
    ['another place', { place: 'Kahvila' }, 'place'],
    ['nothing', {}, null],
  ] as const)('%s', (_, change, news) => {
    expect(meetingNews(EVENING, { ...EVENING, ...change })).toBe(news);
  });
});
