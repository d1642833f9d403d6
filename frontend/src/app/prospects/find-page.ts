import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FoundFirm, ProspectSearchView } from '@verso/contract';
import { addYears, helsinkiDate, PROSPECT_AGES } from '@verso/domain';
import { Combobox, Control, EmptyState, Field, Icon, PageHeader, Skeleton } from '@verso/ui';

import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Reference } from '../regions/reference';
import { Format } from '../shell/language/format';
import { FoundFirmItem } from './found-firm';
import { type ProspectSearch, ProspectsApi } from './prospects-api';

const USUAL_AGE = 3;
const NEWER_CODES = 'TOL2025:';

/** Looks in the national register for firms that a programme might enrol. What is asked stands in the address. */
@Component({
  selector: 'app-find-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Combobox, Control, EmptyState, Field, FoundFirmItem, Icon, LoadFailed],
    ...[MatButton, PageHeader, RouterLink, Skeleton, TranslocoDirective],
  ],
  templateUrl: './find-page.html',
})
export class FindPage {
  readonly programmeId = input.required<string>();
  readonly municipality = input<string>();
  readonly division = input<string>();
  readonly years = input<string>();

  private readonly api = inject(ProspectsApi);
  private readonly router = inject(Router);
  protected readonly format = inject(Format);
  protected readonly reference = inject(Reference);
  protected readonly problems = inject(ProblemWords);
  protected readonly ages = PROSPECT_AGES;
  protected readonly age = computed(
    () => PROSPECT_AGES.find((known) => String(known) === this.years()) ?? USUAL_AGE,
  );
  protected readonly industry = computed(() => {
    const division = this.division();
    return division ? `${NEWER_CODES}${division}` : null;
  });

  private readonly asked = computed<ProspectSearch | undefined>(() => {
    const municipalityCode = this.municipality();
    if (!municipalityCode) return undefined;
    const registeredFrom = addYears(helsinkiDate(Date.now()), -this.age());
    return { municipalityCode, registeredFrom, division: this.division() ?? null };
  });
  /** How far the register has been looked through. */
  protected readonly told = signal<ProspectSearchView | null>(null);
  protected readonly found = loadPages(this.asked, async (asked, page, abort) => {
    const view = await this.api.search(this.programmeId(), { ...asked, page }, abort);
    this.told.set(view);
    return { items: view.items, next: view.nextPage === null ? null : String(view.nextPage) };
  });
  /** Firms noted down from this page, by Business ID. */
  protected readonly kept = linkedSignal<ReadonlyMap<string, string>>(() => {
    this.asked();
    return new Map();
  });
  protected readonly keeping = signal<string | null>(null);
  protected readonly problem = signal<{ readonly id: string; readonly why: ApiProblem } | null>(
    null,
  );

  constructor() {
    this.reference.ensure();
  }

  protected idOf(firm: FoundFirm): string | null {
    return this.kept().get(firm.businessId) ?? firm.prospectId;
  }

  protected ask(change: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], {
      ...{ queryParams: change, queryParamsHandling: 'merge', replaceUrl: true },
    });
  }

  protected divisionOf(industry: string | null): string | null {
    return industry?.slice(NEWER_CODES.length) ?? null;
  }

  protected async keep({ businessId }: FoundFirm): Promise<void> {
    this.problem.set(null);
    this.keeping.set(businessId);
    try {
      const { id } = await this.api.keep(this.programmeId(), businessId);
      this.kept.update((kept) => new Map(kept).set(businessId, id));
    } catch (error) {
      this.problem.set({ id: businessId, why: toApiProblem(error) });
    } finally {
      this.keeping.set(null);
    }
  }
}
