const SHOWN = 10;

/** Every answer of a run: how many, how fast, and those that should not have been. */
export class Tally {
  errors = [];
  #times = [];

  answered(about) {
    this.#times.push(about.milliseconds);
    if (about.status < 200 || about.status >= 400) this.errors.push(about);
  }

  summary() {
    const sorted = Float64Array.from(this.#times).sort();
    const at = (share) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
    const lines = [
      `${sorted.length} requests, median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms;` +
        ` ${this.errors.length} errors`,
    ];
    for (const { method, path, status, error = '' } of this.errors.slice(0, SHOWN)) {
      lines.push(`  ${method} ${path}: ${status} ${error}`);
    }
    return lines.join('\n');
  }
}
