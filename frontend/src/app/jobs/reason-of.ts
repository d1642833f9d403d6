/** What kind of reason a code stands for; each kind has words of its own. */
export type Reason = 'stalled' | 'database' | 'system' | 'unexpected' | 'refused';

export function reasonOf(code: string): Reason {
  if (code === 'job.stalled') return 'stalled';
  if (code === 'job.unexpected') return 'unexpected';
  if (code.startsWith('database.')) return 'database';
  return code.startsWith('system.') ? 'system' : 'refused';
}
