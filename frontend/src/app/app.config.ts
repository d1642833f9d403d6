import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  inject,
  isDevMode,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import { MAT_RIPPLE_GLOBAL_OPTIONS } from '@angular/material/core';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withRouterConfig,
} from '@angular/router';
import { provideTransloco, TRANSLOCO_LOADER } from '@jsverse/transloco';

import { basePathInterceptor } from './api/base-path-interceptor';
import { routes } from './app.routes';
import { Session } from './session/session';
import { sessionInterceptor } from './session/session-interceptor';
import { LANGUAGES } from './shell/language/languages';
import { TranslationLoader } from './shell/language/translation-loader';
import { PageTitle } from './shell/page-title';
import { steadySubmit } from './shell/steady-submit';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    provideHttpClient(withInterceptors([basePathInterceptor, sessionInterceptor])),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
    ),
    provideTransloco({
      config: {
        availableLangs: [...LANGUAGES],
        defaultLang: 'fi',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
        scopes: { keepCasing: true },
        // a code without words is asked for and answered with general ones; the texts are checked in tests
        missingHandler: { logMissingKey: false },
      },
      loader: TranslationLoader,
    }),
    // the one that the language asks: of another, it would not know which scopes to wait for
    { provide: TRANSLOCO_LOADER, useExisting: TranslationLoader },
    { provide: TitleStrategy, useExisting: PageTitle },
    // a ripple says nothing that the change of colour does not say
    { provide: MAT_RIPPLE_GLOBAL_OPTIONS, useValue: { disabled: true } },
    provideAppInitializer(() => inject(Session).start()),
    provideAppInitializer(steadySubmit),
  ],
};
