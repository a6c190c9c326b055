import { Clock, Database } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { newCode, plainCode, tokenHash } from './secrets';

const CODE_GROUPS = 2;
// Each process that starts on an empty instance prints its own; the latest few work.
const KEPT = 5;

/**
 * The one-time code with which an empty instance is claimed: only who sees the terminal has it.
 * Kept hashed, so that it works whichever process is asked.
 */
@Injectable()
export class SetUpCode {
  private print: ((code: string) => void) | null = null;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Prints a code now if the instance is empty, and again whenever it becomes empty. */
  async printTo(print: (code: string) => void): Promise<void> {
    this.print = print;
    await this.issue();
  }

  /** Makes and prints a code, if the instance is empty. */
  async issue(): Promise<string | null> {
    const code = await this.db.transaction(async () => {
      if (await this.db.one(`SELECT 1 FROM organization`)) return null;
      const made = newCode(CODE_GROUPS);
      await this.db.query(`INSERT INTO set_up_code (code_hash, made_at) VALUES ($1, $2)`, [tokenHash(plainCode(made)), this.clock.now()]);
      await this.db.query(`DELETE FROM set_up_code WHERE code_hash NOT IN (SELECT code_hash FROM set_up_code ORDER BY made_at DESC, code_hash LIMIT $1)`, [KEPT]);
      return made;
    });
    if (code) this.print?.(code);
    return code;
  }

  /** Whether this is one of the codes. */
  async matches(typed: string): Promise<boolean> {
    return (await this.db.one(`SELECT 1 FROM set_up_code WHERE code_hash = $1`, [tokenHash(plainCode(typed))])) !== null;
  }

  /** No code works any more. */
  async spend(): Promise<void> {
    await this.db.query(`DELETE FROM set_up_code`);
  }
}
