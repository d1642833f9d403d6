/** The words for a job; for one that has none, its name. */
export function jobName(job: string, say: (key: string) => string): string {
  const key = `shared.job.${job.replace('.', '-')}`;
  const words = say(key);
  return words === key ? job : words;
}
