import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { OwnConsentsView } from '@verso/contract';
import { EmptyState, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Language } from '../shell/language/language';
import { ConsentHistory } from './consent-history';
import { ConsentSwitches } from './consent-switches';
import { ConsentsApi } from './consents-api';
import { PurposeList } from './purpose-list';

/** What data of an entrepreneur and her firm are used for, and what of it she decides herself. */
@Component({
  selector: 'app-my-consents-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[ConsentHistory, ConsentSwitches, EmptyState, LoadFailed, PageHeader],
    ...[PurposeList, RouterLink, Skeleton, TranslocoDirective],
  ],
  templateUrl: './my-consents-page.html',
})
export class MyConsentsPage {
  private readonly api = inject(ConsentsApi);
  protected readonly language = inject(Language);
  protected readonly firms = load(
    () => ({}),
    (_, signal) => this.api.mine(signal),
    { isEmpty: (firms) => firms.length === 0 },
  );

  protected isContact({ items }: OwnConsentsView): boolean {
    return items.some(({ contactId }) => contactId !== null);
  }
}
