import { type PersonCard, receivesFor, WorkingTimes } from '@app/people-api';
import { type Actor, Clock, Database, ErrorCode, inputDigest, invalid, newId, notFound, refuse, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { keyReused, madeBefore } from './client-keys';
import { OwnershipGaps } from './evidence/gaps.service';
import { Holdings } from './holdings.service';
import { MomentAccess } from './moment.access';
import type { Moment } from './moment.entity';
import type { OfferInput } from './moment.inputs';
import { MomentReads } from './moment.reads';
import { MomentRecord } from './moment.record';
import { grants } from './moment.standings';
import { MomentAction } from './moment.states';
import { AlreadyAccepted, Offer, OfferState } from './offer.entity';
import { offerLapsesAt } from './offer.rules';
import { OpenOffers } from './open-offers';
import { type Party, workingTimeOf } from './whose-time';

/** Hand-offs: offered, opened, accepted, declined, taken back. Assigned is not accepted. */
@Injectable()
export class Offers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reads: MomentReads,
    private readonly access: MomentAccess,
    private readonly record: MomentRecord,
    private readonly holdings: Holdings,
    private readonly open: OpenOffers,
    private readonly workingTimes: WorkingTimes,
    private readonly gaps: OwnershipGaps,
  ) {}

  /** Offers it to a department or a person. Until somebody accepts, the holder stays the holder. */
  async offer(actor: Actor, input: OfferInput): Promise<Moment> {
    const digest = inputDigest(input);
    const made = await this.db.transaction(async () => {
      const inHand = await this.access.lock(actor, input.momentId);
      if (await madeBefore(this.db, 'offer', actor, input.clientKey, digest)) return false;
      this.access.authorize(inHand, MomentAction.OFFER);
      const { moment } = inHand;
      const to = await this.recipientOf(input, moment);
      await this.holdings.takeUpIfUnheld(actor, moment);
      const calendar = await workingTimeOf(this.workingTimes, to);
      await this.open.make(actor, moment, {
        id: newId(),
        clientKey: input.clientKey,
        clientDigest: digest,
        fromPersonId: actor.personId,
        fromDepartmentId: moment.holderDepartmentId,
        toDepartmentId: to.departmentId,
        toPersonId: to.personId,
        reason: input.reason,
        dueAt: offerLapsesAt(moment.severity, this.clock.now(), calendar),
      });
      await this.gaps.fell(actor, moment);
      return true;
    }).catch((error: unknown) => {
      // The key stands in an offer of another moment, which was made at the same time.
      throw isDoubleKey(error) ? keyReused() : error;
    });
    return made ? this.reads.justChanged(actor, input.momentId) : this.reads.asItIs(actor, input.momentId);
  }

  /** A member of the department reads what is offered to it. */
  async openOffer(actor: Actor, offerId: string): Promise<Moment> {
    const momentId = await this.db.transaction(async () => {
      const offer = await this.lockAsked(actor, offerId);
      refuseUnlessOpen(offer);
      const { moment, standings } = await this.access.lock(actor, offer.momentId);
      // Whoever reads it anyway has nothing to open.
      if (!standings.some((standing) => grants[standing].read)) {
        this.access.authorize({ moment, standings }, MomentAction.OPEN_OFFER);
        await this.db.query(`INSERT INTO offer_reader (offer_id, person_id, opened_at) VALUES ($1, $2, $3)`, [offerId, actor.personId, this.clock.now()]);
        await this.record.entry(actor, moment, 'offer_opened', { offerId });
      }
      return moment.id;
    });
    return this.reads.justChanged(actor, momentId);
  }

  /** Accepts: they hold it, and their clock starts. Of two at once one wins; the other is told who. */
  async accept(actor: Actor, offerId: string): Promise<Moment | AlreadyAccepted> {
    const offer = await this.db.transaction(async () => {
      const asked = await this.lockAsked(actor, offerId);
      if (asked.state === OfferState.ACCEPTED) return asked;
      refuseUnlessOpen(asked);
      const { moment } = await this.access.forAction(actor, asked.momentId, MomentAction.ACCEPT);
      const holder = { personId: actor.personId, departmentId: asked.toDepartmentId };
      await this.holdings.pass(moment, holder);
      await this.open.end(actor, moment, asked, 'accepted', { data: holder });
      return { ...asked, answeredById: actor.personId };
    });
    if (offer.answeredById === actor.personId) return this.reads.justChanged(actor, offer.momentId);
    const by = await this.db.one<PersonCard>(`SELECT id, name, job_title AS "jobTitle", active FROM person WHERE id = $1`, [offer.answeredById]);
    return Object.assign(new AlreadyAccepted(), { by, at: offer.answeredAt! });
  }

  /** Declines, with a reason: the offer closes, nothing else changes, and the holder learns why. */
  async decline(actor: Actor, offerId: string, reason: string): Promise<void> {
    await this.db.transaction(async () => {
      const offer = await this.lockAsked(actor, offerId);
      refuseUnlessOpen(offer);
      const { moment } = await this.access.forAction(actor, offer.momentId, MomentAction.DECLINE);
      await this.open.end(actor, moment, offer, 'declined', { reason });
    });
  }

  /** Takes an offer back that nobody has answered. */
  async takeBack(actor: Actor, offerId: string): Promise<Moment> {
    const momentId = await this.db.transaction(async () => {
      const { momentId: id } = (await this.db.manager.findOneBy(Offer, { id: offerId })) ?? raiseNotFound();
      const inHand = await this.access.lock(actor, id, 'offer');
      refuseUnlessOpen((await this.db.manager.findOneBy(Offer, { id: offerId }))!);
      this.access.authorize(inHand, MomentAction.TAKE_BACK);
      await this.open.takeBackIfOpen(actor, inHand.moment);
      return id;
    });
    return this.reads.justChanged(actor, momentId);
  }

  /** An offer under the lock of its moment, for somebody whom it asks or asked; others cannot tell it from none. */
  private async lockAsked(actor: Actor, offerId: string): Promise<Offer> {
    const asks = `(o.to_person_id = v.person_id OR (o.to_person_id IS NULL AND (o.to_department_id = v.department_id OR ${receivesFor('o.to_department_id', 'v')})))`;
    const found = await this.db.one<{ momentId: string }>(
      `SELECT o.moment_id AS "momentId" FROM offer o CROSS JOIN ${viewerOf('$1')} v WHERE o.id = $2::uuid AND ${asks}`,
      [actor.personId, offerId],
    );
    if (!found) throw notFound('offer');
    await this.db.query(`SELECT FROM moment WHERE id = $1 FOR UPDATE`, [found.momentId]);
    return (await this.db.manager.findOneBy(Offer, { id: offerId }))!;
  }

  private async recipientOf({ departmentId, personId }: OfferInput, moment: Moment): Promise<Party> {
    if (!departmentId === !personId) throw invalid('departmentId', 'oneOf', 'Offer it to a department or to a person: choose one of them.');
    if (departmentId) {
      const known = await this.db.one(`SELECT FROM department WHERE id = $1 AND active`, [departmentId]);
      if (!known) throw invalid('departmentId', 'known', 'There is no such department any more. Choose another.');
      return { departmentId, personId: null };
    }
    if (personId === moment.holderPersonId) throw invalid('personId', 'other', 'They hold it already. Choose somebody else.');
    const person = await this.db.one<{ departmentId: string | null }>(`SELECT department_id AS "departmentId" FROM person WHERE id = $1 AND active`, [personId]);
    if (!person) throw invalid('personId', 'known', 'They do not work here any more. Choose somebody else.');
    return { departmentId: person.departmentId, personId: personId! };
  }
}

function refuseUnlessOpen({ state }: Offer): void {
  if (state === OfferState.OPEN) return;
  throw refuse(ErrorCode.OFFER_NOT_OPEN, 'This offer is not open any more.', { state });
}

function raiseNotFound(): never {
  throw notFound('offer');
}

const isDoubleKey = (error: unknown): boolean => (error as { constraint?: string }).constraint === 'offer_client_key_key';
