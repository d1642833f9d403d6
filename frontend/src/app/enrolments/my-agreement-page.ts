import { ChangeDetectionStrategy, Component, DOCUMENT, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ConsentView, OwnAgreementView } from '@verso/contract';
import { EmptyState, Icon, Notice, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { AgreementPaper } from './agreement-paper';
import { ConsentsApi } from './consents-api';

interface OwnPaper {
  readonly paper: OwnAgreementView;
  readonly consents: readonly ConsentView[];
}

/** What an entrepreneur's own firm has agreed to, as it was said when it signed: to read and to print. */
@Component({
  selector: 'app-my-agreement-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[AgreementPaper, EmptyState, Icon, LoadFailed, MatButton, Notice],
    ...[PageHeader, RouterLink, Skeleton, TranslocoDirective],
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header
        [heading]="t('enrolments.agreement.heading')"
        [lead]="t('enrolments.agreement.mine-lead')"
      >
        <a pageBack class="row no-print" routerLink="/my/consents"
          ><ui-icon name="arrow-left" />{{ t('enrolments.agreement.mine-back') }}</a
        >
        <button pageAction class="no-print" matButton="outlined" type="button" (click)="print()">
          {{ t('enrolments.agreement.print') }}
        </button>
      </ui-page-header>
      @switch (papers.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="10" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="papers.error()" (retry)="papers.reload()" />
        }
        @case ('empty') {
          <ui-empty-state
            icon="file-check"
            [heading]="t('enrolments.agreement.mine-empty')"
            [text]="t('enrolments.agreement.mine-empty-text')"
          />
        }
        @case ('ready') {
          @for (own of papers.value(); track own.paper.programmeId + own.paper.enterpriseId) {
            @if (!own.paper.signature) {
              <ui-notice>{{ t('enrolments.agreement.mine-unsigned') }}</ui-notice>
            }
            @if (!own.paper.text) {
              <p class="quiet">{{ t('enrolments.agreement.mine-none') }}</p>
            }
            <app-agreement-paper [paper]="own.paper" [consents]="own.consents" />
          }
        }
      }
    </div>
  `,
})
export class MyAgreementPage {
  private readonly api = inject(ConsentsApi);
  private readonly document = inject(DOCUMENT);
  protected readonly papers = load(
    () => ({}),
    (_, signal) => this.read(signal),
    { isEmpty: (papers) => papers.length === 0 },
  );

  protected print(): void {
    this.document.defaultView?.print();
  }

  private async read(signal: AbortSignal): Promise<readonly OwnPaper[]> {
    const [papers, firms] = await Promise.all([this.api.agreements(signal), this.api.mine(signal)]);
    return papers.map((paper) => {
      const firm = firms.find(
        ({ programmeId, enterpriseId }) =>
          programmeId === paper.programmeId && enterpriseId === paper.enterpriseId,
      );
      return { paper, consents: firm?.items ?? [] };
    });
  }
}
