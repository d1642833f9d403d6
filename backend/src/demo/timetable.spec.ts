import { Timetable } from './timetable.js';

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));
const nothing = (): Promise<void> => Promise.resolve();

function daysOf(timetable: Timetable): number[][][] {
  return timetable
    .inStretches()
    .map((stretch) => stretch.map((lane) => lane.map(({ at }) => at.getUTCDate())));
}

describe('the timetable', () => {
  it('tells side by side what is about different firms, each in its order', () => {
    const timetable = new Timetable();
    timetable.add(day(3), nothing, 'a');
    timetable.add(day(2), nothing, 'b');
    timetable.add(day(1), nothing, 'a');

    expect(daysOf(timetable)).toEqual([[[1, 3], [2]]]);
  });

  it('tells what is about nobody alone, after all before it and before all after it', () => {
    const timetable = new Timetable();
    timetable.add(day(4), nothing, 'b');
    timetable.add(day(2), nothing);
    timetable.add(day(1), nothing, 'a');
    timetable.add(day(3), nothing, 'a');

    expect(daysOf(timetable)).toEqual([[[1]], [[2]], [[3], [4]]]);
  });

  it('has nothing to tell when nothing happens', () => {
    expect(new Timetable().inStretches()).toEqual([]);
  });
});
