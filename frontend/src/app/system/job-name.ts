const WITH_WORDS: readonly string[] = [
  'accounts-sweep',
  'audit-seal',
  'follow-ups-remind',
  'mail-sweep',
  'rollups-check-drift',
  'rollups-recompute-all',
];

/** The key of a scheduled job's words; for a job without words its name, spelled out. */
export function jobName(job: string, say: (key: string) => string): string {
  const name = job.replace('.', '-');
  return WITH_WORDS.includes(name) ? say('system.job.' + name) : job.replace('.', ': ');
}
