import { firmCourse } from './firm-course.js';
import { EXPERIMENTS } from './story/experiments.js';
import { FIRM_GROUPS } from './story/firms.js';
import { NETWORKS } from './story/programmes.js';

const firms = FIRM_GROUPS.flatMap(({ programme, firms: all }) =>
  all.map((firm) => ({ firm, programme, course: firmCourse(firm, NETWORKS) })),
);

describe('the course of a firm', () => {
  it('is the same each time', () => {
    for (const { firm, course } of firms) expect(firmCourse(firm, NETWORKS)).toEqual(course);
  });

  it('goes forward: enrolled, joined, invited, accepted', () => {
    for (const { firm, course } of firms) {
      for (const { joined, left = 0 } of course.joinings) {
        expect(joined).toBeLessThanOrEqual(firm.enrolled);
        expect(left).toBeLessThan(joined);
      }
      expect(course.invited ?? 1).toBeLessThanOrEqual(firm.enrolled);
      expect(course.accepted ?? 1).toBeLessThanOrEqual(course.invited ?? 1);
    }
  });

  it('lets nobody write an experiment before she has accepted', () => {
    for (const experiment of EXPERIMENTS) {
      const { course } = firms.find(
        ({ firm, programme }) =>
          firm.key === experiment.firm && programme === (experiment.programme ?? 'south-savo'),
      )!;
      const written = experiment.written ?? experiment.began ?? 0;
      expect([experiment.title, course.accepted ?? 0]).toEqual([
        experiment.title,
        expect.any(Number),
      ]);
      expect(course.accepted).toBeGreaterThan(written);
    }
  });

  it('is quiet for more than sixty days with some, and with no other', () => {
    const active = firms.filter(
      ({ firm, programme }) => programme === 'south-savo' && !firm.ending && !firm.applied,
    );
    const lastContact = ({ firm, course }: (typeof firms)[number]) =>
      Math.min(firm.enrolled, ...course.touches.map(({ on }) => on));

    const quiet = active.filter((each) => lastContact(each) > 62).map(({ firm }) => firm.key);

    expect(quiet.sort()).toEqual(
      active
        .filter(({ firm }) => firm.quiet)
        .map(({ firm }) => firm.key)
        .sort(),
    );
    expect(active.filter((each) => [58, 59, 60, 61, 62].includes(lastContact(each)))).toEqual([]);
  });

  it('never touches a firm before it has enrolled, nor after it has left', () => {
    for (const { firm, course } of firms) {
      for (const { on } of course.touches) {
        expect(on).toBeLessThanOrEqual(firm.enrolled);
        expect(on).toBeGreaterThan(firm.ending?.on ?? 0);
      }
    }
  });
});
