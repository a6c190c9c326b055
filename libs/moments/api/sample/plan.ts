import { Severity } from '@app/shared-api';
import type { WorkingCalendar } from '@app/people-api';
import { offerLapsesAt } from '../offer.rules';
import type { CaseFacts, ChannelWord, DepartmentKey, SeverityWord } from './case';
import { allCases, type CaseKey } from './cases';
import type { SampleLanguage } from './language';
import { Chance } from './seeded';
import type { SamplePerson, Staff } from './staff';
import { minutesOf, type Step, storyOf } from './story';
import { type Before, Calendars, timeOf, workingMoment } from './times';
import { dealtToWeeks } from './weeks';

const MINUTE = 60_000;

/** The weights of the severities. */
export const severityOf: Readonly<Record<SeverityWord, Severity>> = { critical: Severity.CRITICAL, high: Severity.HIGH, medium: Severity.MEDIUM, low: Severity.LOW };

/** A step with who did it, and whom it concerned. */
interface CastStep extends Step {
  /** Nobody, where time did it. */
  readonly actor: SamplePerson | null;
  /** Of `ask` and what answers it (with `to`): the person who is asked, or null where a whole department is. */
  readonly asked?: SamplePerson | null;
  /** Whose working time it takes. */
  readonly calendar: WorkingCalendar;
}

/** A step with its time. */
export interface PlannedStep extends CastStep {
  readonly at: Date;
  /** Of `ask`: when it lapses. */
  readonly dueAt?: Date;
}

/** One moment of the sample, planned from its raising to its end or to now. */
export interface PlannedCase {
  readonly key: CaseKey;
  readonly what: string;
  readonly who: string | null;
  readonly severity: SeverityWord;
  readonly channel: ChannelWord;
  readonly department: DepartmentKey;
  readonly raiser: SamplePerson;
  readonly raisedAt: Date;
  readonly arrivedAt: Date;
  readonly steps: readonly PlannedStep[];
}

/** Gives every case its people and times, the same ones whenever it is asked for the same `now`; the oldest first. */
export function planOf(language: SampleLanguage, staff: Staff, calendars: Calendars, now: Date): PlannedCase[] {
  const planner = new Planner(language, staff, calendars, now);
  const planned = new Map<CaseKey, PlannedCase>();
  const over = allCases.filter(([, facts]) => !facts[4] && !mergesInto(facts));
  const openFor = allCases.flatMap(([, facts]) => (facts[4] ? [minutesOf(facts[4]) / 1440] : []));
  const daysAgo = dealtToWeeks(over.length, openFor, now);
  new Chance('days').shuffle(over).forEach(([key, facts], i) => planned.set(key, planner.past(key, facts, daysAgo[i]!)));
  for (const [key, facts] of allCases) if (facts[4]) planned.set(key, planner.open(key, facts, minutesOf(facts[4])));
  for (const [key, facts] of allCases) {
    const into = mergesInto(facts);
    if (into) planned.set(key, planner.merged(key, facts, planned.get(into)!));
  }
  return [...planned.values()].sort((a, b) => a.raisedAt.getTime() - b.raisedAt.getTime());
}

const mergesInto = (facts: CaseFacts): CaseKey | null => (/merge:(\w+)/.exec(facts[3])?.[1] as CaseKey | undefined) ?? null;

class Planner {
  constructor(
    private readonly language: SampleLanguage,
    private readonly staff: Staff,
    private readonly calendars: Calendars,
    private readonly now: Date,
  ) {}

  /** A case that is over: so many days ago, or as many more as its story needs. */
  past(key: CaseKey, facts: CaseFacts, daysAgo: number): PlannedCase {
    const latest = this.now.getTime() - 30 * MINUTE;
    for (let days = daysAgo; ; days += 0.5) {
      const chance = new Chance(`${key} in the past`);
      const raiser = this.staff.raiserOf(facts[2], new Chance(`${key} raised`));
      const raisedAt = workingMoment(days, this.now, this.calendars.at(raiser.location), chance);
      // Some phones had no network when "send" was pressed.
      const late = facts[1] === 'delivery' || facts[1] === 'in_person' ? chance.next() < 0.06 : false;
      const arrivedAt = late ? new Date(raisedAt.getTime() + chance.between(6, 45) * MINUTE) : raisedAt;
      const steps = this.paced(this.castOf(key, facts), facts[0], arrivedAt, chance);
      if ((steps.at(-1)?.at.getTime() ?? 0) <= latest) return { ...this.about(key, facts), raiser, raisedAt, arrivedAt, steps };
    }
  }

