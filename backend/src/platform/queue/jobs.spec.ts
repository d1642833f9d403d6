import { LISTENERS } from '../events/events.js';
import { JobRegistry } from './job-registry.js';
import { JOB_NAMES, JOB_QUEUES } from './jobs.js';
import { QUEUES } from './queues.js';

describe('the jobs', () => {
  it('wait in queues that exist, and are named by their feature', () => {
    for (const name of JOB_NAMES) {
      expect(QUEUES).toContain(JOB_QUEUES[name]);
      expect(name).toMatch(/^[a-z-]+\.[a-z-]+$/);
    }
  });

  it('are what listeners start', () => {
    const started = Object.values(LISTENERS).flatMap((all) => all.map(({ job }) => job));

    expect(started.every((job) => JOB_NAMES.includes(job))).toBe(true);
  });
});

describe('JobRegistry', () => {
  const done = (): Promise<void> => Promise.resolve();

  it('does not let a worker start with a job that nobody does', () => {
    const registry = new JobRegistry();
    registry.handle('accounts', { 'accounts.sweep': done });

    expect(() => registry.requireAll()).toThrow('mail.send');
    expect(registry.handlerOf('accounts.sweep')).toBe(done);
  });

  it('takes one handler for each name', () => {
    const registry = new JobRegistry();
    registry.handle('accounts', { 'accounts.sweep': done });

    expect(() => registry.handle('accounts', { 'accounts.sweep': done })).toThrow('two handlers');
  });
});
