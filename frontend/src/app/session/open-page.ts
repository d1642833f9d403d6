import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  HttpTestingController,
  provideHttpClientTesting,
  type TestRequest,
} from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import {
  provideRouter,
  Router,
  type Routes,
  withComponentInputBinding,
  withRouterConfig,
} from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { SessionView } from '@verso/contract';

import { provideWords } from '../shell/language/provide-words';
import { Session } from './session';
import { sessionInterceptor } from './session-interceptor';
import { aSession } from './session-testing';

/** An answer may lead to a further page, with a chunk and an answer of its own. */
const ROUNDS = 4;

interface Opened {
  readonly routes: Routes;
  readonly address: string;
  readonly session: SessionView;
}

/** Opens a page as somebody, with the product's words and a server that answers as a spec says. */
export async function openPage({ routes, address, session }: Opened) {
  localStorage.setItem('verso.language', 'fi');
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([sessionInterceptor])),
      provideHttpClientTesting(),
      provideRouter(
        [...routes, { path: '**', children: [] }],
        withComponentInputBinding(),
        withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      ),
      provideWords(),
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const started = TestBed.inject(Session).start();
  server.expectOne('/api/session').flush(session);
  await started;
  const harness = await RouterTestingHarness.create(address);
  const page = new OpenPage(harness, server);
  await page.settle();
  return page;
}

/** A page as a person meets it: by labels, names of buttons, and words. */
export class OpenPage {
  constructor(
    private readonly harness: RouterTestingHarness,
    readonly server: HttpTestingController,
  ) {}

  get element(): HTMLElement {
    const { routeNativeElement } = this.harness;
    if (!routeNativeElement) throw new Error('no page is open');
    return routeNativeElement;
  }

  get url(): string {
    return TestBed.inject(Router).url;
  }

  get words(): string {
    return this.element.textContent.replace(/\s+/g, ' ').trim();
  }

  async goTo(address: string): Promise<void> {
    await this.harness.navigateByUrl(address);
    await this.settle();
  }

  /** The session ends, and whoever signs in next comes back to the same place. */
  async comeBackAs(session: SessionView): Promise<void> {
    const place = this.url;
    await this.hear(aSession());
    await this.goTo('/sign-in');
    // what the page that was left still asked for
    this.server.match(() => true);
    await this.hear(session);
    await this.goTo(place);
  }

  private async hear(session: SessionView): Promise<void> {
    const started = TestBed.inject(Session).start();
    this.server.expectOne('/api/session').flush(session);
    await started;
    await this.settle();
  }

  /** Lets the page catch up. Not `whenStable`: that waits for every request a spec leaves open. */
  async settle(): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      TestBed.tick();
    }
  }

  /** Answers the one open request for a path (below `/api`), and gives it to look at. */
  async answer(
    method: string,
    path: string,
    body: object | null,
    status = 200,
  ): Promise<TestRequest> {
    const request = this.server.expectOne(
      ({ method: asked, url }) => asked === method && url === `/api${path}`,
      `${method} ${path}`,
    );
    request.flush(body, { status, statusText: String(status) });
    await this.settle();
    return request;
  }

  /** Nothing was asked of this path, with whatever parameters. */
  expectNone(path: string): void {
    this.server.expectNone(({ url }) => url === `/api${path}`, path);
  }

  field(label: string): HTMLInputElement {
    const found = [...this.element.querySelectorAll('label')].find((one) =>
      wordsOf(one).startsWith(label),
    );
    const input =
      found?.querySelector('input') ?? this.element.querySelector(`#${found?.htmlFor ?? 'none'}`);
    if (!(input instanceof HTMLElement)) throw new Error(`no field ${label}`);
    return input;
  }

  async type(label: string, text: string): Promise<void> {
    const input = this.field(label);
    input.value = text;
    // a browser tells of both, and forms listen to the first
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event('change'));
    await this.settle();
  }

  async tick(label: string): Promise<void> {
    this.field(label).click();
    await this.settle();
  }

  button(name: string): HTMLElement {
    const all = [...document.querySelectorAll<HTMLElement>('button, a')];
    const found = all.find((one) => wordsOf(one).startsWith(name));
    if (!found) throw new Error(`no button ${name}`);
    return found;
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settle();
  }
}

const wordsOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
