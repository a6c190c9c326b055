import { type Actor, Clock, Database, ErrorCode, inputDigest, invalid, Ledger, notFound, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { inventoryEvents } from './inventory.events';
import { refuseRemoved } from './item.checks';
import { ItemKind } from './item.entity';
import { ItemsStore } from './items.store';
import { Relation, relationOf } from './link.rules';
import { PainState } from './pain-point.entity';
import type { ReportPainInput } from './pain-point.inputs';

/** How many pain points one person reports within 24 hours at most. */
export const MOST_REPORTS_A_DAY = 50;

const LONGEST_NAME = 200;
const DAY = 86_400_000;

/** Takes in what everybody reports: in one sentence, from wherever they are. */
@Injectable()
export class Reporting {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly store: ItemsStore,
  ) {}

  /** Reports a pain point. Sent twice it is reported once. */
  async report(actor: Actor, input: ReportPainInput): Promise<void> {
    const { id, words, atId = null, sufferer = null } = input;
    const digest = inputDigest({ author: actor.personId, input });
    await this.db.transaction(async () => {
      // A repeat that comes while the first still runs waits for it; so does whoever sends many at once.
      await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`reports ${actor.personId}`]);
      const before = await this.store.forUpdate(id);
      if (before?.client_digest === digest) return;
      if (before) throw refuse(ErrorCode.KEY_REUSED, 'This request was sent before with other content. Load the page again, and send it anew.');
      await this.refuseTooMany(actor);
      if (atId) await this.refuseUnlessItCanHurtAt(atId);
      const long = words.length > LONGEST_NAME;
      await this.store.insert([
        {
          id,
          kind: ItemKind.PAIN_POINT,
          name: long ? shortened(words) : words,
          description: long ? words : '',
          pain_state: PainState.REPORTED,
          reported_by_id: actor.personId,
          sufferer,
          client_digest: digest,
        },
      ]);
      if (atId) {
        await this.db.query(`INSERT INTO inventory_link (from_id, to_id, relation, position, made_at) VALUES ($1, $2, $3, 1, $4)`, [id, atId, Relation.HURTS, this.clock.now()]);
      }
      const item = { subjectType: 'inventory_item', subjectId: id };
      await this.ledger.recordAll(actor, [
        { ...item, kind: inventoryEvents.added, data: { kind: ItemKind.PAIN_POINT, parentId: null, stateTo: PainState.REPORTED } },
        ...(atId ? [{ ...item, kind: inventoryEvents.linked, data: { toId: atId, relation: Relation.HURTS } }] : []),
      ]);
    });
  }

  private async refuseTooMany({ personId }: Actor): Promise<void> {
    const [reports] = await this.db.query<{ many: boolean }>(`SELECT count(*) >= $2 AS many FROM inventory_item WHERE reported_by_id = $1 AND created_at > $3`, [
      personId,
      MOST_REPORTS_A_DAY,
      new Date(this.clock.now().getTime() - DAY),
    ]);
    if (!reports?.many) return;
    throw refuse(ErrorCode.LIMIT_EXCEEDED, `You reported ${MOST_REPORTS_A_DAY} pain points within a day, which is the most. Send this one tomorrow; so much at once is best told to the programme lead in person.`, {
      most: MOST_REPORTS_A_DAY,
    });
  }

  private async refuseUnlessItCanHurtAt(atId: string): Promise<void> {
    const at = await this.db.one<{ kind: ItemKind; name: string; removed_at: Date | null }>(`SELECT kind, name, removed_at FROM inventory_item WHERE id = $1 FOR SHARE`, [atId]);
    if (!at) throw notFound('item');
    refuseRemoved(at);
    if (!relationOf(ItemKind.PAIN_POINT, at.kind, Relation.HURTS)) throw invalid('atId', 'kind', 'It cannot hurt there. Choose a journey, stage, touchpoint, activity, capability or application.');
  }
}

/** The beginning of a sentence, up to a whole word where there are words. */
function shortened(words: string): string {
  const start = words.slice(0, LONGEST_NAME - 1);
  const blank = start.lastIndexOf(' ');
  // Half of a pair (an emoji cut in two) cannot be kept.
  const whole = (blank > LONGEST_NAME / 2 ? start.slice(0, blank) : start).replace(/[\uD800-\uDBFF]$/, '');
  return `${whole}…`;
}
