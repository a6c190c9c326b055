import { Readable } from 'node:stream';
import '@fastify/multipart';
import { Controller, Get, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '../actor';
import { Audience } from '../audience';
import { invalid, notFound } from '../errors';
import { MAX_IMPORT_BYTES } from './csv-file';
import { ImportRuns } from './import-runs';

/** A file in, and its report out. All between goes by GraphQL. */
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

  @Get(':id/report.csv')
  @Audience('signedIn')
  async report(@CurrentActor() actor: Actor, @Param('id', new ParseUUIDPipe({ exceptionFactory: () => notFound('import') })) id: string, @Res() reply: FastifyReply): Promise<void> {
    const run = await this.runs.find(actor, id);
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${run.fileName.replace(/\.csv$/i, '')}-report.csv`)}`)
      .header('cache-control', 'private, no-store')
      .send(Readable.from(this.lines(id)));
  }

  private async *lines(id: string): AsyncGenerator<string> {
    yield '\ufeffline,field,problem,value,came in\r\n';
    let after: string | undefined;
    do {
      const page = await this.runs.problems(id, 500, after);
      for (const { line, field, code, value, stops } of page.nodes) yield `${[line, field ?? '', code, value ?? '', stops ? 'no' : 'yes'].map(cell).join(',')}\r\n`;
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
    } while (after);
  }
}

/** A cell of CSV; one that a spreadsheet would run as a formula is quoted as text. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
