import { type DynamicModule, Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { ChallengesModule } from '../challenges/challenges.module.js';
import { CoachingModule } from '../coaching/coaching.module.js';
import { EnrolmentsModule } from '../enrolments/enrolments.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { ExperimentsModule } from '../experiments/experiments.module.js';
import { FollowUpsModule } from '../follow-ups/follow-ups.module.js';
import { GatheringsModule } from '../gatherings/gatherings.module.js';
import { GrowthModule } from '../growth/growth.module.js';
import { InnovationsModule } from '../innovations/innovations.module.js';
import { LinksModule } from '../links/links.module.js';
import { MarketsModule } from '../markets/markets.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { NetworksModule } from '../networks/networks.module.js';
import { Clock } from '../platform/clock/clock.js';
import type { MovableClock } from '../platform/clock/movable-clock.js';
import { Environment } from '../platform/config/environment.js';
import { MailModule } from '../platform/mail/mail.module.js';
import { PlatformModule } from '../platform/platform.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { ProspectsModule } from '../prospects/prospects.module.js';
import { RegisterModule } from '../register/register.module.js';
import { ResearchModule } from '../research/research.module.js';
import { RollupsModule } from '../rollups/rollups.module.js';
import { SupportModule } from '../support/support.module.js';
import { TrainingModule } from '../training/training.module.js';
import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { WorklistsModule } from '../worklists/worklists.module.js';
import { Applications } from './applications.js';
import { Chapters } from './chapters.js';
import { ChartersChapter } from './charters.chapter.js';
import { CoordinatorsChapter } from './coordinators.chapter.js';
import { CoursesChapter } from './courses.chapter.js';
import { ChallengesChapter } from './challenges.chapter.js';
import { CoachingChapter } from './coaching.chapter.js';
import { ConsortiaChapter } from './consortia.chapter.js';
import { ConsentsChapter } from './consents.chapter.js';
import { ExperimentsChapter } from './experiments.chapter.js';
import { LinksChapter } from './links.chapter.js';
import { FiguresChapter } from './figures.chapter.js';
import { FirmsChapter } from './firms.chapter.js';
import { ForumsChapter } from './forums.chapter.js';
import { GatheringsChapter } from './gatherings.chapter.js';
import { GrowthChapter } from './growth.chapter.js';
import { InnovationsChapter } from './innovations.chapter.js';
import { MarketsChapter } from './markets.chapter.js';
import { InvitationsChapter } from './invitations.chapter.js';
import { MeetingsChapter } from './meetings.chapter.js';
import { NetworksChapter } from './networks.chapter.js';
import { ProgrammesChapter } from './programmes.chapter.js';
import { Installation } from './installation.js';
import { SetUpRepository } from './set-up.repository.js';
import { StoryGuests } from './story-guests.js';
import { StoryTurns } from './story-turns.js';
import { StoryLinks } from './story-links.js';
import { StoryPost } from './story-post.js';
import { StoryTeller } from './story-teller.js';
import { OwnershipChapter } from './ownership.chapter.js';
import { SupportChapter } from './support.chapter.js';
import { ProspectsChapter } from './prospects.chapter.js';
import { ResearchChapter } from './research.chapter.js';
import { SavedFiltersChapter } from './saved-filters.chapter.js';
import { TrainingPlansChapter } from './training-plans.chapter.js';
import { TrainingChapter } from './training.chapter.js';
import { WayIn } from './way-in.js';

const FEATURES = [
  AccountsModule,
  RegisterModule,
  EnterprisesModule,
  ProgrammesModule,
  SupportModule,
  GrowthModule,
  InnovationsModule,
  ChallengesModule,
  CoachingModule,
  LinksModule,
  ResearchModule,
  MarketsModule,
  ProspectsModule,
  TrainingModule,
  EnrolmentsModule,
  MeetingsModule,
  NetworksModule,
  ExperimentsModule,
  GatheringsModule,
  FollowUpsModule,
  RollupsModule,
  WebhooksModule,
  WorklistsModule,
];
const CHAPTERS = [
  ProgrammesChapter,
  ChartersChapter,
  CoordinatorsChapter,
  NetworksChapter,
  FirmsChapter,
  ConsentsChapter,
  InvitationsChapter,
  ExperimentsChapter,
  MeetingsChapter,
  OwnershipChapter,
  SupportChapter,
  GrowthChapter,
  InnovationsChapter,
  ChallengesChapter,
  CoachingChapter,
  LinksChapter,
  ConsortiaChapter,
  ForumsChapter,
  ResearchChapter,
  MarketsChapter,
  TrainingChapter,
  CoursesChapter,
  TrainingPlansChapter,
  GatheringsChapter,
  ProspectsChapter,
  SavedFiltersChapter,
  FiguresChapter,
];

/** Every feature that the story is told through, in one process, under a clock that can be set. */
@Module({})
export class StoryModule {
  static with(environment: Environment, clock: MovableClock): DynamicModule {
    return {
      module: StoryModule,
      imports: [platform(environment, clock), MailModule, ...FEATURES],
      providers: [
        ...CHAPTERS,
        Chapters,
        Applications,
        WayIn,
        Installation,
        SetUpRepository,
        StoryGuests,
        StoryTurns,
        StoryLinks,
        StoryPost,
        StoryTeller,
      ],
    };
  }
}

// The last provider of a name is the one that is taken.
function platform(environment: Environment, clock: MovableClock): DynamicModule {
  const module = PlatformModule.forProcess('cli');
  const ours = [
    { provide: Environment, useValue: environment },
    { provide: Clock, useValue: clock },
  ];
  return { ...module, providers: [...(module.providers ?? []), ...ours] };
}
