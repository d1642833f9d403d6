/** How the last run of a job that the clock starts ended. */
export const RUN_OUTCOMES = ['done', 'failed'] as const;
export type RunOutcome = (typeof RUN_OUTCOMES)[number];

/** How a backup was made: a copy of the server's files, or the server's own dump. */
export const BACKUP_METHODS = ['physical', 'logical'] as const;
export type BackupMethod = (typeof BACKUP_METHODS)[number];
