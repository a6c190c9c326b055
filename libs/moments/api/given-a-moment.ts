import { givenPeople } from '@app/people-api/given';
import { type Actor, newId, Severity } from '@app/shared-api';
import type { TestApp } from '@app/testing';
import { ToldHow } from './told-how';
import type { Moment } from './moment.entity';
import type { RaiseInput } from './moment.inputs';
import { MomentReads } from './moment.reads';
import { Moments } from './moments.service';
import { Offers } from './offers.service';
import { Raising } from './raising.service';
import { Writing } from './writing.service';

type Who = { id: string };

/** A person as an actor, as their session would make them. */
export const actorOf = ({ id }: Who): Actor => ({
  personId: id,
  sessionId: null,
  origin: 'person',
  isAdministrator: false,
  isProgrammeLead: false,
  locale: 'en',
  sessionKind: 'desk',
});

/** What a test wants of a moment; who is not named is made up, in the moment's department. */
export interface MomentWishes extends Partial<Omit<RaiseInput, 'departmentId' | 'locationId'>> {
  raisedBy?: Who;
  department?: Who;
  location?: Who;
  coordinator?: Who;
}

/** Builders of moments, through the services, so that each has its ledger entries: `const given = givenMoments(app)`. */
export function givenMoments(app: TestApp) {
  const people = givenPeople(app);
  let made = 0;
  let usual: Promise<Who> | null = null;

  /** Somebody raised it; nobody holds it. */
  const raised = async ({ raisedBy, department, location, coordinator: _, ...input }: MomentWishes = {}): Promise<Moment> => {
    const raiser = raisedBy ?? (await (usual ??= people.person({ name: 'Rosa Raiser' })));
    const count = ++made;
    return app.get(Raising).raise(actorOf(raiser), {
      clientKey: newId(),
      what: `The till of customer ${count} took the money twice`,
      severity: Severity.HIGH,
      departmentId: department?.id,
      locationId: location?.id,
      ...input,
    });
  };

  /** A coordinator holds it; one is made where the test names none. */
  const held = async (wishes: MomentWishes = {}): Promise<{ moment: Moment; holder: Who }> => {
    const moment = await raised(wishes);
    const holder = wishes.coordinator ?? (await people.person({ name: 'Cora Coordinator', roles: [{ coordinates: moment.department! }] }));
    return { moment: await app.get(Moments).takeUp(actorOf(holder), { momentId: moment.id }), holder };
  };

  /** It is offered to a department or a person. */
  const offered = async ({ to, toPerson, ...wishes }: MomentWishes & { to?: Who; toPerson?: Who }): Promise<{ moment: Moment; holder: Who; offerId: string }> => {
    const { moment, holder } = await held(wishes);
    const offer = { clientKey: newId(), momentId: moment.id, departmentId: to?.id, personId: toPerson?.id, reason: 'Only you can book it back' };
    const after = await app.get(Offers).offer(actorOf(holder), offer);
    return { moment: after, holder, offerId: after.openOffer!.id };
  };

  /** It is resolved. */
  const resolved = async (wishes: MomentWishes = {}): Promise<{ moment: Moment; holder: Who }> => {
    const { moment, holder } = await held(wishes);
    return { holder, moment: await app.get(Moments).resolve(actorOf(holder), { momentId: moment.id, version: moment.version, resolution: 'Booked back' }) };
  };

  /** The customer was told, and it is closed. */
  const closed = async (wishes: MomentWishes = {}): Promise<{ moment: Moment; holder: Who }> => {
    const { moment, holder } = await resolved(wishes);
    const told = await app.get(Writing).tellCustomer(actorOf(holder), { clientKey: newId(), momentId: moment.id, text: 'The money is on its way', how: ToldHow.PHONE });
    return { holder, moment: await app.get(Moments).close(actorOf(holder), { momentId: moment.id, version: told.version }) };
  };

  /** The moment as somebody reads it now; null where it is not theirs. */
  const readBy = (who: Who, moment: Who): Promise<Moment | null> => app.get(MomentReads).byId(actorOf(who), moment.id);

  return { ...people, raised, held, offered, resolved, closed, readBy };
}
