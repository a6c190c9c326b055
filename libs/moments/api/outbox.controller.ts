import { type Actor, Audience, collect, ErrorCode, invalid, MAX_PHOTO_BYTES, MaybeActor, refuse } from '@app/shared-api';
import type { Multipart } from '@fastify/multipart';
import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Outbox, type Parcel } from './outbox.service';
import { MOST_PHOTOS, type Received } from './outbox.types';

/** Text and token, sealed and written in base64: 4,000 Chinese characters stay well below. */
const MAX_ENVELOPE_BYTES = 64 * 1024;
/** What sealing adds to a photo. */
const SEAL_BYTES = 28;
const limits = { files: MOST_PHOTOS, fileSize: MAX_PHOTO_BYTES + SEAL_BYTES, fields: 4, fieldSize: MAX_ENVELOPE_BYTES, parts: MOST_PHOTOS + 4 };

/** Where phones deliver what waited: by the page, or by the service worker in the background, with nobody signed in. */
@Controller('outbox')
export class OutboxController {
  constructor(private readonly outbox: Outbox) {}

  @Post()
  @HttpCode(200)
  @Audience('sendToken')
  async receive(@MaybeActor() signedIn: Actor | null, @Req() request: FastifyRequest): Promise<Received> {
    if (!request.isMultipart()) throw invalid('envelope', 'required', 'Send the envelope and its photos as multipart/form-data.');
    try {
      return await this.outbox.receive(await parcelIn(request), signedIn);
    } finally {
      // Refused early: the rest of the photos is let past, or the phone would never hear why.
      request.raw.unpipe();
      request.raw.resume();
    }
  }
}

/** The words come first: nothing of a photo is read before it is known who sends it. */
async function parcelIn(request: FastifyRequest): Promise<Parcel> {
  const parts = request.parts({ limits })[Symbol.asyncIterator]();
  const fields: Record<string, string> = {};
  let part = await parts.next();
  for (; !part.done && part.value.type === 'field'; part = await parts.next()) fields[part.value.fieldname] = wholeText(part.value);
  const { envelope, phoneNow = null } = fields;
  if (!envelope) throw invalid('envelope', 'required', 'The envelope comes first, then its photos.');
  return { envelope, phoneNow, photos: photosFrom(part, parts) };
}

function wholeText(field: Extract<Multipart, { type: 'field' }>): string {
  const { value, valueTruncated } = field as { value: unknown; valueTruncated: boolean };
  if (valueTruncated) throw refuse(ErrorCode.LIMIT_EXCEEDED, `The envelope is larger than ${MAX_ENVELOPE_BYTES / 1024} kB.`, { kilobytes: MAX_ENVELOPE_BYTES / 1024 });
  return typeof value === 'string' ? value : '';
}

async function* photosFrom(first: IteratorResult<Multipart>, parts: AsyncIterator<Multipart>): AsyncGenerator<Buffer> {
  for (let part = first; !part.done; part = await parts.next()) {
    if (part.value.type !== 'file') throw invalid('photo', 'order', 'The envelope comes first, then its photos.');
    const { file } = part.value;
    const sealed = await collect(file, limits.fileSize);
    if (file.truncated) throw refuse(ErrorCode.FILE_TOO_LARGE, 'A photo is larger than 10 MB.', { megabytes: 10 });
    yield sealed;
  }
}
