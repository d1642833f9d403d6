import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, type IconName } from '@verso/ui';

const RUNGS = [
  { who: 'me', icon: 'user' },
  { who: 'advisor', icon: 'helping-hand' },
  { who: 'group', icon: 'users' },
  { who: 'network', icon: 'globe' },
  { who: 'funder', icon: 'landmark' },
] as const satisfies readonly { readonly who: string; readonly icon: IconName }[];

/** Who will see what, from the entrepreneur herself outwards, in plain words. */
@Component({
  selector: 'app-visibility-ladder',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  template: `
    <dl *transloco="let t">
      @for (rung of rungs; track rung.who) {
        <div>
          <dt><ui-icon [name]="rung.icon" />{{ t('networks.ladder.' + rung.who + '.who') }}</dt>
          <dd>{{ t('networks.ladder.' + rung.who + '.what') }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: grid;
    }
    div {
      border-bottom: 1px solid var(--hairline);
      display: grid;
      gap: 2px var(--s-16);
      grid-template-columns: minmax(0, 10rem) minmax(0, 1fr);
      padding: 10px 0;
    }
    dt {
      align-items: flex-start;
      display: flex;
      font-weight: 600;
      gap: 10px;
    }
    ui-icon {
      color: var(--accent);
      margin-top: 2px;
    }
    dd {
      color: var(--ink-quiet);
    }
    @media (max-width: 599px) {
      div {
        grid-template-columns: minmax(0, 1fr);
      }
      dd {
        padding-inline-start: calc(1.25em + 10px);
      }
    }
  `,
})
export class VisibilityLadder {
  protected readonly rungs = RUNGS;
}
