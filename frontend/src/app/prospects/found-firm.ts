import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FoundFirm } from '@verso/contract';

import type { ApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { ProspectChip } from './prospect-chip';
import { SignWords } from './sign-words';

/** A firm that the register found: noted down in a tap, or a way to where it stands already. */
@Component({
  selector: 'app-found-firm',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, ProspectChip, RouterLink, TranslocoDirective],
  templateUrl: './found-firm.html',
  styles: `
    :host {
      display: grid;
      gap: var(--s-4);
      justify-items: start;
      overflow-wrap: anywhere;
    }
  `,
})
export class FoundFirmItem {
  readonly firm = input.required<FoundFirm>();
  readonly programmeId = input.required<string>();
  /** Where the firm is noted down. */
  readonly prospectId = input.required<string | null>();
  /** Whether one of them is being noted down. */
  readonly busy = input.required<boolean>();
  readonly problem = input.required<ApiProblem | null>();
  readonly keep = output();

  private readonly language = inject(Language);
  private readonly format = inject(Format);
  private readonly words = inject(SignWords);
  protected readonly problems = inject(ProblemWords);

  /** Business ID, industry, and the day of registration where no sign tells it. */
  protected readonly line = computed(() => {
    const { businessId, industryLabel, registeredOn } = this.firm();
    const industry = this.language.pick(industryLabel);
    const isNew = this.words.signs(this.firm()).includes('new');
    const registered =
      !isNew &&
      registeredOn &&
      this.language.say('prospects.registered', { day: this.format.day(registeredOn) });
    return [businessId, industry, registered].filter(Boolean).join(' · ');
  });
  protected readonly signs = computed(() => this.words.of(this.firm()).join(' · '));
}
