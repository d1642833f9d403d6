import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ChallengeCountsView } from '@verso/contract';
import { AreaMap, type AreaMapWords } from '@verso/ui';

import { Reference } from '../regions/reference';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';

/** Where challenges are felt: firms that raised some, on a map and as links that narrow the register. */
@Component({
  selector: 'app-challenge-places',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AreaMap, RouterLink, TranslocoDirective],
  template: `
    <section class="section" aria-labelledby="places" *transloco="let t">
      <h2 id="places">{{ t('challenges.places.heading') }}</h2>
      <p>{{ line() }}</p>
      @if (places().length > 0) {
        <div class="places">
          <ui-area-map
            [areas]="areas()"
            [words]="words()"
            [chosen]="chosen()"
            (choose)="go($event)"
          />
          <nav [attr.aria-label]="t('challenges.places.narrow')">
            <a
              [routerLink]="[]"
              [queryParams]="{ municipality: null }"
              queryParamsHandling="merge"
              [attr.aria-current]="chosen() ? null : 'true'"
              >{{ t('challenges.places.all') }}</a
            >
            @for (place of places(); track place.code) {
              <a
                [routerLink]="[]"
                [queryParams]="{ municipality: place.code }"
                queryParamsHandling="merge"
                [attr.aria-current]="place.code === chosen() ? 'true' : null"
                >{{ place.name }} <span class="number">{{ format.number(place.shared) }}</span></a
              >
            }
          </nav>
        </div>
      }
    </section>
  `,
  styleUrls: ['../shell/count-links.scss', './challenge-places.scss'],
})
export class ChallengePlaces {
  readonly counts = input.required<ChallengeCountsView>();
  /** Code of the municipality that the register is narrowed to. */
  readonly chosen = input.required<string | null>();

  private readonly reference = inject(Reference);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly places = computed(() => {
    const { compare } = new Intl.Collator(this.language.current());
    return this.counts()
      .municipalities.map((one) => ({ ...one, name: this.language.pick(one.label) }))
      .sort((one, other) => compare(one.name, other.name));
  });
  protected readonly areas = computed(() =>
    this.reference.mapOf(
      new Map(this.counts().municipalities.map(({ code, enterprises }) => [code, enterprises])),
    ),
  );
  /** What was raised, as a sentence. */
  protected readonly line = computed(() => {
    const { raised, enterprises, municipalities } = this.counts();
    const told = municipalities.filter((one) => one.raised > 0).length;
    const key = this.chosen() === null ? 'line' : 'line-of-one';
    return this.language.say(`challenges.places.${key}`, {
      ...{ raised: this.format.number(raised), firms: this.format.number(enterprises) },
      places: this.format.number(told),
    });
  });
  protected readonly words = computed((): AreaMapWords => ({
    finding: this.line(),
    schematic: this.language.say('challenges.places.schematic'),
    counted: this.language.say('challenges.places.counted'),
  }));

  constructor() {
    this.reference.ensure();
  }

  protected go(municipality: string): void {
    const chosen = municipality === this.chosen() ? null : municipality;
    void this.router.navigate([], {
      ...{ queryParams: { municipality: chosen }, queryParamsHandling: 'merge' },
    });
  }
}
