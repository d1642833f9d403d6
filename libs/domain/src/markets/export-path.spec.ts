import { MARKET_COUNTRIES } from './countries.js';
import {
  daysToFirstInvoice,
  EXPORT_STAGES,
  exportStageOf,
  type ExportStage,
  type StandingStep,
  stepMisfit,
} from './export-path.js';

const step = (stage: ExportStage, happenedOn: string): StandingStep => ({ stage, happenedOn });
const CHOSEN = step('market-chosen', '2026-01-01');
const INVOICED = step('first-invoice', '2026-03-02');

describe('the stage of an export path', () => {
  it('is the furthest that stands, in whatever order it was told', () => {
    expect(exportStageOf([step('quote', '2026-03-01'), CHOSEN])).toBe('quote');
    expect(exportStageOf([step('readiness', '2026-03-01')])).toBe('readiness');
  });

  it('is none before anything is told', () => {
    expect(exportStageOf([])).toBeNull();
  });

  it('never falls when a step is added', () => {
    const told: StandingStep[] = [];
    const places = EXPORT_STAGES.toReversed().map((stage) => {
      told.push(step(stage, '2026-01-01'));
      return EXPORT_STAGES.indexOf(exportStageOf(told)!);
    });
    expect(new Set(places)).toEqual(new Set([EXPORT_STAGES.length - 1]));
  });
});

describe('the days from choosing a market to the first invoice', () => {
  it('are counted over months, and over the change of clocks', () => {
    expect(daysToFirstInvoice([CHOSEN, INVOICED])).toBe(60);
    const [before, after] = ['2026-03-28', '2026-03-30'];
    expect(daysToFirstInvoice([step('market-chosen', before), step('first-invoice', after)])).toBe(
      2,
    );
  });

  it('are none within a day', () => {
    expect(daysToFirstInvoice([CHOSEN, step('first-invoice', '2026-01-01')])).toBe(0);
  });

  it.each([[[]], [[CHOSEN]], [[INVOICED]]])('are not known of %j', (steps) => {
    expect(daysToFirstInvoice(steps)).toBeNull();
  });
});

describe('a step beside those that stand', () => {
  it('may skip stages, and be told late', () => {
    expect(stepMisfit([CHOSEN], step('first-invoice', '2026-01-01'))).toBeNull();
    expect(stepMisfit([CHOSEN, INVOICED], step('quote', '2026-02-01'))).toBeNull();
  });

  it('is told once, but for further orders', () => {
    expect(stepMisfit([CHOSEN], CHOSEN)).toBe('told');
    const again = step('repeat', '2026-04-01');
    expect(stepMisfit([again], step('repeat', '2026-03-01'))).toBeNull();
  });

  it('has a day between its neighbours', () => {
    expect(stepMisfit([CHOSEN], step('quote', '2025-12-31'))).toBe('out-of-order');
    expect(stepMisfit([INVOICED], step('quote', '2026-03-03'))).toBe('out-of-order');
  });
});

describe('the countries of markets', () => {
  it('are 247 codes, each once, with a name, and none of them at home', () => {
    expect(new Set(MARKET_COUNTRIES).size).toBe(247);
    expect(MARKET_COUNTRIES).toHaveLength(247);
    expect(MARKET_COUNTRIES).not.toContain('FI');
    const names = new Intl.DisplayNames('fi', { type: 'region', fallback: 'none' });
    expect(MARKET_COUNTRIES.filter((code) => names.of(code) === undefined)).toEqual([]);
  });
});
