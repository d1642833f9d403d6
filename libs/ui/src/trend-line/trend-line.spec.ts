import { TestBed } from '@angular/core/testing';

import { TrendLine } from './trend-line';

describe('TrendLine', () => {
  it('says every month in its table, and a month without a figure with a dash', async () => {
    const fixture = TestBed.createComponent(TrendLine);
    fixture.componentRef.setInput('points', [
      { month: '2026-01', value: 5 },
      { month: '2026-02', value: null },
    ]);
    fixture.componentRef.setInput('words', {
      finding: 'Firms',
      table: 'As table',
      month: 'Month',
      value: 'Firms',
      target: 'Target',
    });
    fixture.componentRef.setInput('format', (value: number | null) =>
      value === null ? '–' : String(value),
    );
    fixture.componentRef.setInput('monthName', (month: string) => month);
    await fixture.whenStable();

    const page = fixture.nativeElement as HTMLElement;
    const rows = [...page.querySelectorAll('tbody tr')].map((row) =>
      row.textContent.trim().replace(/\s+/g, ' '),
    );
    expect(rows).toEqual(
      ['2026-01 5', '2026-02 –'].map((row) => expect.stringMatching(row.replace(' ', ' ?'))),
    );
    expect(page.querySelectorAll('circle')).toHaveLength(1);
    expect(page.textContent).not.toContain('Target');

    fixture.componentRef.setInput('target', 12);
    await fixture.whenStable();
    expect(page.textContent).toContain('Target: 12');
  });
});
