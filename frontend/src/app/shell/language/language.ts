import { DOCUMENT } from '@angular/common';
import { inject, Injectable, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';

import { chooseLanguage, type LanguageCode } from './languages';
import { TranslationLoader } from './translation-loader';

const KEPT_AS = 'verso.language';

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
    const paths = [language, ...[...this.loader.asked].map((scope) => `${scope}/${language}`)];
    await Promise.all(paths.map((path) => firstValueFrom(this.words.load(path))));
    this.chosen.set(language);
    this.words.setActiveLang(language);
    this.document.documentElement.lang = language;
    this.document.defaultView?.localStorage.setItem(KEPT_AS, language);
  }

  /** The words of a key, followed live by whatever signal context reads it. */
  say(key: string, params: Record<string, unknown> = {}): string {
    return this.words.translate(key, params, this.current());
  }

  /** The words for this language out of a text that exists in all three. */
  pick(label: Readonly<Record<LanguageCode, string>> | null | undefined): string {
    return label?.[this.current()] ?? '';
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
