import { KPI_CODES, KPIS } from './kpis.js';

describe('the indicators', () => {
  it('are defined for the programme and for a network, each in its own unit', () => {
    expect(KPI_CODES.map((kpi) => [kpi, KPIS[kpi].unit, KPIS[kpi].scopes])).toEqual([
      ['enterprises-taking-part', 'enterprises', ['programme', 'network']],
      ['experiments-decided', 'experiments', ['programme', 'network']],
      ['learning-shared-share', 'share', ['programme', 'network']],
    ]);
  });
});
