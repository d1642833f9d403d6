import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';

/** Scopes that every page needs: the frame, words used everywhere, and what can go wrong. */
export const BASE_SCOPES = ['shell', 'shared', 'problems'] as const;

/** Texts stand in `/i18n/<scope>/<language>.json`, one scope a feature. */
@Injectable({ providedIn: 'root' })
export class TranslationLoader implements TranslocoLoader {
  private readonly http = inject(HttpClient);
  /** The features' scopes that pages have asked for so far. */
  readonly asked = new Set<string>();

  async getTranslation(path: string): Promise<Translation> {
    const scope = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (scope) {
      this.asked.add(scope);
      return this.fetch(path);
    }
    const scopes = await Promise.all(BASE_SCOPES.map((scope) => this.fetch(`${scope}/${path}`)));
    return Object.fromEntries(BASE_SCOPES.map((scope, at) => [scope, scopes[at]]));
  }

  private fetch(path: string): Promise<Translation> {
    return firstValueFrom(this.http.get<Translation>(`/i18n/${path}.json`));
  }
}
