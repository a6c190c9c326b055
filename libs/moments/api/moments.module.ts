import { JourneysModule } from '@app/journeys-api';
import { Module } from '@nestjs/common';
import { Board } from './board';
import { Changing } from './changing.service';
import { momentEvidence } from './evidence';
import { momentFigures } from './figures';
import { Holdings } from './holdings.service';
import { momentImports } from './imports';
import { LeavingReader } from './leaving.reader';
import { MomentAccess } from './moment.access';
import { Moment } from './moment.entity';
import { MomentFiles } from './moment.files';
import { LiveMoments } from './moment.live';
import { FindsMoments } from './moment.finds';
import { MomentReads } from './moment.reads';
import { MomentRecord } from './moment.record';
import { MomentTellings } from './moment.tellings';
import { WaitingMoments } from './moment.waiting';
import { MomentActionsResolver } from './moment-actions.resolver';
import { LapsingOffers, OverduePromises, UnattendedMoments } from './moments.engine';
import { MomentsResolver } from './moments.resolver';
import { Moments } from './moments.service';
import { Offer } from './offer.entity';
import { OfferedReads } from './offered.reads';
import { Offers } from './offers.service';
import { OpenOffers } from './open-offers';
import { Outbox } from './outbox.service';
import { OutboxController } from './outbox.controller';
import { OutboxResolver } from './outbox.resolver';
import { OutboxSealing } from './outbox-sealing';
import { Raising } from './raising.service';
import { sampleOrganization } from './sample';
import { Writing } from './writing.service';

/** The tables of this wing that are written as entities. */
export const momentEntities = [Moment, Offer];

const services = [Board, Changing, Holdings, LiveMoments, MomentAccess, MomentReads, MomentRecord, Moments, OfferedReads, Offers, OpenOffers, Raising, Writing];
const registered = [FindsMoments, LapsingOffers, LeavingReader, MomentFiles, MomentTellings, OverduePromises, UnattendedMoments, WaitingMoments];
const outbox = [Outbox, OutboxResolver, OutboxSealing];

/** Urgent moments: raised, accepted, resolved, closed. */
@Module({
  imports: [JourneysModule],
  controllers: [OutboxController],
  providers: [...services, ...registered, ...outbox, ...momentEvidence, ...momentFigures, ...momentImports, ...sampleOrganization, MomentActionsResolver, MomentsResolver],
  exports: services,
})
export class MomentsModule {}
