import '@fastify/multipart';
import { type Actor, Audience, collect, CurrentActor, invalid, notFound } from '@app/shared-api';
import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CsvExport, ruleOfFile } from '../imports';
import { InventoryExport } from './inventory-export';
import { mostInFile } from './inventory-file';
import { type FileOutcome, InventoryFiles } from './inventory-files.service';

/** The inventory out and in as one file. Everybody who is signed in reads all of it; who leads the programme brings it in. */
@Controller('inventory')
export class InventoryFilesController {
  constructor(
    private readonly exports: InventoryExport,
    private readonly tables: CsvExport,
    private readonly files: InventoryFiles,
  ) {}

  @Get('export.json')
  @Audience('signedIn')
  async json(@Res() reply: FastifyReply): Promise<void> {
    const stream = await this.exports.json();
    await asDownload(reply, 'application/json; charset=utf-8', 'inventory.json').send(stream);
  }

  /** Items of one kind: `applications.csv`. */
  @Get('export/:file')
  @Audience('signedIn')
  async csv(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const rule = ruleOfFile(file.replace(/\.csv$/, ''));
    if (!rule || !file.endsWith('.csv')) throw notFound('file');
    await asDownload(reply, 'text/csv; charset=utf-8', file).send(this.tables.csv(rule));
  }

  /** Looks at a file; with `?do=bringIn` brings it in, if nothing in it is wrong. The same file is sent for both: nothing of it is kept. */
  @Post('import-file')
  @HttpCode(200)
  @Audience('programmeLead')
  async import(@CurrentActor() actor: Actor, @Query('do') what: string | undefined, @Req() request: FastifyRequest): Promise<FileOutcome> {
    const part = request.isMultipart() ? await request.file({ limits: { fileSize: mostInFile.bytes + 1, files: 1 } }) : undefined;
    if (!part) throw invalid('file', 'required', 'Send one file as multipart/form-data.');
    const bytes = await collect(part.file, mostInFile.bytes);
    return what === 'bringIn' ? this.files.bringIn(actor, bytes) : this.files.look(bytes);
  }
}

/** A file to be kept, not to be shown. */
export const asDownload = (reply: FastifyReply, type: string, name: string): FastifyReply =>
  reply.type(type).header('x-content-type-options', 'nosniff').header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'private, no-store');
