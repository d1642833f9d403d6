import type { Routes } from '@angular/router';

import { AdvisorSection } from './enrolments/advisor-section';
import { ConsentsSection } from './enrolments/consents-section';
import { EligibilitySection } from './enrolments/eligibility-section';
import { EnrolmentSection } from './enrolments/enrolment-section';
import { ENTERPRISE_SECTIONS, type EnterpriseSection } from './enterprises/enterprise-sections';
import { ExperimentsSection } from './enterprises/experiments-section';
import { FactsSection } from './enterprises/facts-section';
import { MergesSection } from './enterprises/merges-section';
import { SizeSection } from './enterprises/size-section';
import { YearlyFiguresSection } from './enterprises/yearly-figures-section';
import { GatheringsSection } from './gatherings/gatherings-section';
import { GrowthSection } from './growth/growth-section';
import { ChallengesSection } from './challenges/challenges-section';
import { InnovationsSection } from './innovations/innovations-section';
import { MarketsSection } from './markets/markets-section';
import { ContactsSection } from './networks/contacts-section';
import { MembershipsSection } from './networks/memberships-section';
import { FirmPrivacySection } from './privacy/firm-privacy-section';
import { ResearchSection } from './research/research-section';
import { SupportSection } from './support/support-section';
import { TimelineSection } from './worklists/timeline-section';
import { TrainingSection } from './training/training-section';

/** From top to bottom, in two columns where there is room. A feature adds its section as a line here. */
const SECTIONS: readonly EnterpriseSection[] = [
  { id: 'contacts', place: 'main', component: ContactsSection },
  { id: 'experiments', place: 'main', component: ExperimentsSection },
  { id: 'yearly-figures', place: 'main', component: YearlyFiguresSection },
  { id: 'timeline', place: 'main', component: TimelineSection },
  { id: 'memberships', place: 'side', component: MembershipsSection },
  { id: 'facts', place: 'side', component: FactsSection },
  { id: 'size', place: 'side', component: SizeSection },
  { id: 'growth', place: 'side', component: GrowthSection },
  { id: 'markets', place: 'side', component: MarketsSection },
  { id: 'innovations', place: 'side', component: InnovationsSection },
  { id: 'challenges', place: 'side', component: ChallengesSection },
  { id: 'research', place: 'side', component: ResearchSection },
  { id: 'support', place: 'side', component: SupportSection },
  { id: 'gatherings', place: 'side', component: GatheringsSection },
  { id: 'training', place: 'side', component: TrainingSection },
  { id: 'enrolment', place: 'side', component: EnrolmentSection },
  { id: 'eligibility', place: 'side', component: EligibilitySection },
  { id: 'consents', place: 'side', component: ConsentsSection },
  { id: 'advisor', place: 'side', component: AdvisorSection },
  { id: 'merges', place: 'side', component: MergesSection },
  { id: 'privacy', place: 'side', component: FirmPrivacySection },
];

const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    providers: [{ provide: ENTERPRISE_SECTIONS, useValue: SECTIONS }],
    loadComponent: () =>
      import('./enterprises/enterprise-page').then(({ EnterprisePage }) => EnterprisePage),
  },
  {
    path: 'agreement',
    data: { title: 'shell.titles.agreement' },
    loadComponent: () =>
      import('./enrolments/agreement-page').then(({ AgreementPage }) => AgreementPage),
  },
  {
    path: 'edit',
    data: { title: 'shell.titles.enterprise-edit' },
    loadComponent: () =>
      import('./enterprises/profile-page').then(({ ProfilePage }) => ProfilePage),
  },
  {
    path: 'growth',
    data: { title: 'shell.titles.growth' },
    loadComponent: () => import('./growth/growth-page').then(({ GrowthPage }) => GrowthPage),
  },
  {
    path: 'growth/sheets/:sheetId',
    data: { title: 'shell.titles.self-assessment' },
    loadComponent: () => import('./growth/sheet-page').then(({ SheetPage }) => SheetPage),
  },
  {
    path: 'growth/results/:instrument',
    data: { title: 'shell.titles.self-assessment-result' },
    loadComponent: () => import('./growth/result-page').then(({ ResultPage }) => ResultPage),
  },
  {
    path: 'markets',
    data: { title: 'shell.titles.markets' },
    loadComponent: () => import('./markets/markets-page').then(({ MarketsPage }) => MarketsPage),
  },
  {
    path: 'challenges',
    data: { title: 'shell.titles.challenges' },
    loadComponent: () =>
      import('./challenges/challenges-page').then(({ ChallengesPage }) => ChallengesPage),
  },
  {
    path: 'innovations',
    data: { title: 'shell.titles.innovations' },
    loadComponent: () =>
      import('./innovations/innovations-page').then(({ InnovationsPage }) => InnovationsPage),
  },
  {
    path: 'research',
    data: { title: 'shell.titles.firm-research' },
    loadComponent: () =>
      import('./research/firm-research-page').then(({ FirmResearchPage }) => FirmResearchPage),
  },
  {
    path: 'timeline',
    data: { title: 'shell.titles.timeline' },
    loadComponent: () =>
      import('./worklists/timeline-page').then(({ TimelinePage }) => TimelinePage),
  },
  {
    path: 'size',
    data: { title: 'shell.titles.size' },
    loadComponent: () => import('./enterprises/size-page').then(({ SizePage }) => SizePage),
  },
  {
    path: 'support',
    data: { title: 'shell.titles.support' },
    loadComponent: () => import('./support/support-page').then(({ SupportPage }) => SupportPage),
  },
  {
    path: 'support/declaration',
    data: { title: 'shell.titles.support-declaration' },
    loadComponent: () =>
      import('./support/declaration-page').then(({ DeclarationPage }) => DeclarationPage),
  },
  {
    path: 'support/:supportId/letter',
    data: { title: 'shell.titles.support-letter' },
    loadComponent: () => import('./support/letter-page').then(({ LetterPage }) => LetterPage),
  },
  {
    path: 'training',
    data: { title: 'shell.titles.firm-training' },
    loadComponent: () =>
      import('./training/firm-training-page').then(({ FirmTrainingPage }) => FirmTrainingPage),
  },
];

export default routes;
