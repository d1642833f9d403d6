/** What kind of reason a code stands for; each kind has words of its own. */
export type Reason = 'stalled' | 'database' | 'system' | 'unexpected' | 'refused';

/** The part of Verso a job belongs to, where it is one that has a name here. */
export type JobOwner = 'mail' | 'accounts' | 'follow-ups' | 'rollups' | 'other';

const OWNERS: readonly string[] = ['mail', 'accounts', 'follow-ups', 'rollups'];

export function reasonOf(code: string): Reason {
  if (code === 'job.stalled') return 'stalled';
  if (code === 'job.unexpected') return 'unexpected';
  if (code.startsWith('database.')) return 'database';
  return code.startsWith('system.') ? 'system' : 'refused';
}

export function ownerOf(job: string): JobOwner {
  const owner = job.split('.', 1)[0] ?? '';
  return OWNERS.includes(owner) ? (owner as JobOwner) : 'other';
}
