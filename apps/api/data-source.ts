import type { Type } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What the tables are called: class names become snake_case through each entity's own @Entity and @Column names. */
export interface DataSourceOptionsOfOurs {
  url: string;
  entities?: Type[];
  migrations?: Type[];
  poolSize?: number;
}

/** A PostgreSQL data source as the app and the migrations use it. `synchronize` never. */
export function dataSource({ url, entities = [], migrations = [], poolSize = 10 }: DataSourceOptionsOfOurs): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
    poolSize,
    applicationName: 'throughline',
    connectTimeoutMS: 5_000,
    extra: {
      // Nobody may hold the ledger's feed back, and a lost client's locks go with it.
      options: '-c idle_in_transaction_session_timeout=10000 -c lock_timeout=10000 -c statement_timeout=60000 -c jit=off -c timezone=UTC',
      keepAlive: true,
      // A connection that stays keeps its plans; a new one plans each page five times before it does.
      idleTimeoutMillis: 600_000,
    },
  });
}
