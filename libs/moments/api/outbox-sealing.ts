import { createDecipheriv, createECDH, createHash, hkdfSync } from 'node:crypto';
import { AppConfig, ErrorCode, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';

/** Names the format: part of the key derivation, so that nothing sealed for this opens as anything else. */
const FORMAT = 'throughline outbox 1';
const ORDER = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
const TAG_BYTES = 16;
const IV_BYTES = 12;

/** The public half of the server's key: what phones seal with. */
export interface SealingPublicKey {
  id: string;
  jwk: string;
}

interface Envelope {
  v: number;
  key: string;
  epk: string;
  data: string;
}

/**
 * Opens what phones sealed for this server alone (ECDH over P-256, HKDF-SHA-256, AES-256-GCM).
 * The private key derives from APP_SECRET: nothing to keep, nothing to lose but the secret itself.
 */
@Injectable()
export class OutboxSealing {
  private readonly ecdh = createECDH('prime256v1');
  private readonly publicBytes: Buffer;
  readonly publicKey: SealingPublicKey;

  constructor(config: AppConfig) {
    // 48 bytes reduced modulo the order: as good as evenly distributed over the private keys.
    const seed = Buffer.from(hkdfSync('sha256', config.secret, '', 'throughline outbox sealing key', 48));
    const scalar = (BigInt(`0x${seed.toString('hex')}`) % (ORDER - 1n)) + 1n;
    this.ecdh.setPrivateKey(Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex'));
    this.publicBytes = this.ecdh.getPublicKey();
    this.publicKey = { id: keyId(this.publicBytes), jwk: JSON.stringify(jwkOf(this.publicBytes)) };
  }

  /** The text inside an envelope. One for another key, damaged or made up cannot be opened. */
  open(envelope: string): string {
    const { key, epk, data } = parsed(envelope);
    if (key !== this.publicKey.id) throw unreadable('another_key');
    try {
      const ephemeral = Buffer.from(epk, 'base64url');
      const salt = Buffer.concat([ephemeral, this.publicBytes]);
      const bits = Buffer.from(hkdfSync('sha256', this.ecdh.computeSecret(ephemeral), salt, FORMAT, 32 + IV_BYTES));
      return decrypted(bits.subarray(0, 32), bits.subarray(32), Buffer.from(key), Buffer.from(data, 'base64url')).toString('utf8');
    } catch {
      throw unreadable('damaged');
    }
  }

  /** One photo, opened with the key that its envelope holds; bound to its moment and its place. */
  openPhoto(photoKey: string, clientKey: string, position: number, sealed: Buffer): Buffer {
    try {
      const place = Buffer.from(`${clientKey}/${position}`);
      return decrypted(Buffer.from(photoKey, 'base64url'), sealed.subarray(0, IV_BYTES), place, sealed.subarray(IV_BYTES));
    } catch {
      throw unreadable('damaged');
    }
  }
}

function decrypted(key: Buffer, iv: Buffer, bound: Buffer, sealed: Buffer): Buffer {
  const cipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(bound);
  cipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([cipher.update(sealed.subarray(0, -TAG_BYTES)), cipher.final()]);
}

function parsed(envelope: string): Envelope {
  try {
    const made = JSON.parse(envelope) as Partial<Envelope> | null;
    if (made?.v === 1 && [made.key, made.epk, made.data].every((part) => typeof part === 'string')) return made as Envelope;
  } catch {
    // Said below, in the same words.
  }
  throw unreadable('damaged');
}

/** What cannot be opened, and whether it was for another key or is damaged. */
export const unreadable = (reason: 'another_key' | 'damaged'): Error =>
  refuse(ErrorCode.ENVELOPE_NOT_VALID, 'This sealed moment cannot be opened here: it was sealed for another server, or it was damaged.', { reason });

const keyId = (publicBytes: Buffer): string => createHash('sha256').update(publicBytes).digest('base64url').slice(0, 22);

function jwkOf(publicBytes: Buffer): object {
  const x = publicBytes.subarray(1, 33).toString('base64url');
  const y = publicBytes.subarray(33).toString('base64url');
  return { kty: 'EC', crv: 'P-256', x, y, ext: true };
}
