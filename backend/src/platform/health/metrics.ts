import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Few: a route has a series for each. A list aims at the first ones, an alarm at the last. */
const DURATION_BUCKETS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const JOB_BUCKETS = [0.1, 1, 10, 60, 600];

/** What this process counts, in the text format of Prometheus. */
export const registry = new Registry();
const registers = [registry];

const requests = new Counter({
  name: 'verso_http_requests_total',
  help: 'Answered requests, by route as declared and group of status.',
  labelNames: ['method', 'route', 'status'] as const,
  registers,
});
const durations = new Histogram({
  name: 'verso_http_duration_seconds',
  help: 'From the first line of a request to the end of its answer.',
  labelNames: ['method', 'route'] as const,
  buckets: DURATION_BUCKETS,
  registers,
});
const jobs = new Histogram({
  name: 'verso_job_duration_seconds',
  help: 'Runs of jobs, by name and by how they ended.',
  labelNames: ['job', 'outcome'] as const,
  buckets: JOB_BUCKETS,
  registers,
});
const EVENTS = {
  verso_jobs_failed_total: 'Runs of jobs that failed, each try counted.',
  verso_drift_found_total: 'Stored figures that differ from what their facts give.',
} as const;
const events = new Map<string, Counter>(
  Object.entries(EVENTS).map(([name, help]) => [name, new Counter({ name, help, registers })]),
);

export interface AnsweredRequest {
  readonly method: string;
  /** As declared, with parameters unfilled: an address could carry a name. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** Counts one answered request. */
export function countRequest({ method, route, status, seconds }: AnsweredRequest): void {
  requests.inc({ method, route, status: `${Math.floor(status / 100)}xx` });
  durations.observe({ method, route }, seconds);
}

/** Counts one run of a job. */
export function countJob(job: string, outcome: 'done' | 'failed', seconds: number): void {
  jobs.observe({ job, outcome }, seconds);
}

/** Counts one event, such as `verso_drift_found_total`. */
export function countEvent(name: keyof typeof EVENTS): void {
  events.get(name)?.inc();
}

/** Memory, processor, event loop and the like. Once a process: it starts watching. */
export function watchProcess({ version }: { readonly version: string }): void {
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'verso_build_info',
    help: 'The build that runs, always 1.',
    labelNames: ['version', 'node'] as const,
    registers,
  }).set({ version, node: process.versions.node }, 1);
}

/** All figures of this process. */
export function metricsText(): Promise<string> {
  return registry.metrics();
}
