import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
} from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ConsentView, OwnAgreementView } from '@verso/contract';
import { agreementIn, CONSENT_CHOICES, helsinkiDate } from '@verso/domain';

import { FundingLine } from '../programmes/funding-line';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { ConsentWords } from './consent-words';
import { PurposeList } from './purpose-list';

/** What stands on the paper, whoever reads it. */
export type Paper = Omit<OwnAgreementView, 'programmeId' | 'enterpriseId'>;

/** What a firm and a programme agree on: the sides, the words, what data are used for, who signed. */
@Component({
  selector: 'app-agreement-paper',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FundingLine, PurposeList, TranslocoDirective],
  templateUrl: './agreement-paper.html',
  styleUrl: './agreement-paper.scss',
})
export class AgreementPaper {
  readonly paper = input.required<Paper>();
  readonly consents = input.required<readonly ConsentView[]>();

  private readonly document = inject(DOCUMENT);
  protected readonly format = inject(Format);
  protected readonly language = inject(Language);
  protected readonly consentWords = inject(ConsentWords);
  protected readonly today = helsinkiDate(Date.now());
  /** Boxes to tick of what has not been asked yet. */
  protected readonly answers = CONSENT_CHOICES;
  protected readonly sides = ['firm', 'programme'];
  protected readonly lines = ['place', 'signature', 'name'];
  protected readonly words = computed(() =>
    agreementIn(this.paper().text, this.language.current()),
  );
  protected readonly firmLines = computed(() => {
    const { businessId, municipalityLabel: place } = this.paper();
    return [businessId, place && this.language.pick(place)].filter(Boolean);
  });
  /** Where the privacy notice of the programme stands, in full: it is read on paper. */
  protected readonly noticeAddress = computed(
    () => new URL(`privacy/${this.paper().programmeCode}`, this.document.baseURI).href,
  );
}
