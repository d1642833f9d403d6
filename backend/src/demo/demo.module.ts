import { Global, Module } from '@nestjs/common';

import { DEMO_ACCOUNTS } from '../accounts/demo-accounts.js';
import { DemoRegister } from '../register/demo-register/demo-register.js';
import { RegisterModule } from '../register/register.module.js';
import { ACCOUNTS } from './accounts.js';
import { STORY_COMPANIES } from './companies.js';

/**
 * What a running demo knows of its story: who a visitor can be, and the companies that its own
 * register answers about. Without DEMO nothing of it is shown.
 */
@Global()
@Module({
  imports: [RegisterModule],
  providers: [{ provide: DEMO_ACCOUNTS, useValue: ACCOUNTS }],
  exports: [DEMO_ACCOUNTS],
})
export class DemoModule {
  constructor(register: DemoRegister) {
    register.add(STORY_COMPANIES);
  }
}
