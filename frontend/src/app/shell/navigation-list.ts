import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '@verso/ui';

import type { NavigationEntry, NavigationGroup } from './navigation';

/** The places a person can go: a column at the side, or a bar under the thumb. */
@Component({
  selector: 'app-navigation-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink, RouterLinkActive, TranslocoDirective],
  host: { '[class.bar-shape]': 'bar()' },
  template: `
    <nav *transloco="let t" [attr.aria-label]="label()">
      @for (group of groups(); track group.id) {
        <ul>
          @for (entry of group.entries; track entry.path) {
            <li>
              <a
                routerLinkActive="here"
                ariaCurrentWhenActive="page"
                [routerLink]="entry.path"
                [routerLinkActiveOptions]="matching(entry)"
                (click)="go.emit()"
              >
                <ui-icon [name]="entry.icon" />
                <span>{{ t(entry.label) }}</span>
              </a>
            </li>
          }
        </ul>
      }
    </nav>
  `,
  styleUrl: './navigation-list.scss',
})
export class NavigationList {
  readonly groups = input.required<readonly NavigationGroup[]>();
  readonly label = input.required<string>();
  /** Whether it is the bar under the thumb. */
  readonly bar = input(false);
  readonly go = output();

  protected matching(entry: NavigationEntry): { exact: boolean } {
    return { exact: entry.exact ?? false };
  }
}
