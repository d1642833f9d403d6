import { DOCUMENT } from '@angular/common';
import { inject, Injectable } from '@angular/core';
import { v7 as newId } from 'uuid';

/** What was counted on this device and not sent yet. */
export interface Tally {
  /** The id of the observation it will become: sent twice, it counts once. */
  readonly id: string;
  readonly trials: number;
  readonly successes: number;
}

export const emptyTally = (): Tally => ({ id: newId(), trials: 0, successes: 0 });

/** Keeps counts on the device until they are sent, so that a reload loses none. */
@Injectable({ providedIn: 'root' })
export class TallyKeeper {
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;

  /** The count that was left, or an empty one. */
  read(experimentId: string): Tally {
    try {
      const kept: unknown = JSON.parse(this.storage?.getItem(keyOf(experimentId)) ?? 'null');
      return isTally(kept) ? kept : emptyTally();
    } catch {
      // storage may be forbidden or hold what is not ours: counting starts from nothing
      return emptyTally();
    }
  }

  keep(experimentId: string, tally: Tally): void {
    try {
      if (tally.trials === 0) this.storage?.removeItem(keyOf(experimentId));
      else this.storage?.setItem(keyOf(experimentId), JSON.stringify(tally));
    } catch {
      // without storage the count lives as long as the page
    }
  }
}

const keyOf = (experimentId: string) => `verso.tally.${experimentId}`;

function isTally(kept: unknown): kept is Tally {
  if (typeof kept !== 'object' || kept === null) return false;
  const { id, trials, successes } = kept as Record<string, unknown>;
  return typeof id === 'string' && Number.isInteger(trials) && Number.isInteger(successes);
}
