import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { TimelineItem } from '@verso/contract';
import { isTouchpointKind } from '@verso/domain';
import { Icon } from '@verso/ui';

import { TouchpointForm } from '../enterprises/touchpoint-form';
import type { FirmPath } from './timeline-api';
import { linkOf } from './timeline-links';
import { TIMELINE_ICONS, TimelineWords } from './timeline-words';

/** Items of a firm's timeline on one thread, each with who sees it. */
@Component({
  selector: 'app-timeline-items',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink, TouchpointForm, TranslocoDirective],
  templateUrl: './timeline-items.html',
  styleUrl: './timeline-items.scss',
})
export class TimelineItems {
  readonly path = input.required<FirmPath>();
  readonly items = input.required<readonly TimelineItem[]>();
  /** Whether contacts can be put right here, and pages of staff be opened. */
  readonly staff = input(false, { transform: booleanAttribute });
  /** The contact that is being put right. */
  readonly editing = input<string | null>(null);
  readonly edit = output<string | null>();
  readonly changed = output();

  protected readonly words = inject(TimelineWords);
  protected readonly icons = TIMELINE_ICONS;

  protected link(item: TimelineItem): readonly string[] | null {
    return this.staff() ? linkOf(this.path(), item) : null;
  }

  protected standing({ id, kind, day, text }: TimelineItem) {
    return isTouchpointKind(kind) ? { id, kind, happenedOn: day, note: text } : null;
  }
}
