import { workingSecondsBetween, type WorkingCalendar } from '@app/people-api';
import { type EntryData, newId, searchWords } from '@app/shared-api';
import { type Level, promiseStep, tellNextAt, whoIsTold } from '../waiting.rules';
import { type PlannedCase, type PlannedStep, severityOf } from './plan';
import type { MomentRows, Row, SampleEntry } from './rows';
import { Chance } from './seeded';
import type { SamplePerson } from './staff';
import { howTold } from './told-how';

/** What a history needs to know of the organisation around it. */
export interface Around {
  readonly now: Date;
  departmentId(key: string): string;
  locationId(key: string): string;
  calendarOf(person: SamplePerson): WorkingCalendar;
  /** The departments on the way up from this one, and which have coordinators. */
  ladderOf(departmentKey: string): readonly Level[];
  phone(digits: string): string;
}

interface Holder {
  readonly person: SamplePerson;
  readonly since: Date;
  readonly row: Row;
}

/**
 * Lives one case through as the services would have written it: the row as it stands in the end, what is kept beside it,
 * and every entry of the ledger, those of the engine's clocks included.
 */
export class History {
  readonly id = newId();
  private readonly row: Row;
  private readonly chance: Chance;
  private holder: Holder | null = null;
  private lastHolder: SamplePerson | null = null;
  private offer: Row | null = null;
  private severity;
  private told = 0;

  constructor(
    private readonly plan: PlannedCase,
    private readonly around: Around,
    private readonly rows: MomentRows,
  ) {
    this.chance = new Chance(`${plan.key} history`);
    this.severity = severityOf[plan.severity];
    const reference = this.customer();
    this.row = {
      id: this.id,
      what: plan.what,
      severity: this.severity,
      state: 'raised',
      channel: plan.channel,
      raiser_id: plan.raiser.id,
      department_id: around.departmentId(plan.department),
      location_id: around.locationId(plan.raiser.location),
      raised_at: plan.raisedAt,
      arrived_at: plan.arrivedAt,
      tell_at: tellNextAt(this.severity, plan.arrivedAt, around.calendarOf(plan.raiser)),
      tell_level: 0,
      promise_level: 0,
      customer_told: false,
      origin: 'person',
      version: 1,
      search: searchWords(plan.what),
      reference_search: reference ? searchWords(reference) : null,
      updated_at: plan.arrivedAt,
    };
    rows.moments.push(this.row);
  }

  /** Everything, from the raising to now. `idOf` finds the moment into which one goes on. */
  live(idOf: (key: string) => string): void {
    const { plan } = this;
    const place = { departmentId: this.row['department_id'] as string, locationId: this.row['location_id'] as string };
    const data = { severity: this.severity, channel: plan.channel, ...place };
    this.rows.entries.push({ at: plan.raisedAt, recordedAt: plan.arrivedAt, kind: 'raised', momentId: this.id, actorId: plan.raiser.id, data });
    for (const step of plan.steps) {
      this.runClocks(step.at);
      this.happen(step, idOf);
    }
    this.runClocks(this.around.now);
  }

  private happen(step: PlannedStep, idOf: (key: string) => string): void {
    const { at, actor, text = '' } = step;
    switch (step.verb) {
      case 'take':
        this.pass(actor!, at);
        return this.entry(at, 'taken_up', actor, { personId: actor!.id, departmentId: this.departmentOf(actor!) });
      case 'rate': {
        const severityFrom = this.severity;
        this.severity = severityOf[step.severity!];
        this.write(at, { severity: this.severity });
        return this.entry(at, 'changed', actor, { fields: ['severity'], severityFrom, severityTo: this.severity });
      }
      case 'tell':
        return this.tell(step);
      case 'ask':
        return this.ask(step);
      case 'yes':
        return this.accept(step);
      case 'no':
        return this.endOffer(step, 'declined', { words: `answer:${this.offer!['id'] as string}` }, text);
      case 'lapse':
        return this.lapse(step);
      case 'back':
        return this.endOffer(step, 'taken_back');
      case 'join':
        this.rows.responders.push({ moment_id: this.id, person_id: actor!.id, joined_at: at });
        this.write(at, {});
        return this.entry(at, 'joined', actor);
      case 'note':
      case 'add': {
        const id = newId();
        this.rows.notes.push({ id, client_key: newId(), client_digest: 'sample', moment_id: this.id, author_id: actor!.id, kind: step.verb === 'add' ? 'addition' : 'note', text, at });
        return this.entry(at, step.verb === 'add' ? 'added' : 'noted', actor, { words: `note:${id}` });
      }
      case 'done':
        this.write(at, { state: 'resolved', resolved_at: at, resolution: text });
        return this.entry(at, 'resolved', actor, { words: this.keep(text) });
      case 'close':
      case 'close!':
        return this.close(step);
      case 'reopen':
        this.write(at, { state: 'accepted', closed_at: null, close_reason: null, resolved_at: null, customer_told: false });
        this.pass(this.lastHolder!, at);
        return this.entry(at, 'reopened', actor, { stateTo: 'accepted', words: this.keep(text) });
      case 'withdraw':
        this.end(at, { state: 'withdrawn', close_reason: text });
        return this.entry(at, 'withdrawn', actor, { words: this.keep(text) });
      case 'merge': {
        const intoId = idOf(step.into!);
        this.end(at, { state: 'merged', merged_into_id: intoId });
        this.entry(at, 'merged', actor, { intoId });
        this.rows.entries.push({ at, kind: 'merged_here', momentId: intoId, actorId: actor!.id, data: { fromId: this.id } });
      }
    }
  }

