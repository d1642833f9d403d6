import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WorklistLine } from '@verso/contract';
import { Icon, type IconName } from '@verso/ui';

interface Target {
  readonly path: readonly (string | null)[];
  readonly icon: IconName;
  readonly words: string;
}

/** Where the work on a line is done, when that is not right here. */
@Component({
  selector: 'app-line-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, RouterLink, TranslocoDirective],
  template: `
    @if (target(); as to) {
      <a
        *transloco="let t"
        matButton="outlined"
        [routerLink]="['/programmes', programmeId(), ...to.path]"
      >
        <ui-icon [name]="to.icon" />{{ t('worklists.act.' + to.words) }}
        <span class="visually-hidden">{{ line().subjectTitle ?? line().enterpriseName }}</span>
      </a>
    }
  `,
  // with nothing to lead to it takes no place beside the others
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class LineLink {
  readonly programmeId = input.required<string>();
  readonly line = input.required<WorklistLine>();

  protected readonly target = computed(() => targetOf(this.line()));
}

function targetOf(line: WorklistLine): Target | null {
  const { rule, enterpriseId, subjectId, networkId, meetingId } = line;
  const firm = ['enterprises', enterpriseId];
  switch (rule) {
    case 'experiment-past-time-box':
      return { path: ['experiments', subjectId], icon: 'flask', words: 'open-experiment' };
    case 'task-overdue':
      return {
        ...{ path: ['networks', networkId, 'meetings', meetingId] },
        ...{ icon: 'calendar', words: 'open-meeting' },
      };
    case 'step-overdue':
      return { path: [...firm, 'growth'], icon: 'trending-up', words: 'open-growth' };
    case 'enrolment-waiting':
    case 'agreement-unsigned':
      return { path: firm, icon: 'building', words: 'open-firm' };
    case 'aid-not-entered':
      return { path: [...firm, 'support'], icon: 'helping-hand', words: 'open-support' };
    case 'host-turn':
      return {
        ...{ path: ['networks', networkId, 'meetings', 'new'] },
        ...{ icon: 'calendar', words: 'arrange' },
      };
    case 'figures-missing':
      return { path: firm, icon: 'chart', words: 'tell-figures' };
    case 'invitation-unanswered':
    case 'no-contact':
    case 'firm-without-group':
    case 'invitation-missing':
      return null;
  }
}
