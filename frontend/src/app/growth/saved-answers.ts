import { computed, signal, type WritableSignal } from '@angular/core';

import { type ApiProblem, toApiProblem } from '../api/problem';
import type { GivenAnswer } from './growth-api';

export type SavingState = 'untouched' | 'saving' | 'saved' | 'failed';

/**
 * Answers on their way to the server: each goes as soon as it is given, one request after the other.
 * What could not be sent stays here, and goes with the next one or when it is tried again.
 */
export class SavedAnswers {
  private readonly given: WritableSignal<ReadonlyMap<string, number>>;
  private readonly unsent = new Map<string, number>();
  private running: Promise<void> | null = null;
  readonly problem = signal<ApiProblem | null>(null);
  readonly state = signal<SavingState>('untouched');
  readonly count = computed(() => this.given().size);

  constructor(
    answers: readonly GivenAnswer[],
    private readonly send: (answers: readonly GivenAnswer[]) => Promise<unknown>,
  ) {
    this.given = signal(new Map(answers.map(({ item, value }) => [item, value])));
  }

  of(item: string): number | null {
    return this.given().get(item) ?? null;
  }

  async give(item: string, value: number): Promise<void> {
    this.given.update((given) => new Map(given).set(item, value));
    this.unsent.set(item, value);
    await this.flush();
  }

  /** Sends what is left; tells whether everything has arrived. */
  async flush(): Promise<boolean> {
    this.running ??= this.sendAll().finally(() => (this.running = null));
    await this.running;
    return this.unsent.size === 0;
  }

  private async sendAll(): Promise<void> {
    while (this.unsent.size > 0) {
      const batch = [...this.unsent].map(([item, value]) => ({ item, value }));
      this.state.set('saving');
      try {
        await this.send(batch);
      } catch (error) {
        this.problem.set(toApiProblem(error));
        this.state.set('failed');
        return;
      }
      // what was changed again meanwhile is still to be sent
      for (const { item, value } of batch) {
        if (this.unsent.get(item) === value) this.unsent.delete(item);
      }
      this.problem.set(null);
      this.state.set('saved');
    }
  }
}
