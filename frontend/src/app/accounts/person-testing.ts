import type { PersonRow } from '@verso/contract';

/** Somebody who uses Verso, as administrators see her. */
export function aPersonRow(over: Partial<PersonRow> = {}): PersonRow {
  return {
    id: 'person-7',
    name: 'Aino Kärkkäinen',
    email: 'aino.karkkainen@saksikuu.example',
    language: 'fi',
    hasSecondStep: false,
    roles: [
      {
        grantId: 'grant-7',
        role: 'advisor',
        programmeId: 'p1',
        programmeLabel: { fi: 'Kasvun polku', sv: 'Tillväxtstigen', en: 'Growth path' },
        enterpriseId: null,
      },
    ],
    ...over,
  };
}
