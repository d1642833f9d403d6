/// <reference types="node" />
import { readFileSync } from 'node:fs';

import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { provideTransloco, type Translation } from '@jsverse/transloco';

import { LANGUAGES } from './languages';
import { BASE_SCOPES, TranslationLoader } from './translation-loader';

const TEXTS = new URL('../../../../public/i18n/', import.meta.url);

/** The product's real words, read from their files, for specs of pages. */
export function provideWords(): EnvironmentProviders {
  return makeEnvironmentProviders([
    { provide: TranslationLoader, useClass: FileLoader },
    provideTransloco({
      config: {
        availableLangs: [...LANGUAGES],
        defaultLang: 'fi',
        reRenderOnLangChange: true,
        prodMode: true,
        scopes: { keepCasing: true },
        missingHandler: { logMissingKey: false },
      },
      loader: FileLoader,
    }),
  ]);
}

class FileLoader {
  readonly asked = new Set<string>();

  getTranslation(path: string): Promise<Translation> {
    if (path.includes('/')) {
      this.asked.add(path.slice(0, path.lastIndexOf('/')));
      return Promise.resolve(read(path));
    }
    return Promise.resolve(
      Object.fromEntries(BASE_SCOPES.map((scope) => [scope, read(`${scope}/${path}`)])),
    );
  }
}

function read(path: string): Translation {
  return JSON.parse(readFileSync(new URL(`${path}.json`, TEXTS), 'utf8')) as Translation;
}
