import { Readable } from 'node:stream';
import '@fastify/multipart';
import { Controller, Get, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '../actor';
import { Audience } from '../audience';
import { invalid, notFound } from '../errors';
import { MAX_IMPORT_BYTES } from './csv-file';
import type { ImportRun } from './import-run.entity';
import { ImportRuns } from './import-runs';

/** A file in, and its report out, a problem a line as JSON: the client has the words. All between goes by GraphQL. */
@Controller('imports')
export class ImportsController {
  constructor(private readonly runs: ImportRuns) {}

  @Post()
  @Audience('signedIn')
  async upload(@CurrentActor() actor: Actor, @Query('kind') kind: string, @Req() request: FastifyRequest): Promise<object> {
    this.runs.kindFor(actor, String(kind));
    const part = request.isMultipart() ? await request.file({ limits: { fileSize: MAX_IMPORT_BYTES + 1, files: 1 } }) : undefined;
    if (!part) throw invalid('file', 'required', 'Send one file as multipart/form-data.');
    const { id } = await this.runs.upload(actor, kind, part.file, part.filename);
    return { id };
  }

  @Get(':id/report')
  @Audience('signedIn')
  async report(@CurrentActor() actor: Actor, @Param('id', new ParseUUIDPipe({ exceptionFactory: () => notFound('import') })) id: string, @Res() reply: FastifyReply): Promise<void> {
    const run = await this.runs.find(actor, id);
    await reply.type('application/x-ndjson; charset=utf-8').header('cache-control', 'private, no-store').send(Readable.from(this.lines(actor, run)));
  }

  private async *lines(actor: Actor, run: ImportRun): AsyncGenerator<string> {
    let after: string | undefined;
    do {
      const page = await this.runs.problems(actor, run, 500, after);
      for (const { line, field, code, value, stops } of page.nodes) yield `${JSON.stringify({ line, field, code, value, stops })}\n`;
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
    } while (after);
  }
}
