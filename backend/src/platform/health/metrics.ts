const BUCKETS_MS = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000];

const statuses = new Map<string, number>();
const buckets = BUCKETS_MS.map(() => 0);
let totalMs = 0;
let total = 0;
const gauges = new Map<string, () => number>();
const counters = new Map<string, number>();

/** Counts one answered request. */
export function countRequest(status: number, milliseconds: number): void {
  const group = `${Math.floor(status / 100)}xx`;
  statuses.set(group, (statuses.get(group) ?? 0) + 1);
  BUCKETS_MS.forEach((limit, index) => {
    if (milliseconds <= limit) buckets[index] = (buckets[index] ?? 0) + 1;
  });
  totalMs += milliseconds;
  total += 1;
}

/** Counts one event, such as `verso_drift_found_total`. */
export function countEvent(name: string): void {
  counters.set(name, (counters.get(name) ?? 0) + 1);
}

/** A figure that is read when somebody asks, such as the memory in use. */
export function gauge(name: string, read: () => number): void {
  gauges.set(name, read);
}

/** All figures of this process in the text format of Prometheus. */
export function metricsText(more: Readonly<Record<string, number>> = {}): string {
  const lines = [
    '# TYPE verso_http_requests_total counter',
    ...[...statuses].map(([group, n]) => `verso_http_requests_total{status="${group}"} ${n}`),
    '# TYPE verso_http_duration_milliseconds histogram',
    ...BUCKETS_MS.map(
      (le, i) => `verso_http_duration_milliseconds_bucket{le="${le}"} ${buckets[i] ?? 0}`,
    ),
    `verso_http_duration_milliseconds_bucket{le="+Inf"} ${total}`,
    `verso_http_duration_milliseconds_sum ${totalMs.toFixed(1)}`,
    `verso_http_duration_milliseconds_count ${total}`,
    ...[...counters].flatMap(([name, n]) => [`# TYPE ${name} counter`, `${name} ${n}`]),
    ...[...gauges].flatMap(([name, read]) => gaugeLines(name, read())),
    ...Object.entries(more).flatMap(([name, value]) => gaugeLines(name, value)),
  ];
  return `${lines.join('\n')}\n`;
}

function gaugeLines(name: string, value: number): string[] {
  return [`# TYPE ${name} gauge`, `${name} ${value}`];
}
