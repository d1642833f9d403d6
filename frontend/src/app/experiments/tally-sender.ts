import { inject, Injectable } from '@angular/core';
import { Toast } from '@verso/ui';

import { Language } from '../shell/language/language';
import type { ExperimentView } from '@verso/contract';
import { ExperimentsApi } from './experiments-api';
import { emptyTally, type Tally, TallyKeeper } from './tally';

/** Makes a count of this device an observation of the experiment: sent twice, it counts once. */
@Injectable({ providedIn: 'root' })
export class TallySender {
  private readonly api = inject(ExperimentsApi);
  private readonly keeper = inject(TallyKeeper);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);

  async send({ programmeId, id }: ExperimentView, tally: Tally): Promise<ExperimentView> {
    const view = await this.api.observe({ programmeId, experimentId: id }, tally);
    this.keeper.keep(id, emptyTally());
    this.toast.say(this.language.say('experiments.counting.kept'));
    return view;
  }
}
