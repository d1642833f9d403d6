import { existsSync, readFileSync } from 'node:fs';

const FILE = new URL(
  '../../../../shared/data/reference/experiments/expected.json',
  import.meta.url,
);

/**
 * Figures of R that the specs of the analysis are held against, from next to the repository; `null`,
 * and said so in one line, on a machine that lacks them.
 */
export function referenceValues() {
  if (existsSync(FILE)) return JSON.parse(readFileSync(FILE, 'utf8'));
  process.stderr.write(
    'Skipped: figures held against R, for there is no ../shared/data/reference/experiments\n',
  );
  return null;
}
