import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { MeetingWords } from './meeting-words';
import { MeetingsApi } from './meetings-api';

/** Empty lines for guests under those of the members. */
const GUESTS = [1, 2, 3, 4, 5];

/** The sheet on which those who come write their names: to be printed. */
@Component({
  selector: 'app-sheet-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LoadFailed, MatButton, PageHeader, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <div class="page narrow" *transloco="let t">
      @switch (meeting.state()) {
        @case ('ready') {
          @let view = meeting.value()!;
          <ui-page-header [heading]="view.networkName" [lead]="words.when(view)">
            <a pageBack class="row no-print" [routerLink]="page()"
              ><ui-icon name="arrow-left" />{{ t('meetings.form.back') }}</a
            >
            <button pageAction class="no-print" matButton="filled" type="button" (click)="print()">
              {{ t('meetings.sheet.print') }}
            </button>
          </ui-page-header>
          <p>
            {{ view.place }}
            @if (view.theme) {
              · {{ view.theme }}
            }
          </p>
          <table>
            <caption class="visually-hidden">
              {{
                t('meetings.sheet.heading')
              }}
            </caption>
            <thead>
              <tr>
                <th scope="col">{{ t('meetings.sheet.firm') }}</th>
                <th scope="col">{{ t('meetings.sheet.name') }}</th>
                <th scope="col">{{ t('meetings.sheet.signature') }}</th>
              </tr>
            </thead>
            <tbody>
              @for (firm of view.members; track firm.enterpriseId) {
                <tr>
                  <th scope="row">{{ firm.enterpriseName }}</th>
                  <td></td>
                  <td></td>
                </tr>
              }
              @for (guest of guests; track guest) {
                <tr>
                  <th scope="row">{{ t('meetings.sheet.guest') }}</th>
                  <td></td>
                  <td></td>
                </tr>
              }
            </tbody>
          </table>
        }
        @case ('failed') {
          <app-load-failed [problem]="meeting.error()" (retry)="meeting.reload()" />
        }
        @default {
          <ui-skeleton [lines]="8" [label]="t('shared.loading')" />
        }
      }
    </div>
  `,
  styles: `
    table {
      border-collapse: collapse;
      inline-size: 100%;
    }

    th,
    td {
      border-bottom: 1px solid var(--edge);
      font-weight: 400;
      padding: var(--s-12) var(--s-8) var(--s-12) 0;
      text-align: start;
      vertical-align: bottom;
    }

    thead th {
      color: var(--ink-quiet);
      font-size: var(--text-13);
    }

    td {
      inline-size: 32%;
    }
  `,
})
export class SheetPage {
  readonly programmeId = input.required<string>();
  readonly networkId = input.required<string>();
  readonly meetingId = input.required<string>();

  private readonly api = inject(MeetingsApi);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly words = inject(MeetingWords);
  protected readonly guests = GUESTS;
  protected readonly page = computed(() => [
    ...['/programmes', this.programmeId(), 'networks', this.networkId()],
    ...['meetings', this.meetingId()],
  ]);
  protected readonly meeting = load(
    () => ({
      programmeId: this.programmeId(),
      networkId: this.networkId(),
      meetingId: this.meetingId(),
    }),
    (path, signal) => this.api.read(path, signal),
  );

  protected print(): void {
    this.window?.print();
  }
}
