import { SavedAnswers } from './saved-answers';

describe('SavedAnswers', () => {
  it('sends one after the other, and what was given meanwhile together', async () => {
    const sent: unknown[] = [];
    let arrive: () => void = () => undefined;
    const answers = new SavedAnswers([], (batch) => {
      sent.push(batch);
      return new Promise<void>((resolve) => (arrive = resolve));
    });
    const first = answers.give('a-1', 1);
    const others = [answers.give('a-2', 2), answers.give('a-1', 3)];
    expect(answers.state()).toBe('saving');
    arrive();
    await Promise.resolve();
    await Promise.resolve();
    arrive();
    await Promise.all([first, ...others]);

    expect(sent).toEqual([
      [{ item: 'a-1', value: 1 }],
      [
        { item: 'a-1', value: 3 },
        { item: 'a-2', value: 2 },
      ],
    ]);
    expect([answers.state(), answers.of('a-1'), answers.count()]).toEqual(['saved', 3, 2]);
  });

  it('keeps what could not be sent for the next time', async () => {
    const sent: unknown[] = [];
    let isDown = true;
    const answers = new SavedAnswers([{ item: 'a-1', value: 0 }], (batch) => {
      sent.push(batch);
      return isDown ? Promise.reject(new Error('down')) : Promise.resolve();
    });
    await answers.give('a-2', 2);
    expect([answers.state(), answers.of('a-2')]).toEqual(['failed', 2]);
    isDown = false;

    expect(await answers.flush()).toBe(true);
    expect(sent).toHaveLength(2);
    expect(answers.problem()).toBeNull();
  });
});
