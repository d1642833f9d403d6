import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { EligibilityLineView, SizeBasisView } from '@verso/contract';
import { StatusChip, type StatusTone } from '@verso/ui';

import { load } from '../api/load';
import { SetUpApi } from '../programmes/set-up-api';
import { Reference } from '../regions/reference';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';

const TONES: Readonly<Record<EligibilityLineView['outcome'], StatusTone>> = {
  met: 'good',
  'not-met': 'bad',
  unknown: 'attention',
};

/** Rules, one a line: what is asked, what was found, and whether that is enough. */
@Component({
  selector: 'app-eligibility-lines',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusChip, TranslocoDirective],
  template: `
    <ul class="list-plain ruled" *transloco="let t">
      @for (line of shown(); track line.rule) {
        <li>
          <span class="row spread">
            <strong>{{ t('enrolments.eligibility.rule.' + line.rule) }}</strong>
            <ui-status-chip
              [tone]="line.tone"
              [label]="t('enrolments.eligibility.outcome.' + line.outcome)"
            />
          </span>
          <span class="quiet small">
            {{ t('enrolments.eligibility.asked.' + line.rule, { asked: line.asked }) }}
            ·
            {{
              line.found === null
                ? t('enrolments.eligibility.nothing.' + line.rule)
                : t('enrolments.eligibility.found.' + line.rule, { found: line.found })
            }}
          </span>
          @if (line.basis.length > 0) {
            <ul class="small quiet basis">
              @for (one of line.basis; track $index) {
                <li>{{ one }}</li>
              }
            </ul>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    .basis {
      margin: 0;
      padding-inline-start: var(--s-16);
    }
    .ruled > li {
      display: grid;
      gap: var(--s-4);
    }
  `,
})
export class EligibilityLines {
  readonly lines = input.required<readonly EligibilityLineView[]>();

  private readonly reference = inject(Reference);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly setUp = inject(SetUpApi);
  private readonly areas = load(
    () => 'all',
    (_, abort) => this.setUp.areas(abort),
  );
  protected readonly shown = computed(() =>
    this.lines().map(({ rule, outcome, asked, found, basis = [] }) => ({
      ...{ rule, outcome, tone: TONES[outcome] },
      asked: asked.map((one) => this.say(rule, one)).join(', '),
      found: found === null ? null : this.say(rule, found, true),
      basis: basis.map((one) => this.restsOn(one)),
    })),
  );

  private say(rule: EligibilityLineView['rule'], text: string, isFound = false): string {
    switch (rule) {
      case 'area':
        return this.areaOf(text);
      case 'industry':
        return this.reference.industry(text);
      case 'de-minimis':
        return this.format.money(Number(text));
      case 'size-class':
        return this.size(text);
      case 'size':
        return this.format.number(Number(text));
      case 'age-from':
      case 'age-below':
        return isFound ? this.format.day(text) : this.format.number(Number(text));
    }
  }

  /** What the size class follows from: a fiscal year as the firm's page says it, or the firm's own word. */
  private restsOn({ kind, fiscalYearEndsOn, ofYear, status, reason }: SizeBasisView): string {
    if (kind === 'links') {
      const said = status === null ? 'links-unknown' : 'links';
      return this.language.say(`enrolments.eligibility.${said}`);
    }
    if (!reason || !fiscalYearEndsOn) {
      return this.language.say('enrolments.eligibility.declared-size', { size: this.size(status) });
    }
    return this.language.say(`enterprises.size.reason.${reason}`, {
      day: this.format.day(fiscalYearEndsOn),
      year: this.size(ofYear ?? null),
      status: this.size(status),
    });
  }

  private size(size: string | null): string {
    return this.language.say(`enterprises.size.${size ?? 'unknown'}`);
  }

  private areaOf(code: string): string {
    const area = this.areas.value()?.find((one) => one.code === code);
    return area ? this.language.pick(area.label) : code;
  }
}
