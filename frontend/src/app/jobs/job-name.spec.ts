import { jobName } from './job-name';

describe('the name of a job', () => {
  it('is in words', () => {
    const words: Record<string, string> = { 'shared.job.rollups-check-drift': 'Lukujen tarkistus' };
    expect(jobName('rollups.check-drift', (key) => words[key] ?? key)).toBe('Lukujen tarkistus');
  });

  it('is the name itself where there are none', () => {
    expect(jobName('rollups.unheard', (key) => key)).toBe('rollups.unheard');
  });
});
