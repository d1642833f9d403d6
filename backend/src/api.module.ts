import { Module } from '@nestjs/common';

import { AccountsModule } from './accounts/accounts.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { PlatformModule } from './platform/platform.module.js';

/** Everything that answers HTTP. The same features as in the worker: a feature is one thing. */
@Module({
  imports: [PlatformModule.forProcess('api'), MailModule, AccountsModule],
})
export class ApiModule {}
