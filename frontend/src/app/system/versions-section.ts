import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

import type { SystemView } from '@verso/contract';

/** What is installed, and which migrations the database has had. */
@Component({
  selector: 'app-versions-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  template: `
    <section class="section stack" *transloco="let t">
      <h2>{{ t('system.versions.heading') }}</h2>
      <dl class="facts">
        <div>
          <dt>{{ t('system.versions.verso') }}</dt>
          <dd>{{ view().versions.verso }}</dd>
        </div>
        <div>
          <dt>Node</dt>
          <dd>{{ view().versions.node }}</dd>
        </div>
        <div>
          <dt>PostgreSQL</dt>
          <dd>{{ view().versions.postgres }}</dd>
        </div>
        <div>
          <dt>{{ t('system.versions.queues') }}</dt>
          <dd>{{ view().versions.queues ?? '–' }}</dd>
        </div>
        <div>
          <dt>{{ t('system.migrations.heading') }}</dt>
          <dd>{{ t('system.migrations.note', migrations()) }}</dd>
        </div>
      </dl>
      <details>
        <summary>{{ t('system.migrations.show') }}</summary>
        <ul class="names">
          @for (one of view().migrations; track one.name) {
            <li>{{ one.name }}{{ one.applied ? '' : ' – ' + t('system.migrations.missing') }}</li>
          }
        </ul>
      </details>
    </section>
  `,
  styles: `
    .names {
      overflow-wrap: anywhere;
      padding-inline-start: var(--s-16);
    }
  `,
})
export class VersionsSection {
  readonly view = input.required<SystemView>();

  protected readonly migrations = computed(() => {
    const all = this.view().migrations;
    const applied = all.filter((one) => one.applied).length;
    return { applied, missing: all.length - applied };
  });
}
