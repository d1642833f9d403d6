import { Module } from '@nestjs/common';

import { Environment } from '../platform/config/environment.js';
import { RegionsModule } from '../regions/regions.module.js';
import { DEMO_REGISTER_PATH, DemoRegister } from './demo-register/demo-register.js';
import {
  REGISTER_PATIENCE,
  REGISTER_SETTINGS,
  RegisterClient,
  type RegisterPlace,
  type RegisterSettings,
} from './register.client.js';
import { RegisterController } from './register.controller.js';
import { RegisterRepository } from './register.repository.js';
import { RegisterService } from './register.service.js';

function settings(environment: Environment): RegisterSettings {
  return { place: () => placeIn(environment), ...REGISTER_PATIENCE };
}

function placeIn({ registerUrl, registerDemo, adminPort }: Environment): RegisterPlace {
  if (!registerDemo) return { baseUrl: registerUrl, source: 'prh-ytj' };
  return { baseUrl: `http://127.0.0.1:${adminPort}${DEMO_REGISTER_PATH}`, source: 'demo-register' };
}

/** The national register of companies (PRH's YTJ open data), or the demo's own one in its place. */
@Module({
  imports: [RegionsModule],
  controllers: [RegisterController],
  providers: [
    { provide: REGISTER_SETTINGS, useFactory: settings, inject: [Environment] },
    RegisterClient,
    RegisterService,
    RegisterRepository,
    DemoRegister,
  ],
  exports: [RegisterService, DemoRegister],
})
export class RegisterModule {}
