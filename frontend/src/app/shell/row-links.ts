import { Directive, inject } from '@angular/core';
import { Router } from '@angular/router';

/** Opens the rows of a `ui-data-table` through the router, so that nothing is loaded anew. */
@Directive({ selector: 'ui-data-table[rowHref]', host: { '(openHref)': 'open($event)' } })
export class RowLinks {
  private readonly router = inject(Router);

  protected open(href: string): void {
    void this.router.navigateByUrl(href);
  }
}
