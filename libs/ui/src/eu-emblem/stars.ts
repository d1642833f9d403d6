/** The flag is one and a half times as wide as it is high. */
export const FLAG = { width: 810, height: 540 } as const;

const POINTS = 5;
/** How far in the inner corners of a five-pointed star lie when its sides run straight through. */
const INNER = Math.sin(Math.PI / 10) / Math.sin((7 * Math.PI) / 10);

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A star that stands upright: the corners of a polygon, as SVG writes them. */
function star(x: number, y: number, radius: number): string {
  const corners = Array.from({ length: POINTS * 2 }, (_, nth) => {
    const distance = nth % 2 === 0 ? radius : radius * INNER;
    const angle = (nth * Math.PI) / POINTS;
    return `${rounded(x + distance * Math.sin(angle))},${rounded(y - distance * Math.cos(angle))}`;
  });
  return corners.join(' ');
}

/**
 * The twelve stars of the European emblem, like the hours on a clock: on a circle round the middle
 * whose radius is a third of the height, each star in a circle of an eighteenth of it, each with
 * one point straight up (interinstitutional style guide of the Union, annex A1).
 *
 * @returns the corners of each star, from twelve o'clock on
 * @example emblemStars().length // 12
 */
export function emblemStars(): string[] {
  const { width, height } = FLAG;
  return Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6;
    const x = width / 2 + (height / 3) * Math.sin(angle);
    const y = height / 2 - (height / 3) * Math.cos(angle);
    return star(x, y, height / 18);
  });
}
