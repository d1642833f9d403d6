/** Where a function is read on −1..1, and what each reading weighs. */
interface Reading {
  readonly at: number;
  readonly weight: number;
}

const READINGS = 24;
const readings = gaussLegendre(READINGS);

/**
 * The area under a smooth function, by Gauss and Legendre's readings on equal panels.
 *
 * @param height - the function
 * @param low - where the area begins
 * @param high - where it ends
 * @param panels - how many parts it is cut in: more for a function with narrow peaks
 * @see NIST Digital Library of Mathematical Functions, 3.5(v)
 * @example areaUnder(Math.cos, 0, Math.PI / 2, 1) // 1
 */
export function areaUnder(
  height: (x: number) => number,
  low: number,
  high: number,
  panels: number,
): number {
  const half = (high - low) / panels / 2;
  let sum = 0;
  for (let panel = 0; panel < panels; panel += 1) {
    const middle = low + (2 * panel + 1) * half;
    for (const { at, weight } of readings) sum += weight * height(middle + at * half);
  }
  return sum * half;
}

/** The zeros of the Legendre polynomial of this degree, by Newton's method from cosines near them. */
function gaussLegendre(degree: number): readonly Reading[] {
  return Array.from({ length: degree }, (_, place) => {
    let at = Math.cos((Math.PI * (place + 0.75)) / (degree + 0.5));
    let slope = 1;
    for (let round = 0; round < 8; round += 1) {
      let [before, value] = [1, at];
      for (let order = 2; order <= degree; order += 1) {
        [before, value] = [value, ((2 * order - 1) * at * value - (order - 1) * before) / order];
      }
      slope = (degree * (at * value - before)) / (at * at - 1);
      at -= value / slope;
    }
    return { at, weight: 2 / ((1 - at * at) * slope * slope) };
  });
}
