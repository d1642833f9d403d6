import { Injectable } from '@nestjs/common';
import type { ExportList, PersonActor } from '@verso/domain';

import type { PersonRow } from '../accounts/accounts.dto.js';
import { PeopleQuery } from '../accounts/accounts.dto.js';
import { PeopleService } from '../accounts/people.service.js';
import { EnterprisesQuery } from '../enterprises/enterprises.dto.js';
import { EnterprisesService } from '../enterprises/enterprises.service.js';
import type { EnterpriseRow } from '../enterprises/enterprises.views.js';
import { ExperimentsQuery } from '../experiments/experiments.dto.js';
import { ExperimentsService } from '../experiments/experiments.service.js';
import { NetworksService } from '../networks/networks.service.js';
import { type Page, PageQuery } from '../platform/http/page.js';
import { MailsQuery } from '../platform/mail/mail.dto.js';
import { MailroomService } from '../platform/mail/mailroom.service.js';
import { KpisService } from '../rollups/kpis.service.js';
import { KpisQuery } from '../rollups/kpis.views.js';
import type { ExportScope, ExportSource, PageAsked } from './export-source.js';
import {
  ENTERPRISE_COLUMNS,
  EXPERIMENT_COLUMNS,
  FIGURE_COLUMNS,
  MAIL_COLUMNS,
  NETWORK_COLUMNS,
  PEOPLE_COLUMNS,
} from './list-columns.js';

type Source = ExportSource;

/** Lists that have a page: each read by the service that shows it. */
@Injectable()
export class ListSources {
  constructor(
    private readonly enterprises: EnterprisesService,
    private readonly networks: NetworksService,
    private readonly experiments: ExperimentsService,
    private readonly kpis: KpisService,
    private readonly mailroom: MailroomService,
    private readonly people: PeopleService,
  ) {}

  all(): ReadonlyMap<ExportList, ExportSource> {
    return new Map<ExportList, ExportSource>([
      ['enterprises', this.ofEnterprises()],
      ['networks', this.ofNetworks()],
      ['experiments', this.ofExperiments()],
      ['figures', this.ofFigures()],
      ['mails', this.ofMails()],
      ['people', this.ofPeople()],
    ]);
  }

  private ofEnterprises(): Source {
    return source(EnterprisesQuery, ENTERPRISE_COLUMNS, async (actor, scope, query) => {
      const text = await this.enterprises.list(actor, idOf(scope), query);
      const { items, next } = JSON.parse(text) as Page<EnterpriseRow>;
      const ids = items.map(({ id }) => id);
      const known = await this.enterprises.addresses(actor, idOf(scope), ids);
      return { items: items.map((row) => ({ ...NO_ADDRESS, ...known.get(row.id), ...row })), next };
    });
  }

  private ofNetworks(): Source {
    return source(PageQuery, NETWORK_COLUMNS, async (actor, scope) =>
      whole((await this.networks.list(actor, idOf(scope))).items),
    );
  }

  private ofExperiments(): Source {
    return source(ExperimentsQuery, EXPERIMENT_COLUMNS, (actor, scope, query) =>
      this.experiments.list(actor, idOf(scope), query),
    );
  }

  private ofFigures(): Source {
    return source(KpisQuery, FIGURE_COLUMNS, async (actor, scope, { month: asked }) => {
      const { month, cells } = await this.kpis.read(actor, idOf(scope), asked);
      return whole(cells.map((cell) => ({ ...cell, month })));
    });
  }

  // The mails of one programme, where the page is one of its pages.
  private ofMails(): Source {
    return source(MailsQuery, MAIL_COLUMNS, (actor, { programmeId }, query) =>
      this.mailroom.list(actor, { ...query, ...(programmeId !== null && { programmeId }) }),
    );
  }

  private ofPeople(): Source {
    return source(PeopleQuery, PEOPLE_COLUMNS, async (actor, _, query) => {
      return JSON.parse(await this.people.list(actor, query)) as Page<PersonRow>;
    });
  }
}

const NO_ADDRESS = { ownNumber: null, street: null, postCode: null, postOffice: null };

const idOf = ({ programmeId }: ExportScope): string => programmeId ?? '';

const whole = <Row>(items: readonly Row[]): Page<Row> => ({ items, next: null });

function source<Query extends object, Row>(
  query: new () => Query,
  columns: ExportSource<Row>['columns'],
  read: (actor: PersonActor, scope: ExportScope, query: Query) => Promise<Page<Row>>,
): Source {
  const page = (actor: PersonActor, scope: ExportScope, { after, limit }: PageAsked) => {
    const asked = { ...scope.filters, ...(after !== null && { after }), limit } as unknown as Query;
    return read(actor, scope, asked);
  };
  // Rows and columns of one list belong together; who holds several lists knows of neither.
  return { query, columns, page } as unknown as Source;
}
