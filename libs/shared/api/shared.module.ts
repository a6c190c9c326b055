import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AudienceGuard } from './audience';
import { Database } from './database';
import { Engine } from './engine';
import { FilesController } from './files.controller';
import { FileStore } from './files';
import { HealthController } from './health.controller';
import { HttpErrors } from './http-errors';
import { ImportCleanup } from './imports/import-cleanup';
import { ImportJob } from './imports/import.job';
import { ImportRuns } from './imports/import-runs';
import { ImportsController } from './imports/imports.controller';
import { ImportsResolver } from './imports/imports.resolver';
import { Jobs } from './jobs';
import { Ledger } from './ledger';
import { LedgerRetention } from './ledger-retention';
import { LedgerFeed } from './ledger-feed';
import { LedgerTail } from './ledger-tail';
import { LiveServer } from './live-server';
import { LooseFiles } from './loose-files';
import { Registry } from './registry';
import { SharedResolver } from './shared.resolver';
import { inputValidation } from './validation';
import { Waker } from './waker';

const forEveryWing = [Database, Engine, FileStore, ImportRuns, Jobs, Ledger, LedgerFeed, LedgerTail, Registry, Waker];

/** What every wing uses. Clock and AppConfig come from the composition, so that tests can bring their own. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [FilesController, HealthController, ImportsController],
  providers: [
    ...forEveryWing,
    ImportCleanup,
    ImportJob,
    ImportsResolver,
    LiveServer,
    LedgerRetention,
    LooseFiles,
    SharedResolver,
    { provide: APP_GUARD, useClass: AudienceGuard },
    { provide: APP_PIPE, useValue: inputValidation },
    { provide: APP_FILTER, useClass: HttpErrors },
  ],
  exports: forEveryWing,
})
export class SharedModule {}