  private tell({ at, actor, text, promisedIn }: PlannedStep): void {
    const id = newId();
    const promised = promisedIn ? new Date(at.getTime() + promisedIn * 60_000) : null;
    const how = howTold[this.plan.channel][this.told++ === 0 ? 0 : 1];
    this.rows.updates.push({ id, client_key: newId(), client_digest: 'sample', moment_id: this.id, author_id: actor!.id, text, told_how: how, told_at: at, next_promised_at: promised });
    this.write(at, { customer_told: true, last_told_at: at, promised_at: promised, promise_tell_at: promised, promise_level: 0 });
    this.entry(at, 'customer_told', actor, { how, nextPromisedAt: promised?.toISOString() ?? null, words: `update:${id}` });
  }

  private ask({ at, actor, asked, to, text, dueAt }: PlannedStep): void {
    const offer: Row = {
      id: newId(),
      moment_id: this.id,
      from_person_id: actor!.id,
      from_department_id: this.departmentOf(actor!),
      to_department_id: this.around.departmentId(to!),
      to_person_id: asked?.id ?? null,
      reason: text,
      state: 'open',
      made_at: at,
      due_at: dueAt,
    };
    this.offer = offer;
    this.rows.offers.push(offer);
    this.write(at, {});
    this.entry(at, 'offered', actor, { ...this.parties(), dueAt: dueAt!.toISOString(), words: `offer:${offer['id'] as string}` });
  }

  private accept(step: PlannedStep): void {
    const { at, actor } = step;
    // Whoever is not told of offers opens it first, and then decides.
    if (actor!.rank === 'staff' && !step.asked) {
      const openedAt = new Date(((this.offer!['made_at'] as Date).getTime() + at.getTime()) / 2);
      this.rows.readers.push({ offer_id: this.offer!['id'], person_id: actor!.id, opened_at: openedAt });
      this.entry(openedAt, 'offer_opened', actor, { offerId: this.offer!['id'] as string });
    }
    const departmentId = this.offer!['to_department_id'] as string;
    this.pass(actor!, at, departmentId);
    this.endOffer(step, 'accepted', { personId: actor!.id, departmentId });
  }

  private lapse(step: PlannedStep): void {
    // Above a person is their department, above a department the next.
    const above = this.around.ladderOf(step.to!).find(({ depth }) => depth === (step.asked ? 0 : 1))?.departmentId ?? null;
    this.offer!['told_department_id'] = above;
    this.endOffer(step, 'lapsed', above ? { aboveDepartmentId: above } : {});
  }

  private endOffer({ at, actor }: PlannedStep, state: 'accepted' | 'declined' | 'lapsed' | 'taken_back', data: EntryData = {}, reason: string | null = null): void {
    const offer = this.offer!;
    Object.assign(offer, { state, answered_at: at, answered_by: actor?.id ?? null, answer_reason: reason });
    const personId = offer['to_person_id'] as string | null;
    this.write(at, {});
    this.entry(at, state === 'lapsed' ? 'offer_lapsed' : state, actor, {
      ...this.parties(),
      ...data,
      seconds: seconds(offer['made_at'] as Date, at),
      departmentIds: [offer['to_department_id'] as string],
      personIds: personId ? [personId] : [],
    });
    this.offer = null;
  }

