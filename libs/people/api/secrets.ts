import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { AppConfig } from '@app/shared-api';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { normalized } from './secret.rules';

/** Hashes passwords and PINs with Argon2id and a pepper that is not in the database. */
@Injectable()
export class Secrets {
  private readonly pepper: Uint8Array;
  /** What an unknown account is checked against, so that it takes the same time. */
  private readonly nobodys: Promise<string>;

  constructor(config: AppConfig) {
    this.pepper = new Uint8Array(hkdfSync('sha256', config.secret, '', 'throughline sign-in pepper', 32));
    this.nobodys = this.hash(newToken());
  }

  /** The hash to keep. The whole secret counts, however long. */
  hash(secret: string): Promise<string> {
    return hash(normalized(secret), { secret: this.pepper });
  }

  /** Whether this is the secret behind the hash; without a hash the same work is done, for nothing. */
  async matches(kept: string | null, secret: string): Promise<boolean> {
    const right = await verify(kept ?? (await this.nobodys), normalized(secret), { secret: this.pepper });
    return right && kept !== null;
  }
}

/** A random token of 256 bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: whoever reads the database cannot use it. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

// Without letters that are read for another: I L O U.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A random code that people can read and type: groups of four from 32 characters, 5 bits each. */
export function newCode(groups: number): string {
  const characters = [...randomBytes(groups * 4)].map((byte) => ALPHABET[byte % 32]!);
  return Array.from({ length: groups }, (_, i) => characters.slice(i * 4, i * 4 + 4).join('')).join('-');
}

/** A typed code in one form: capitals, no dashes, O as 0 and I or L as 1. */
export const plainCode = (typed: string): string =>
  typed.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
