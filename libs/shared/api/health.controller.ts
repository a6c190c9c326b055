import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Audience } from './audience';
import { Clock } from './clock';
import { Database } from './database';

/** For whoever runs the instance: is the process up, and can it answer? */
@Controller('health')
export class HealthController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Get('live')
  @Audience('everyone')
  live(): object {
    return { status: 'live', now: this.clock.now() };
  }

  @Get('ready')
  @Audience('everyone')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const ready = await this.db.query('SELECT 1').then(
      () => true,
      () => false,
    );
    await reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'the database cannot be reached' });
  }
}