  private close({ at, actor, text, verb }: PlannedStep): void {
    const reason = verb === 'close!' ? text! : null;
    this.end(at, { state: 'closed', close_reason: reason });
    const words: EntryData = reason ? { words: this.keep(reason) } : {};
    this.entry(at, 'closed', actor, { customerTold: !reason, seconds: seconds(this.plan.raisedAt, at), ...words });
  }

  /** What the engine would have said until then: that nobody took it up, and that a promise is overdue. */
  private runClocks(until: Date): void {
    for (let due = this.dueBefore('tell_at', until); due; due = this.dueBefore('tell_at', until)) {
      const level = (this.row['tell_level'] as number) + 1;
      const told = whoIsTold(level, this.around.ladderOf(this.plan.department));
      this.write(due, { tell_level: told?.depth ?? level, tell_at: tellNextAt(this.severity, due, this.around.calendarOf(this.plan.raiser)) });
      this.entry(due, 'nobody_took_it_up', null, { level, departmentId: told?.departmentId ?? null });
    }
    for (let due = this.dueBefore('promise_tell_at', until); due; due = this.dueBefore('promise_tell_at', until)) {
      const step = promiseStep(this.row['promise_level'] as number);
      const level = (this.row['promise_level'] as number) + 1;
      const holder = this.holder!.person;
      this.write(due, { promise_level: level, promise_tell_at: step?.goesOn ? tellNextAt(this.severity, due, this.around.calendarOf(holder)) : null });
      if (step) this.entry(due, 'promise_overdue', null, { level, personId: holder.id, departmentId: this.row['holder_department_id'] as string });
    }
  }

  private dueBefore(column: 'tell_at' | 'promise_tell_at', until: Date): Date | null {
    const due = this.row[column] as Date | null | undefined;
    return due && due <= until ? due : null;
  }

  private pass(to: SamplePerson, at: Date, departmentId = this.departmentOf(to)): void {
    this.finish(at);
    const row: Row = { id: newId(), moment_id: this.id, person_id: to.id, department_id: departmentId, since: at };
    this.rows.holdings.push(row);
    this.holder = { person: to, since: at, row };
    this.lastHolder = to;
    this.write(at, { state: 'accepted', holder_person_id: to.id, holder_department_id: departmentId, holder_since: at, first_accepted_at: this.row['first_accepted_at'] ?? at, tell_at: null });
  }

  private finish(at: Date): void {
    if (!this.holder) return;
    const { person, since, row } = this.holder;
    Object.assign(row, { until: at, elapsed_seconds: seconds(since, at), working_seconds: workingSecondsBetween(since, at, this.around.calendarOf(person)) });
    this.holder = null;
  }

  private end(at: Date, how: Row): void {
    this.finish(at);
    this.write(at, { ...how, closed_at: at, promised_at: null, promise_tell_at: null, promise_level: 0, tell_at: null });
  }

  private write(at: Date, changes: Row): void {
    Object.assign(this.row, changes, { updated_at: at, version: (this.row['version'] as number) + 1 });
  }

  private entry(at: Date, kind: SampleEntry['kind'], actor: SamplePerson | null, data: EntryData = {}): void {
    this.rows.entries.push({ at, kind, momentId: this.id, actorId: actor?.id ?? null, data });
  }

  private keep(text: string): string {
    const id = newId();
    this.rows.words.push({ id, moment_id: this.id, text });
    return `words:${id}`;
  }

  private parties(): EntryData {
    const { id, from_person_id, from_department_id, to_department_id, to_person_id } = this.offer as Record<string, string | null>;
    return { offerId: id!, fromPersonId: from_person_id!, fromDepartmentId: from_department_id!, toDepartmentId: to_department_id!, toPersonId: to_person_id! };
  }

  private departmentOf(person: SamplePerson): string {
    return this.around.departmentId(person.department);
  }

  private customer(): string | null {
    const { who, department } = this.plan;
    if (!who) return null;
    const kind = department === 'KIT' ? 'K-' : department === 'WAR' ? 'W-' : department === 'DEL' || department === 'FLD' ? 'T-' : '';
    const reference = this.chance.next() < 0.85 ? `${kind}${20 + Math.floor(this.chance.next() * 79)}-${this.chance.digits(4)}` : null;
    this.rows.customers.push({ moment_id: this.id, name: who, reference, contact: this.chance.next() < 0.9 ? this.around.phone(this.chance.digits(3)) : null });
    return reference;
  }
}

const seconds = (from: Date, to: Date): number => Math.max(0, Math.floor((to.getTime() - from.getTime()) / 1000));
