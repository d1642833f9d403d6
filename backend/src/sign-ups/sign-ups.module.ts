import { Module } from '@nestjs/common';

import { OfferMails } from './offer-mails.js';

/** What courses and events share of signing up. */
@Module({ providers: [OfferMails], exports: [OfferMails] })
export class SignUpsModule {}
