import type { LocalisedText } from '../text/languages.js';

/** A field in which a region wants to be among the best: its strategy of smart specialisation says so. */
export interface Priority {
  readonly code: string;
  readonly label: LocalisedText;
  /** Regions whose published strategy names it. */
  readonly regions: readonly string[];
}

const priority = (
  code: string,
  [fi, sv, en]: readonly [string, string, string],
  ...regions: readonly string[]
): Priority => ({ code, label: { fi, sv, en }, regions });

const [SOUTH_SAVO, NORTH_SAVO, NORTH_OSTROBOTHNIA] = ['MK10', 'MK11', 'MK17'] as const;

/**
 * Priorities of the strategies of South Savo, North Savo and North Ostrobothnia; other regions
 * choose among the same. A programme keeps the code: what it served is known when names change.
 */
export const PRIORITIES: readonly Priority[] = [
  priority('forest', ['Metsä', 'Skog', 'Forest'], SOUTH_SAVO, NORTH_SAVO),
  priority('food', ['Ruoka', 'Mat', 'Food'], SOUTH_SAVO, NORTH_SAVO),
  priority('water', ['Vesi', 'Vatten', 'Water'], SOUTH_SAVO, NORTH_SAVO),
  priority('tourism', ['Matkailu', 'Turism', 'Tourism'], SOUTH_SAVO, NORTH_SAVO),
  priority(
    'well-being',
    ['Hyvinvointi ja terveys', 'Välfärd och hälsa', 'Well-being and health'],
    ...[SOUTH_SAVO, NORTH_SAVO, NORTH_OSTROBOTHNIA],
  ),
  priority(
    'machines-energy',
    ['Koneet ja energiateknologia', 'Maskiner och energiteknik', 'Machines and energy technology'],
    NORTH_SAVO,
  ),
  priority('biorefining', ['Biojalostus', 'Bioförädling', 'Biorefining'], NORTH_SAVO),
  priority(
    'ict',
    ['Digitaaliset ratkaisut', 'Digitala lösningar', 'Digital solutions'],
    NORTH_OSTROBOTHNIA,
  ),
  priority('metal', ['Metalli', 'Metall', 'Metal'], NORTH_OSTROBOTHNIA),
  priority(
    'wood',
    ['Puun jalostus', 'Träförädling', 'Further processing of wood'],
    NORTH_OSTROBOTHNIA,
  ),
  priority(
    'printed-electronics',
    ['Painettava elektroniikka', 'Tryckt elektronik', 'Printed electronics'],
    NORTH_OSTROBOTHNIA,
  ),
  priority('circular', [
    'Kiertotalous ja ilmasto',
    'Cirkulär ekonomi och klimat',
    'Circular economy and climate',
  ]),
];

export const PRIORITY_CODES: readonly string[] = PRIORITIES.map(({ code }) => code);

/**
 * Every priority, those of the region's own strategy first.
 *
 * @example prioritiesFor('MK10')[0].code // 'forest'
 */
export const prioritiesFor = (regionCode: string): readonly Priority[] => {
  const isOwn = ({ regions }: Priority): boolean => regions.includes(regionCode);
  return [...PRIORITIES.filter(isOwn), ...PRIORITIES.filter((one) => !isOwn(one))];
};
