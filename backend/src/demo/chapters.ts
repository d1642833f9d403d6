import { Injectable } from '@nestjs/common';

import { ExperimentsChapter } from './experiments.chapter.js';
import { FiguresChapter } from './figures.chapter.js';
import { FirmsChapter } from './firms.chapter.js';
import { InvitationsChapter } from './invitations.chapter.js';
import { NetworksChapter } from './networks.chapter.js';
import { ProgrammesChapter } from './programmes.chapter.js';
import type { Chapter, Telling } from './telling.js';

/** The story's chapters. They run side by side in time; the timetable puts them in order. */
@Injectable()
export class Chapters implements Chapter {
  private readonly all: readonly Chapter[];

  constructor(
    programmes: ProgrammesChapter,
    networks: NetworksChapter,
    firms: FirmsChapter,
    invitations: InvitationsChapter,
    experiments: ExperimentsChapter,
    figures: FiguresChapter,
  ) {
    this.all = [programmes, networks, firms, invitations, experiments, figures];
  }

  plan(telling: Telling): void {
    for (const chapter of this.all) chapter.plan(telling);
  }
}
