import fc from 'fast-check';
import { kpiCells } from './kpi.js';

const programmeId = 'p';

describe('kpiCells of any facts', () => {
  it('keeps every network within its programme, and every share within its bounds', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
    const enterpriseId = fc.constantFrom('a', 'b', 'c', 'd');
    const networkId = fc.constantFrom('g1', 'g2');
    const base = { programmeId: fc.constant(programmeId), enterpriseId };
    const facts = fc.record({
      programmeId: fc.constant(programmeId),
      networkIds: fc.constant(['g1', 'g2']),
      enrolments: fc.array(fc.record({ ...base, activeFrom: day, activeUntil: fc.option(day) })),
      memberships: fc.array(
        fc.record({ ...base, networkId, joinedOn: day, leftOn: fc.option(day) }),
      ),
      decisions: fc.array(
        fc.record({
          ...{ ...base, networkId: fc.option(networkId), experimentId: fc.uuid(), decidedOn: day },
          visibility: fc.constantFrom(
            'me' as const,
            'advisor' as const,
            'group' as const,
            'public' as const,
          ),
        }),
      ),
    });
    fc.assert(
      fc.property(facts, day, (drawn, asOf) => {
        const cells = kpiCells(drawn, asOf);
        for (const cell of cells) {
          const whole = cells.find(
            ({ kpi, scope }) => kpi === cell.kpi && scope.kind === 'programme',
          )!;

          expect(whole.enterpriseIds).toEqual(expect.arrayContaining([...cell.enterpriseIds]));
          expect(cell.numerator).toBeLessThanOrEqual(cell.denominator ?? whole.numerator);
          expect(cell.enterpriseIds.length).toBeLessThanOrEqual(cell.denominator ?? cell.numerator);
        }
      }),
    );
  });
});
