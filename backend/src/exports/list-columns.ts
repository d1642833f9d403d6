import type { PersonRow } from '../accounts/accounts.dto.js';
import type { EnterpriseRow, FirmAddress } from '../enterprises/enterprises.views.js';
import type { ExperimentRow } from '../experiments/experiments.views.js';
import type { NetworkRow } from '../networks/networks.dto.js';
import type { MailRow } from '../platform/mail/mail.dto.js';
import type { KpiCellView } from '../rollups/kpis.views.js';
import { date, type ExportColumn, instant, number, text } from './export-columns.js';

type Columns<Row> = readonly ExportColumn<Row>[];

export const ENTERPRISE_COLUMNS: Columns<EnterpriseRow & FirmAddress> = [
  text('enterprise', ({ name }) => name),
  text('businessId', ({ businessId }) => businessId),
  text('ownNumber', ({ ownNumber }) => ownNumber),
  text('legalForm', ({ legalForm }, words) => words.code('legalForm', legalForm)),
  text('street', ({ street }) => street),
  text('postCode', ({ postCode }) => postCode),
  text('postOffice', ({ postOffice }) => postOffice),
  text('municipality', ({ municipalityLabel }, words) => words.label(municipalityLabel)),
  text('industryCode', ({ industryCode }) => industryCode),
  text('industry', ({ industryLabel }, words) => words.label(industryLabel)),
  text('stage', ({ stage }, words) => words.code('stage', stage)),
  date('enrolledOn', ({ enrolledOn }) => enrolledOn),
  text('advisor', ({ advisorName }) => advisorName),
  text('networks', ({ networks }) => networks.map(({ name }) => name).join(', ') || null),
  date('lastContactOn', ({ lastContactOn }) => lastContactOn),
  number('experimentsRunning', ({ experimentsRunning }) => experimentsRunning),
];

export const NETWORK_COLUMNS: Columns<NetworkRow> = [
  text('network', ({ name }) => name),
  text('kind', ({ kind }, words) => words.code('networkKind', kind)),
  text('municipality', ({ municipalityLabel }, words) => words.label(municipalityLabel)),
  date('startsOn', ({ startsOn }) => startsOn),
  number('members', ({ memberCount }) => memberCount),
  number('experimentsRunning', ({ experimentsRunning }) => experimentsRunning),
  number('experimentsDecided', ({ experimentsDecided }) => experimentsDecided),
];

export const EXPERIMENT_COLUMNS: Columns<ExperimentRow> = [
  text('title', ({ title }) => title),
  text('enterprise', ({ enterpriseName }) => enterpriseName),
  text('network', ({ networkName }) => networkName),
  text('theme', ({ theme }, words) => words.code('theme', theme)),
  text('stage', ({ stage }, words) => words.code('experimentStage', stage)),
  text('visibility', ({ visibility }, words) => words.code('visibility', visibility)),
  text('hypothesis', ({ hypothesis }) => hypothesis),
  text('metric', ({ metricLabel }) => metricLabel),
  number('criterion', ({ criterionShare }) => criterionShare),
  number('plannedTrials', ({ plannedTrials }) => plannedTrials),
  number('trials', ({ trials }) => trials),
  number('successes', ({ successes }) => successes),
  date('startsOn', ({ startsOn }) => startsOn),
  date('endsOn', ({ endsOn }) => endsOn),
  text('outcome', ({ outcome }, words) => words.code('outcome', outcome)),
  text('decision', ({ decision }, words) => words.code('decision', decision)),
];

export const FIGURE_COLUMNS: Columns<KpiCellView & { readonly month: string }> = [
  text('month', ({ month }) => month),
  text('indicator', ({ kpi }, words) => words.code('kpi', kpi)),
  text('scope', ({ networkName }, words) => networkName ?? words.wholeProgramme),
  number('numerator', ({ numerator }) => numerator),
  number('denominator', ({ denominator }) => denominator),
  number('value', ({ value }) => value),
  number('target', ({ target }) => target),
];

export const MAIL_COLUMNS: Columns<MailRow> = [
  text('kind', ({ kind }, words) => words.code('mailKind', kind)),
  text('state', ({ state }, words) => words.code('mailState', state)),
  text('name', ({ recipientName }) => recipientName),
  text('email', ({ recipientEmail }) => recipientEmail),
  text('subject', ({ subject }) => subject),
  instant('createdAt', ({ createdAt }) => createdAt),
  instant('settledAt', ({ settledAt }) => settledAt),
];

export const PEOPLE_COLUMNS: Columns<PersonRow> = [
  text('name', ({ name }) => name),
  text('email', ({ email }) => email),
  text('language', ({ language }, words) => words.code('language', language)),
  text('roles', ({ roles }, words) => {
    const named = roles.map(({ role, programmeLabel }) =>
      [words.code('role', role), words.label(programmeLabel)].filter(Boolean).join(', '),
    );
    return named.join('; ') || null;
  }),
];
