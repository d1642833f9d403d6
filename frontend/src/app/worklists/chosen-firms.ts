import { computed, type Signal, signal } from '@angular/core';
import type { WorklistLine } from '@verso/contract';

import type { FirmToGive } from '../enrolments/handovers';

/** Firms that are ticked on the list: one that stands under several rules is ticked once. */
export class ChosenFirms {
  readonly choosing = signal(false);
  private readonly ids = signal<ReadonlySet<string>>(new Set());
  readonly firms = computed<readonly FirmToGive[]>(() => {
    const chosen = new Map<string, FirmToGive>();
    for (const { enterpriseId, enterpriseName: name, advisorId } of this.lines()) {
      if (!enterpriseId || !advisorId || !this.ids().has(enterpriseId)) continue;
      chosen.set(enterpriseId, { enterpriseId, name, advisorId });
    }
    return [...chosen.values()];
  });

  constructor(private readonly lines: Signal<readonly WorklistLine[]>) {}

  has({ enterpriseId }: WorklistLine): boolean {
    return enterpriseId !== null && this.ids().has(enterpriseId);
  }

  choose({ enterpriseId }: WorklistLine, isChosen: boolean): void {
    if (enterpriseId === null) return;
    const others = [...this.ids()].filter((id) => id !== enterpriseId);
    this.ids.set(new Set(isChosen ? [...others, enterpriseId] : others));
  }

  toggle(): void {
    this.choosing.update((now) => !now);
    this.ids.set(new Set());
  }
}
