import '@fastify/multipart';
import { Controller, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from './actor';
import { Audience } from './audience';
import { invalid, notFound } from './errors';
import { FileStore, MAX_PHOTO_BYTES } from './files';

/** Photos in and out. What an import reads has a route of its own. */
@Controller('files')
export class FilesController {
  constructor(private readonly files: FileStore) {}

  @Post()
  @Audience('signedIn')
  async upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<object> {
    const part = request.isMultipart() ? await request.file({ limits: { fileSize: MAX_PHOTO_BYTES + 1, files: 1 } }) : undefined;
    if (!part) throw invalid('file', 'required', 'Send one file as multipart/form-data.');
    const { id, name, type, size, width, height } = await this.files.putPhoto(actor, part.file, part.filename);
    return { id, name, type, size, width, height, url: `/files/${id}` };
  }

  @Get(':id')
  @Audience('signedIn')
  async download(@CurrentActor() actor: Actor, @Param('id', new ParseUUIDPipe({ exceptionFactory: () => notFound('file') })) id: string, @Res() reply: FastifyReply): Promise<void> {
    const { file, stream } = await this.files.open(actor, id);
    await reply
      .type(file.type)
      .header('content-length', file.size)
      .header('x-content-type-options', 'nosniff')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', 'private, no-store')
      .send(stream);
  }
}