  /** A case that is still open, raised so many minutes ago: what happened so far fits into that time, and its open offer is on its clock. */
  open(key: CaseKey, facts: CaseFacts, age: number): PlannedCase {
    const chance = new Chance(`${key} now`);
    const raiser = this.staff.raiserOf(facts[2], new Chance(`${key} raised`));
    const raisedAt = new Date(this.now.getTime() - age * MINUTE);
    const cast = this.castOf(key, facts).map((step) => ({ ...step, calendar: aroundTheClock }));
    const natural = this.paced(cast, facts[0], raisedAt, chance).map(({ at }) => (at.getTime() - raisedAt.getTime()) / MINUTE);
    const waits = cast.at(-1)?.verb === 'ask';
    const end = waits ? age - Math.min(chance.between(0.3, 0.55) * waitable[facts[0]], age * 0.6) : age * chance.between(0.8, 0.93);
    const before = waits ? natural.slice(0, -1) : natural;
    const squeeze = Math.min(1, (waits ? end * 0.85 : end) / Math.max(1, before.at(-1) ?? 1));
    const minutes = [...before.map((minute) => minute * squeeze), ...(waits ? [end] : [])];
    const steps = this.castOf(key, facts).map((step, i) => {
      if (step.verb === 'lapse') throw new Error(`The open case ${key} cannot hold a lapse: its offers do not follow their own clocks.`);
      return { ...step, at: new Date(raisedAt.getTime() + minutes[i]! * MINUTE) };
    });
    return { ...this.about(key, facts), raiser, raisedAt, arrivedAt: raisedAt, steps: this.due(steps, facts[0]) };
  }

  /** A case that was raised shortly after another, and goes on in it. */
  merged(key: CaseKey, facts: CaseFacts, into: PlannedCase): PlannedCase {
    const chance = new Chance(`${key} merged`);
    const raiser = this.staff.raiserOf(facts[2], new Chance(`${key} raised`));
    const raisedAt = new Date(into.raisedAt.getTime() + chance.between(2, 4) * MINUTE);
    const steps = this.paced(this.castOf(key, facts), 'critical', raisedAt, chance);
    return { ...this.about(key, facts), raiser, raisedAt, arrivedAt: raisedAt, steps };
  }

  private about(key: CaseKey, [severity, channel, department]: CaseFacts): Pick<PlannedCase, 'key' | 'what' | 'who' | 'severity' | 'channel' | 'department'> {
    const { what, who = null } = this.language.words[key];
    return { key, what, who, severity, channel, department };
  }

  /** Who does what: the coordinator takes it up, whoever accepts holds it from then on, and the holder works on it. */
  private castOf(key: CaseKey, facts: CaseFacts): CastStep[] {
    const chance = new Chance(`${key} cast`);
    const coordinator = this.staff.coordinatorOf(facts[2], chance);
    const raiser = this.staff.raiserOf(facts[2], new Chance(`${key} raised`));
    let holder = coordinator;
    let helper: SamplePerson | null = null;
    let asked: { department: DepartmentKey; person: SamplePerson | null } | null = null;
    return storyOf(key, facts, this.language.words[key]).map((step): CastStep => {
      const by = (actor: SamplePerson | null, whose: SamplePerson = actor ?? holder): CastStep => ({ ...step, actor, to: step.to ?? asked?.department, asked: asked?.person, calendar: this.calendars.at(whose.location) });
      switch (step.verb) {
        case 'ask':
          asked = { department: step.to!, person: step.toHead ? this.staff.headOf(step.to!) : null };
          return by(holder);
        case 'yes': {
          holder = asked!.person ?? this.staff.someoneOf(asked!.department, chance);
          return by(holder, this.staff.headOf(asked!.department));
        }
        case 'no':
          return by(asked!.person ?? chance.pick(this.staff.receiversOf(asked!.department)), this.staff.headOf(asked!.department));
        case 'lapse':
          return by(null, this.staff.headOf(asked!.department));
        case 'join':
          helper = this.staff.someoneOf(step.to!, chance);
          return by(helper);
        case 'note':
          return by(helper && chance.next() < 0.6 ? helper : holder);
        case 'add':
        case 'withdraw':
          return by(raiser);
        case 'close':
        case 'close!':
          return by(chance.next() < 0.4 ? coordinator : holder);
        case 'take':
        case 'rate':
        case 'merge':
          return by(coordinator);
        default:
          return by(holder);
      }
    });
  }

  private paced(cast: readonly CastStep[], severity: SeverityWord, from: Date, chance: Chance): PlannedStep[] {
    let before: Before = { at: from, verb: null, promisedAt: null };
    let how = severity;
    let dueAt: Date | null = null;
    return cast.map((step): PlannedStep => {
      const at = step.verb === 'lapse' ? dueAt! : timeOf(step.verb, before, how, step.calendar, chance);
      if (step.severity) how = step.severity;
      if (step.verb === 'ask') dueAt = this.lapsesAt(step, how, at);
      const promisedAt = step.verb === 'tell' ? (step.promisedIn ? new Date(at.getTime() + step.promisedIn * MINUTE) : null) : before.promisedAt;
      before = { at, verb: step.verb, promisedAt };
      return { ...step, at, ...(step.verb === 'ask' ? { dueAt: dueAt! } : {}) };
    });
  }

  private due(steps: readonly PlannedStep[], severity: SeverityWord): PlannedStep[] {
    return steps.map((step) => (step.verb === 'ask' ? { ...step, dueAt: this.lapsesAt(step, severity, step.at) } : step));
  }

  private lapsesAt({ to }: CastStep, severity: SeverityWord, madeAt: Date): Date {
    return offerLapsesAt(severityOf[severity], madeAt, this.calendars.at(this.staff.headOf(to!).location));
  }
}

/** For how many minutes an open offer may have waited at most, whatever the hour. */
const waitable: Record<SeverityWord, number> = { critical: 15, high: 60, medium: 100, low: 160 };

const aroundTheClock: WorkingCalendar = { timeZone: 'UTC', week: Array.from({ length: 7 }, () => [['00:00', '24:00'] as const]), holidays: [] };
