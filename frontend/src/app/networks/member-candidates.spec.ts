import type { EnterpriseRow } from '@verso/contract';
import { candidates } from './member-candidates';

const firm = (id: string, over: Partial<EnterpriseRow> = {}) =>
  ({ id, name: `Firma ${id}`, stage: 'active', networks: [], ...over }) as unknown as EnterpriseRow;

const alone = firm('alone');
const firms = {
  without: [alone],
  all: [
    alone,
    firm('placed'),
    firm('member'),
    firm('gone', { stage: 'withdrawn' }),
    firm('done', { stage: 'completed' }),
  ],
};
const ids = (rows: readonly EnterpriseRow[]) => rows.map(({ id }) => id);

describe('candidates', () => {
  it('names firms without a group once, and first', () => {
    const { without, others } = candidates(firms, []);

    expect(ids(without)).toEqual(['alone']);
    expect(ids(others)).toEqual(['placed', 'member']);
  });

  it('leaves out members', () => {
    const { without, others } = candidates(firms, [
      { enterpriseId: 'member' },
      { enterpriseId: 'alone' },
    ]);

    expect(ids(without)).toEqual([]);
    expect(ids(others)).toEqual(['placed']);
  });

  it('has nobody where there are no firms', () => {
    expect(candidates({ without: [], all: [] }, [])).toEqual({ without: [], others: [] });
  });
});
