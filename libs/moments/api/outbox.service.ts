import { SendTokens } from '@app/people-api';
import { type Actor, Channel, Database, ErrorCode, FileStore, inputValidation, notFound, Severity, unkeepable } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { GraphQLError } from 'graphql';
import { RaiseInput } from './moment.inputs';
import { OutboxSealing, unreadable } from './outbox-sealing';
import { type OpenedEnvelope, type Received, SealedMoment } from './outbox.types';
import { Raising } from './raising.service';

/** What a phone delivers: the sealed moment, its sealed photos one after the other, and the phone's clock. */
export interface Parcel {
  envelope: string;
  phoneNow: string | null;
  photos: AsyncIterable<Buffer>;
}

/** Takes in what waited on phones, sealed. */
@Injectable()
export class Outbox {
  constructor(
    private readonly db: Database,
    private readonly files: FileStore,
    private readonly raising: Raising,
    private readonly sealing: OutboxSealing,
    private readonly sendTokens: SendTokens,
  ) {}

  /** Raises what an envelope holds, as its author. Delivered twice it is raised once, and both are told its number. */
  async receive(parcel: Parcel, signedIn: Actor | null): Promise<Received> {
    const sealed = this.opened(parcel.envelope);
    // Before any photo is read: who may not send costs us nothing more.
    const author = await this.authorOf(sealed, signedIn);
    const input = await raiseInputOf(sealed, parcel.phoneNow);
    const known = await this.photosBefore(author, input.clientKey);
    const fileIds = known ?? (await this.takePhotos(author, sealed, parcel.photos));
    const moment = await this.raiseOnce(author, withPhotos(input, fileIds), sealed, signedIn);
    return { clientKey: input.clientKey, id: moment.id, number: moment.number };
  }

  /** Opens a refused envelope for its author. Whoever else asks learns nothing. */
  open(actor: Actor, envelope: string): OpenedEnvelope {
    const { author, clientKey, photoKey = null, input } = this.opened(envelope);
    if (author !== actor.personId) throw notFound('sealed moment');
    const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
    const customer = (input['customer'] ?? {}) as Record<string, unknown>;
    return {
      clientKey,
      photoKey,
      what: text(input['what']) ?? '',
      severity: severityNamed(input['severity']) ?? null,
      channel: channelNamed(input['channel']) ?? null,
      departmentId: text(input['departmentId']),
      locationId: text(input['locationId']),
      customer: { name: text(customer['name']), reference: text(customer['reference']), contact: text(customer['contact']) },
    };
  }

  private opened(envelope: string): SealedMoment {
    let content: unknown;
    try {
      content = JSON.parse(this.sealing.open(envelope));
    } catch (error) {
      throw error instanceof GraphQLError ? error : unreadable('damaged');
    }
    const sealed = plainToInstance(SealedMoment, content ?? {});
    if (Array.isArray(sealed) || validateSync(sealed).length > 0 || sealed.input['clientKey'] !== sealed.clientKey) throw unreadable('damaged');
    return sealed;
  }

  private async authorOf({ token, author }: SealedMoment, signedIn: Actor | null): Promise<Actor> {
    const actor = await this.sendTokens.author(token, signedIn);
    if (actor.personId !== author) throw unreadable('damaged');
    return actor;
  }

  /** In one transaction with a last look at the author: whoever leaves meanwhile raises nothing more. */
  private async raiseOnce(author: Actor, input: RaiseInput, sealed: SealedMoment, signedIn: Actor | null): Promise<{ id: string; number: string }> {
    const raise = (said: RaiseInput) =>
      this.db.transaction(async () => {
        await this.authorOf(sealed, signedIn);
        return this.raising.raise(author, said);
      });
    try {
      return await raise(input);
    } catch (error) {
      // Days passed: a place that is gone must not hold up a customer. It is guessed instead.
      if (onlyThePlaceIsWrong(error)) return raise(Object.assign(new RaiseInput(), input, { departmentId: null, locationId: null }));
      const before = isKeyReused(error) ? await this.photosBefore(author, input.clientKey) : null;
      // The same delivery won the race, with its own copies of the photos.
      if (before) return raise(withPhotos(input, before));
      throw error;
    }
  }

  /** The photos of a moment that this author raised under this key before, in their order; null when there is none. */
  private async photosBefore(author: Actor, clientKey: string): Promise<string[] | null> {
    const before = await this.db.one<{ fileIds: string[] | null }>(
      `SELECT (SELECT array_agg(f.file_id ORDER BY f.position) FROM moment_file f WHERE f.moment_id = m.id) AS "fileIds"
       FROM moment m WHERE m.client_key = $1 AND m.raiser_id = $2`,
      [clientKey, author.personId],
    );
    return before && (before.fileIds ?? []);
  }

  private async takePhotos(author: Actor, { photos, photoKey, clientKey }: SealedMoment, delivered: AsyncIterable<Buffer>): Promise<string[]> {
    const fileIds: string[] = [];
    for await (const sealed of delivered) {
      if (!photoKey || fileIds.length === photos) throw unreadable('damaged');
      const photo = this.sealing.openPhoto(photoKey, clientKey, fileIds.length, sealed);
      fileIds.push((await this.files.putPhoto(author, photo, 'photo')).id);
    }
    if (fileIds.length !== photos) throw unreadable('damaged');
    return fileIds;
  }
}

/** The mutation's input, checked as the mutation checks it. */
async function raiseInputOf({ input, pressedAt }: SealedMoment, phoneNow: string | null): Promise<RaiseInput> {
  const broken = unkeepable(input);
  if (broken) throw broken;
  const said = {
    ...input,
    severity: severityNamed(input['severity']),
    channel: channelNamed(input['channel']),
    fileIds: undefined,
    pressedAt: new Date(pressedAt),
    phoneNow: phoneNow && !Number.isNaN(Date.parse(phoneNow)) ? new Date(phoneNow) : undefined,
  };
  return (await inputValidation.transform(said, { type: 'body', metatype: RaiseInput, data: '' })) as RaiseInput;
}

const withPhotos = (input: RaiseInput, fileIds: string[]): RaiseInput => Object.assign(new RaiseInput(), input, { fileIds: fileIds.length > 0 ? fileIds : undefined });

// Envelopes hold the names that GraphQL uses; inside, a severity is its weight.
const severityNamed = (name: unknown): Severity | undefined => (typeof name === 'string' ? (Severity[name as keyof typeof Severity] as Severity | undefined) : undefined);
const channelNamed = (name: unknown): Channel | undefined => (typeof name === 'string' ? (Channel[name as keyof typeof Channel] as Channel | undefined) : undefined);

const isKeyReused = (error: unknown): boolean => error instanceof GraphQLError && error.extensions['code'] === ErrorCode.KEY_REUSED;

function onlyThePlaceIsWrong(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== ErrorCode.INVALID_INPUT) return false;
  const fields = (error.extensions['fields'] ?? []) as Array<{ path: string }>;
  return fields.length > 0 && fields.every(({ path }) => /\b(departmentId|locationId)$/.test(path));
}
