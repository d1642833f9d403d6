import { Delaunay } from 'd3-delaunay';
import { type GeoProjection, geoTransverseMercator } from 'd3-geo';

/** An area by its middle: those that are not shown only keep the others from growing into them. */
export interface MapArea {
  readonly code: string;
  readonly label: string;
  /** Degrees, WGS 84. */
  readonly longitude: number;
  readonly latitude: number;
  readonly isShown: boolean;
  /** What is counted there, from 0. */
  readonly value: number;
}

export interface MapCell {
  readonly code: string;
  readonly label: string;
  readonly value: number;
  /** From 0, nothing, to 4. */
  readonly level: number;
  /** An SVG path. */
  readonly path: string;
  /** Where the middle lies, in the units of the picture. */
  readonly x: number;
  readonly y: number;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly MapCell[];
}

/** The least value of each level from 1. */
export const MAP_LEVELS = [1, 2, 4, 8] as const;

/** The central meridian of Finland's national plane (ETRS-TM35FIN). */
const MERIDIAN = 27;
/** How much room stays around the outermost middles. */
const MARGIN = 56;
const TALLEST = 1.4;
/** Scale where a single middle says nothing of it: some hundred kilometres to each side. */
const ALONE = 20_000;

/**
 * How much is counted, in few steps: small numbers differ, large ones hardly.
 *
 * @returns 0 for nothing, then 1, 2–3, 4–7 and 8 or more as 1 to 4
 * @example levelOf(3) // 2
 */
export const levelOf = (value: number): number =>
  MAP_LEVELS.filter((least) => value >= least).length;

/**
 * A schematic map: each area is what lies nearer to its middle than to any other's, so neighbours
 * touch and the shape is nobody's boundary.
 *
 * @param areas - those that are shown, and their neighbours
 * @param width - of the picture; its height follows from where the areas lie
 * @returns no cells where none is shown
 * @see F. Aurenhammer, Voronoi diagrams, ACM Computing Surveys 23(3), 1991
 * @example
 * layoutAreas([mikkeli, savonlinna], 600).cells.length // 2
 */
export function layoutAreas(areas: readonly MapArea[], width: number): MapLayout {
  const shown = areas.filter(({ isShown }) => isShown);
  if (shown.length === 0) return { width, height: 0, cells: [] };
  const height = heightFor(shown, width);
  const projection = fitted(shown, width, height);
  const middles = areas.map((area) => placeOf(projection, area));
  const cells = Delaunay.from(middles).voronoi([0, 0, width, height]);
  return {
    ...{ width, height },
    cells: areas.flatMap(({ isShown, code, label, value }, index) => {
      const [x = 0, y = 0] = middles[index] ?? [];
      const path = cells.renderCell(index);
      return isShown ? [{ code, label, value, level: levelOf(value), path, x, y }] : [];
    }),
  };
}

const flat = () => geoTransverseMercator().rotate([-MERIDIAN, 0]);
const middleOf = ({ longitude, latitude }: MapArea): [number, number] => [longitude, latitude];

const placeOf = (projection: GeoProjection, area: MapArea): [number, number] =>
  projection(middleOf(area)) ?? [0, 0];

/** The middles inside the margins; one alone in the midst of the picture. */
function fitted(shown: readonly MapArea[], width: number, height: number): GeoProjection {
  const coordinates = shown.map(middleOf);
  const [first = [MERIDIAN, 0]] = coordinates;
  if (coordinates.every(([x, y]) => x === first[0] && y === first[1])) {
    return flat()
      .center([first[0] - MERIDIAN, first[1]])
      .scale(ALONE)
      .translate([width / 2, height / 2]);
  }
  const opposite: [number, number] = [width - MARGIN, height - MARGIN];
  return flat().fitExtent([[MARGIN, MARGIN], opposite], { type: 'MultiPoint', coordinates });
}

/** As tall as the areas lie, between a strip and a tower. */
function heightFor(shown: readonly MapArea[], width: number): number {
  const projection = flat().scale(1).translate([0, 0]);
  const places = shown.map((area) => placeOf(projection, area));
  const spread = (axis: 0 | 1): number => {
    const values = places.map((place) => place[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  const [across, down] = [spread(0), spread(1)];
  const ratio = across === 0 ? 1 : down / across;
  const inner = (width - 2 * MARGIN) * Math.min(Math.max(ratio, 0.4), TALLEST);
  return Math.round(inner + 2 * MARGIN);
}
