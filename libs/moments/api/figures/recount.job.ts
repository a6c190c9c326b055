import { JobHandler, type JobHandlerProvider } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { FiguresProjection, RECOUNT } from './figures.projection';

/** Counts everything again in the background, after the organization moved to another time zone. */
@Injectable()
@JobHandler({ name: RECOUNT })
export class RecountFigures implements JobHandlerProvider {
  constructor(private readonly projection: FiguresProjection) {}

  run(_data: unknown, signal: AbortSignal): Promise<void> {
    return this.projection.recount(signal);
  }
}
