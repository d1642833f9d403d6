import { computed, Directive, inject, input, output, type Signal } from '@angular/core';
import type { SetUpView } from '@verso/contract';
import { SET_UP_STEPS, type SetUpStep } from '@verso/domain';
import type { Step } from '@verso/ui';

import { Language } from '../shell/language/language';
import { SetUpApi } from './set-up-api';

/** What each step of the set-up is given, and says when it is saved. */
@Directive()
export abstract class SetUpForm {
  readonly setUp = input.required<SetUpView>();
  readonly saved = output();
  /** What is shown is not what is saved any more. */
  readonly outdated = output();

  protected readonly api = inject(SetUpApi);
  protected readonly language = inject(Language);
}

/** The step after this one; the last leads to the overview, whose address has none. */
export const stepAfter = (step: SetUpStep): SetUpStep =>
  SET_UP_STEPS[SET_UP_STEPS.indexOf(step) + 1] ?? 'check';

/** The address of a step, below that of the set-up. */
export const pathOf = (step: SetUpStep): string[] => (step === 'check' ? [] : [step]);

/** Where one is, and which steps have nothing needed left in them. */
export function stepsOf(
  setUp: Signal<SetUpView | undefined>,
  here: Signal<SetUpStep>,
  language: Language,
): Signal<readonly Step[]> {
  return computed(() => {
    const open = new Set(
      (setUp()?.open ?? []).filter(({ isNeeded }) => isNeeded).map(({ step }) => step),
    );
    return SET_UP_STEPS.map((step): Step => {
      const label = language.say(`programmes.set-up.step.${step}`);
      if (step === here()) return { label, state: 'current' };
      const isAhead = SET_UP_STEPS.indexOf(step) > SET_UP_STEPS.indexOf(here());
      return { label, state: open.has(step) || isAhead ? 'ahead' : 'done' };
    });
  });
}

/** A share as people write it: per cent with at most two decimals. */
export const percentOf = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 10_000) / 100;

/** What people wrote, as a share. */
export const shareOf = (percent: number | null): number | null =>
  percent === null ? null : percent / 100;

interface Words {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

/** Where one language is left out, the Finnish words stand in for it. */
export const inAllLanguages = ({ fi, sv, en }: Words): Words => ({
  ...{ fi: fi.trim(), sv: sv.trim() || fi.trim(), en: en.trim() || fi.trim() },
});
