import { JobHandler, type JobHandlerProvider } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { HeatProjection, RECOUNT_HEAT } from './heat.projection';

/** Counts again in the background: everything, after the organization moved to another time zone; else what is tied to items that stand elsewhere now. */
@Injectable()
@JobHandler({ name: RECOUNT_HEAT })
export class RecountHeat implements JobHandlerProvider {
  constructor(private readonly projection: HeatProjection) {}

  run(data: unknown, signal: AbortSignal): Promise<void> {
    const { itemIds = null } = data as { itemIds?: string[] };
    return this.projection.recount(itemIds, signal);
  }
}
