import { Confirmations } from './confirmations.service';
import { ItemOffers } from './item-offers.service';
import { OpenItemOffers } from './open-offers';
import { OrphansReader } from './orphans.reader';
import { QualityReads } from './quality.reads';
import { SnapshotReads } from './snapshot.reads';
import { SnapshotComparisonResolver, SnapshotsResolver } from './snapshot.resolver';
import { Snapshots } from './snapshots.service';
import { ChangedCadences, UnconfirmedItems } from './upkeep.engine';
import { UpkeepReads } from './upkeep.reads';
import { ItemUpkeepResolver, UpkeepResolver } from './upkeep.resolver';
import { UpkeepTellings } from './upkeep.tellings';
import { WaitingUpkeep } from './upkeep.waiting';

/** What keeps the inventory true, for the wing’s own use. */
export const upkeepServices = [Confirmations, ItemOffers, OpenItemOffers, QualityReads, SnapshotReads, Snapshots, UpkeepReads];

/** What answers requests, time and the ledger. */
export const upkeepProviders = [ChangedCadences, ItemUpkeepResolver, OrphansReader, SnapshotComparisonResolver, SnapshotsResolver, UnconfirmedItems, UpkeepResolver, UpkeepTellings, WaitingUpkeep];
