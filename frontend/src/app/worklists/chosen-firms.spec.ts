import { signal } from '@angular/core';
import type { WorklistLine } from '@verso/contract';

import { ChosenFirms } from './chosen-firms';

const line = (
  rule: WorklistLine['rule'],
  enterpriseId: string | null,
  advisorId: string | null = 'hanna',
): WorklistLine => ({
  ...{ rule, enterpriseId, advisorId, enterpriseName: `Firm ${enterpriseId}` },
  ...{ subjectId: null, subjectTitle: null, networkId: null, meetingId: null },
  ...{ since: '2026-11-01', days: 20, mine: true, advisorName: null },
});

describe('ChosenFirms', () => {
  it('counts a firm once however often it stands on the list', () => {
    const lines = [line('no-contact', 'a'), line('firm-without-group', 'a')];
    const chosen = new ChosenFirms(signal(lines));
    chosen.choose(lines[0]!, true);

    expect(lines.map((one) => chosen.has(one))).toEqual([true, true]);
    expect(chosen.firms()).toEqual([{ enterpriseId: 'a', name: 'Firm a', advisorId: 'hanna' }]);
  });

  it('leaves out what is no firm, what nobody looks after, and what has left the list', () => {
    const lines = signal([line('no-contact', 'a'), line('no-contact', 'b', null)]);
    const chosen = new ChosenFirms(lines);
    for (const one of [...lines(), line('task-overdue', null)]) chosen.choose(one, true);
    expect(chosen.firms()).toHaveLength(1);

    lines.set([]);
    expect(chosen.firms()).toEqual([]);
  });

  it('begins anew each time', () => {
    const lines = [line('no-contact', 'a')];
    const chosen = new ChosenFirms(signal(lines));
    chosen.toggle();
    chosen.choose(lines[0]!, true);
    chosen.choose(lines[0]!, false);
    expect(chosen.firms()).toEqual([]);
    chosen.choose(lines[0]!, true);
    chosen.toggle();

    expect([chosen.choosing(), chosen.firms().length]).toEqual([false, 0]);
  });
});
