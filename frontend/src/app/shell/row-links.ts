import { Directive, inject } from '@angular/core';
import { Router } from '@angular/router';
import { DataTable } from '@verso/ui';

/** Opens the rows of a `ui-data-table` through the router, so that nothing is loaded anew. */
@Directive({ selector: 'ui-data-table[rowHref]' })
export class RowLinks {
  constructor() {
    const router = inject(Router);
    inject<DataTable<unknown>>(DataTable).openHref.subscribe((href) => {
      void router.navigateByUrl(href);
    });
  }
}
