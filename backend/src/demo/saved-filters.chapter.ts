import { Injectable } from '@nestjs/common';

import { SavedFiltersService } from '../enterprises/saved-filters.service.js';
import type { Chapter, Telling } from './telling.js';

const DAYS_AGO = 30;
const NOTHING = { search: null, stage: null, municipalityCode: null, networkId: null } as const;

/** An advisor keeps a filter of the list of enterprises for herself. */
@Injectable()
export class SavedFiltersChapter implements Chapter {
  constructor(private readonly filters: SavedFiltersService) {}

  plan({ calendar, cast, timetable }: Telling): void {
    const on = calendar.workday(DAYS_AGO);
    const who = 'a filter of her own';
    const tell = async (): Promise<void> => {
      const programmeId = cast.id('programme', 'south-savo');
      await this.filters.save(cast.person('hanna'), programmeId, {
        ...{ ...NOTHING, name: 'Omani ilman ryhmää', withoutNetwork: true, mine: true },
      });
    };
    timetable.add(calendar.at(on, 9), tell, who);
  }
}
