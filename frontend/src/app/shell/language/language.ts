import { DOCUMENT } from '@angular/common';
import { inject, Injectable, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';

import { chooseLanguage, type LanguageCode } from './languages';
import { TranslationLoader } from './translation-loader';

const KEPT_AS = 'verso.language';

type ByLanguage = Readonly<Record<LanguageCode, string>>;

/** The language everything is read in. Words, dates and numbers change at once, without a reload. */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly document = inject(DOCUMENT);
  private readonly words = inject(TranslocoService);
  private readonly loader = inject(TranslationLoader);
  private readonly chosen = signal<LanguageCode>(
    chooseLanguage([
      readKept(this.document),
      ...(this.document.defaultView?.navigator.languages ?? []),
    ]),
  );

  readonly current = this.chosen.asReadonly();

  /** Switches once the words of the new language are here, so that no key is ever shown. */
  async use(language: LanguageCode): Promise<void> {
    await this.bring(language);
    this.chosen.set(language);
    this.words.setActiveLang(language);
    this.document.documentElement.lang = language;
    this.document.defaultView?.localStorage.setItem(KEPT_AS, language);
  }

  /** Fetches the words of a language, also for what is written in it beside the reader's own. */
  async bring(language: LanguageCode, scopes: Iterable<string> = this.loader.asked): Promise<void> {
    const paths = [language, ...[...scopes].map((scope) => `${scope}/${language}`)];
    await Promise.all(paths.map((path) => firstValueFrom(this.words.load(path))));
  }

  /** The words of a key, followed live by whatever signal context reads it. */
  say(key: string, params: Record<string, unknown> = {}, language = this.current()): string {
    return this.words.translate(key, params, language);
  }

  /** The words for this language out of a text that exists in all three. */
  pick(label: ByLanguage | null | undefined, language = this.current()): string {
    return label?.[language] ?? '';
  }
}

function readKept(document: Document): string | null {
  try {
    return document.defaultView?.localStorage.getItem(KEPT_AS) ?? null;
  } catch {
    // a browser may forbid storage; the language is then chosen anew each time
    return null;
  }
}
