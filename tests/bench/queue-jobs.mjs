import { randomUUID } from 'node:crypto';

/** The job that is measured, and where it waits. */
export const JOB = 'rollups.recompute';
export const QUEUE = 'default';

/** A module of the built backend. */
export const backend = (path) =>
  import(new URL(`../../dist/backend/src/${path}`, import.meta.url).href);

/** What so many jobs are told. */
export const payloadsOf = (jobs) =>
  Array.from({ length: jobs }, () => ({
    id: randomUUID(),
    payload: { programmeId: randomUUID() },
  }));
