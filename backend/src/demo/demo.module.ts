import { Global, Module } from '@nestjs/common';

import { DEMO_ACCOUNTS } from '../accounts/demo-accounts.js';
import { ACCOUNTS } from './accounts.js';

/** What a running demo knows of its story: who a visitor can be. Shown in a demo only. */
@Global()
@Module({
  providers: [{ provide: DEMO_ACCOUNTS, useValue: ACCOUNTS }],
  exports: [DEMO_ACCOUNTS],
})
export class DemoModule {}
