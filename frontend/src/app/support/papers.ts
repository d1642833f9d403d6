import { inject, Injectable } from '@angular/core';
import type { EnterpriseView, SetUpView, SupportView } from '@verso/contract';

import { EnterprisesApi } from '../enterprises/enterprises-api';
import { SetUpApi } from '../programmes/set-up-api';
import { Language } from '../shell/language/language';
import { LANGUAGES } from '../shell/language/languages';
import { PaperWords } from './paper-words';
import { type FirmPath, SupportApi } from './support-api';

/** Everything that a paper about a firm's support is made of. */
export interface Paper {
  readonly firm: EnterpriseView;
  readonly setUp: SetUpView;
  readonly support: SupportView;
  readonly words: PaperWords;
}

/** Gathers a paper, with the words of the language it is wanted in: the reader's, unless another is named. */
@Injectable({ providedIn: 'root' })
export class Papers {
  private readonly enterprises = inject(EnterprisesApi);
  private readonly setUps = inject(SetUpApi);
  private readonly supports = inject(SupportApi);
  private readonly language = inject(Language);

  wanted(path: FirmPath, lang: string) {
    const language = LANGUAGES.find((code) => code === lang) ?? this.language.current();
    return { path, language };
  }

  async gather(
    { path, language }: ReturnType<Papers['wanted']>,
    signal: AbortSignal,
  ): Promise<Paper> {
    const [firm, setUp, support] = await Promise.all([
      this.enterprises.read(path.programmeId, path.enterpriseId, signal),
      this.setUps.get(path.programmeId, signal),
      this.supports.read(path, 'general', signal),
      this.language.bring(language, ['support']),
    ]);
    return { firm, setUp, support, words: new PaperWords(this.language, language) };
  }
}
