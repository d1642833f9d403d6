import { type AdminServer, sendJson } from '../../platform/health/admin-server.js';
import { DEMO_REGISTER_PATH, type DemoRegister } from './demo-register.js';

/** Lets the demo's register answer on the admin port, which nobody outside the machine reaches. */
export function addDemoRegisterRoutes(server: AdminServer, register: DemoRegister): void {
  server.route(DEMO_REGISTER_PATH, (request, response) => {
    const url = new URL(request.url ?? '/', 'http://demo-register');
    if (request.method !== 'GET' || url.pathname !== `${DEMO_REGISTER_PATH}/companies`) {
      sendJson(response, 404, { code: 'route.not-found' });
      return;
    }
    sendJson(response, 200, answerTo(url.searchParams, register));
  });
}

function answerTo(asked: URLSearchParams, register: DemoRegister): object {
  const location = asked.get('location');
  if (location === null) return register.answer(asked.get('businessId'));
  const registeredFrom = asked.get('registrationDateStart') ?? '';
  return register.search({ location, registeredFrom, page: Number(asked.get('page') ?? 1) });
}
