/** Which process this is: `api`, `worker` or `cli`. Named in logs and in the database. */
export const PROCESS_NAME = Symbol('PROCESS_NAME');
export type ProcessName = 'api' | 'worker' | 'cli';
