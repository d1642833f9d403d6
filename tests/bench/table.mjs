import { median } from './rounds.mjs';

/** Each line compares requests per second within a round; the median of the rounds counts. */
const COMPARISONS = [
  { text: 'list as advisor / bare reference', of: 'advisor', to: 'bare', atLeast: 0.8 },
  { text: 'list as manager / bare reference', of: 'manager', to: 'bare', atLeast: 0.8 },
  { text: 'list as advisor / bare under her policies', of: 'advisor', to: 'bare-policies' },
  { text: 'list as manager / as advisor', of: 'manager', to: 'advisor', within: 1.2 },
  { text: 'deep page / first page', of: 'advisor-deep', to: 'advisor', atLeast: 1 / 1.2 },
];

/** Prints the ratios with their targets, then the figures that they are made of. */
export function printTable({ plan, results, memory }) {
  const { size, rounds, seconds, connections, poolSize, deepPage } = plan;
  console.log(
    `List of firms: 50 of ${size.toLocaleString('en')}, one town, by name; deep page: ${deepPage}.\n` +
      `${rounds} interleaved rounds of ${seconds} s, ${connections} connections, pool of ${poolSize}; medians.\n`,
  );
  const lines = COMPARISONS.map((comparison) => lineOf(comparison, results));
  print([['requests per second', 'ratio', 'rounds', 'cpu ratio', 'target', ''], ...lines]);
  print([
    ['', 'requests/s', 'median ms', 'node cpu ms', 'database cpu ms', 'failed'],
    ...figuresOf(results),
  ]);
  print([['memory', 'before MB', 'after MB'], ...memoryLines(memory)]);
}

function lineOf({ text, of, to, atLeast, within }, results) {
  const ratios = results.get(of).map((result, round) => ratioOf(result, results.get(to)[round]));
  const ratio = median(ratios);
  const spread = `${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)}`;
  const costs = processorRatio(results.get(of), results.get(to));
  return [text, ratio.toFixed(2), spread, costs, ...verdictOn(ratio, { atLeast, within })];
}

function verdictOn(ratio, { atLeast, within }) {
  const word = (isMet) => (isMet ? 'met' : 'missed');
  if (within !== undefined) return [`within ${within}`, word(Math.max(ratio, 1 / ratio) <= within)];
  if (atLeast !== undefined) return [`>= ${atLeast.toFixed(2)}`, word(ratio >= atLeast)];
  return ['', ''];
}

const ratioOf = (result, other) => result.perSecond / other.perSecond;

/** The same ratio from processor time: hardly moved by what else the machine does. */
function processorRatio(results, others) {
  const [own, other] = [results, others].map((each) => costOf(each, 'serverMs', 'databaseMs'));
  return own === null || other === null ? '-' : (other / own).toFixed(2);
}

function costOf(results, ...parts) {
  const costs = results.map((result) => parts.reduce((sum, part) => add(sum, result[part]), 0));
  return costs.includes(null) ? null : median(costs);
}

const add = (a, b) => (a === null || b === null ? null : a + b);

function figuresOf(results) {
  return [...results].map(([name, rounds]) => {
    const [server, database] = [costOf(rounds, 'serverMs'), costOf(rounds, 'databaseMs')];
    return [
      name,
      median(rounds.map(({ perSecond }) => perSecond)).toFixed(0),
      median(rounds.map(({ medianMs }) => medianMs)).toFixed(0),
      server?.toFixed(3) ?? '-',
      database?.toFixed(3) ?? '-',
      String(rounds.reduce((sum, { failed }) => sum + failed, 0)),
    ];
  });
}

function memoryLines(memory) {
  const text = (megabytes) => (megabytes === null ? '-' : megabytes.toFixed(0));
  return memory.map(({ name, before, after }) => [name, text(before), text(after)]);
}

export function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
  }
  console.log('');
}
