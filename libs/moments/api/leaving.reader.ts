import { peopleEvents, WorkingTimes } from '@app/people-api';
import { Clock, Database, FeedReader, type FeedReaderProvider, type LedgerEntry, type Locale, engineActor, newId } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Holdings } from './holdings.service';
import { Moment } from './moment.entity';
import { MomentRecord } from './moment.record';
import { isOpen } from './moment.states';
import { offerLapsesAt } from './offer.rules';
import { OpenOffers } from './open-offers';

interface Leaver {
  id: string;
  departmentId: string | null;
  reason: string;
}

/** Why it is offered, in the language of the organization: the engine has no other words. */
const hasLeft: Record<Locale, (name: string) => string> = {
  en: (name) => `${name} has left; this was theirs.`,
  'zh-Hans': (name) => `${name}已离职，此事原由其负责。`,
  'zh-Hant': (name) => `${name}已離職，此事原由其負責。`,
};

/** When somebody leaves: what they held their department holds meanwhile, and its head is asked; what was offered to them lapses. */
@Injectable()
@FeedReader({ name: 'moments.leaving' })
export class LeavingReader implements FeedReaderProvider {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly holdings: Holdings,
    private readonly offers: OpenOffers,
    private readonly record: MomentRecord,
    private readonly workingTimes: WorkingTimes,
  ) {}

  async fold(entries: LedgerEntry[]): Promise<void> {
    for (const { kind, subjectId } of entries) if (kind === peopleEvents.left) await this.letGo(subjectId);
  }

  private async letGo(personId: string): Promise<void> {
    // Back before this was read: nothing to let go of.
    const leaver = await this.db.one<Omit<Leaver, 'reason'> & { name: string; locale: Locale }>(
      `SELECT p.id, p.name::text, p.department_id AS "departmentId", o.default_locale AS locale FROM person p CROSS JOIN organization o WHERE p.id = $1 AND NOT p.active`,
      [personId],
    );
    if (!leaver) return;
    await this.db.query(`UPDATE responder SET left_at = $2 WHERE person_id = $1 AND left_at IS NULL`, [personId, this.clock.now()]);
    for (const moment of await this.lockWhere('m.offered_person_id', personId)) {
      await this.offers.end(engineActor, moment, (await this.offers.of(moment))!, 'lapsed', { data: { left: true } });
    }
    const head = await this.headAbove(leaver);
    for (const moment of await this.lockWhere('m.holder_person_id', personId)) await this.passToDepartment(moment, { ...leaver, reason: hasLeft[leaver.locale](leaver.name) }, head);
  }

  private async passToDepartment(moment: Moment, leaver: Leaver, head: { id: string; departmentId: string | null } | null): Promise<void> {
    const departmentId = leaver.departmentId ?? moment.holderDepartmentId ?? moment.departmentId;
    if (!departmentId) return;
    await this.holdings.pass(moment, { personId: null, departmentId });
    await this.record.entry(engineActor, moment, 'holder_left', { personId: leaver.id, departmentId });
    // Somebody who is asked already stays the one who is asked; the department holds it until they answer.
    if (!head || moment.openOfferId) return;
    await this.offers.make(engineActor, moment, {
      id: newId(),
      fromPersonId: null,
      fromDepartmentId: departmentId,
      toDepartmentId: head.departmentId,
      toPersonId: head.id,
      reason: leaver.reason,
      dueAt: offerLapsesAt(moment.severity, this.clock.now(), await this.workingTimes.calendarOfPerson(head.id)),
    });
  }

  /** The head of the leaver's department, or, where it has none who still works here, of the next above. */
  private async headAbove({ id, departmentId }: Omit<Leaver, 'reason'>): Promise<{ id: string; departmentId: string | null } | null> {
    return this.db.one(
      `SELECT p.id, p.department_id AS "departmentId" FROM department_ancestor da JOIN department d ON d.id = da.ancestor_id
       JOIN person p ON p.id = d.head_id AND p.active WHERE da.department_id = $1 AND p.id <> $2 ORDER BY da.depth LIMIT 1`,
      [departmentId, id],
    );
  }

  private async lockWhere(column: string, personId: string): Promise<Moment[]> {
    const ids = await this.db.query<{ id: string }>(`SELECT m.id FROM moment m WHERE ${column} = $1 AND ${isOpen('m')} ORDER BY m.id FOR UPDATE`, [personId]);
    return this.db.manager.findBy(Moment, { id: In(ids.map(({ id }) => id)) });
  }
}
