import { Severity } from '@app/shared-api';
import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PersonCard } from '@app/people-api';
import { AmountFact, ChoiceFact, TextFact, WholeFact } from './fact';
import { InventoryItem } from './item.entity';

/** Who suffers. */
export enum Sufferer {
  CUSTOMER = 'customer',
  EMPLOYEE = 'employee',
  BOTH = 'both',
}

registerEnumType(Sufferer, {
  name: 'Sufferer',
  description: 'Who suffers.',
  valuesMap: { CUSTOMER: { description: 'The customer.' }, EMPLOYEE: { description: 'The employee.' }, BOTH: { description: 'Both.' } },
});

/** What lies behind a pain point. */
export enum RootCause {
  SKILL = 'skill',
  SYSTEM = 'system',
}

registerEnumType(RootCause, {
  name: 'RootCause',
  description: 'What lies behind it.',
  valuesMap: { SKILL: { description: 'What a person can learn.' }, SYSTEM: { description: 'What the company must fix.' } },
});

/** Where a pain point stands. */
export enum PainState {
  REPORTED = 'reported',
  CONFIRMED = 'confirmed',
  WORKED_ON = 'worked_on',
  RELIEVED = 'relieved',
  ACCEPTED = 'accepted',
  DECLINED = 'declined',
  MERGED = 'merged',
}

registerEnumType(PainState, {
  name: 'PainState',
  description: 'Where a pain point stands.',
  valuesMap: {
    REPORTED: { description: 'Somebody reported it; nobody has looked at it yet.' },
    CONFIRMED: { description: 'It is so.' },
    WORKED_ON: { description: 'Somebody does something about it.' },
    RELIEVED: { description: 'It does not hurt any more.' },
    ACCEPTED: { description: 'It stays, for a reason.' },
    DECLINED: { description: 'A report that is not taken up, for a reason.' },
    MERGED: { description: 'The same as another, which goes on.' },
  },
});

/** Per what the occurrences of a pain point are given. */
export enum OccursPer {
  MONTH = 'month',
  PERSON_DAY = 'person_day',
}

registerEnumType(OccursPer, {
  name: 'OccursPer',
  description: 'Per what occurrences are given.',
  valuesMap: { MONTH: { description: 'In total a month: × 12 a year.' }, PERSON_DAY: { description: 'Per person hit and working day: × people × working days a year.' } },
});

/** Where an input of a figure comes from. */
export enum InputSource {
  ESTIMATED = 'estimated',
  MEASURED = 'measured',
  COUNTED = 'counted',
}

registerEnumType(InputSource, {
  name: 'InputSource',
  description: 'Where an input of a figure comes from.',
  valuesMap: { ESTIMATED: { description: 'Somebody estimated it.' }, MEASURED: { description: 'Measured from activities.' }, COUNTED: { description: 'Counted from moments.' } },
});

@ObjectType({ description: 'What a pain point costs a year, with everything that the number is made of.' })
export class PainCost {
  @Field(() => Float, { nullable: true, description: 'Hours lost a year: minutes an occurrence ÷ 60 × occurrences a year. Null while an input is not known.' })
  hoursPerYear!: number | null;

  @Field(() => Float, { nullable: true, description: 'Cost a year in the organization’s currency: hours a year × hourly rate. Null while an input is not known.' })
  moneyPerYear!: number | null;

  @Field(() => Float, { nullable: true, description: 'Occurrences a year.' })
  occurrencesPerYear!: number | null;

  @Field(() => Float, { nullable: true, description: 'Minutes an occurrence that were reckoned with.' })
  minutes!: number | null;

  @Field(() => InputSource, { description: 'Where the minutes come from.' })
  minutesSource!: InputSource;

  @Field(() => Float, { nullable: true, description: 'Occurrences that were reckoned with, a month or per person and working day.' })
  occurrences!: number | null;

  @Field(() => OccursPer, { description: 'Per what they are given.' })
  occursPer!: OccursPer;

  @Field(() => InputSource, { description: 'Where the occurrences come from.' })
  occurrencesSource!: InputSource;

  @Field(() => Float, { nullable: true, description: 'People hit.' })
  peopleHit!: number | null;

  @Field(() => Float, { description: 'Working days a year: its own, else the organization’s.' })
  workingDays!: number;

  @Field(() => Float, { nullable: true, description: 'Loaded hourly rate of the people hit: its own, else the organization’s.' })
  hourlyRate!: number | null;
}

@ObjectType({ implements: () => [InventoryItem], description: 'Where it hurts: its links say at which stage, touchpoint, activity, capability or application.' })
export class PainPoint extends InventoryItem {
  @ChoiceFact({ of: Sufferer, description: 'Who suffers.' })
  sufferer!: Sufferer | null;

  @ChoiceFact({ of: RootCause, description: 'Skill or system.' })
  rootCause!: RootCause | null;

  @ChoiceFact({ of: Severity, description: 'How bad it is.' })
  severity!: Severity | null;

  @AmountFact({ description: 'Minutes lost an occurrence.' })
  minutesLost!: number | null;

  @ChoiceFact({ of: InputSource, description: 'Where the minutes come from: estimated unless said otherwise. MEASURED takes the minutes a case of the activities where it hurts, COUNTED the median of the working minutes for which somebody held a moment tied to it.' })
  minutesSource!: InputSource | null;

  @ChoiceFact({ of: OccursPer, description: 'Per what occurrences are given: a month unless said otherwise.' })
  occursPer!: OccursPer | null;

  @AmountFact({ description: 'How often it occurs, a month or per person and working day.' })
  occurrences!: number | null;

  @ChoiceFact({ of: InputSource, description: 'Where the occurrences come from: estimated unless said otherwise. MEASURED takes the cases a month of the activities where it hurts, COUNTED the moments tied to it.' })
  occurrencesSource!: InputSource | null;

  @WholeFact({ least: 0, most: 100_000_000, description: 'How many people it hits.' })
  peopleHit!: number | null;

  @AmountFact({ description: 'Loaded hourly rate of the people hit, in the organization’s currency; null: the organization’s.' })
  hourlyRate!: number | null;

  @WholeFact({ least: 1, most: 366, description: 'Working days a year; null: the organization’s.' })
  workingDays!: number | null;

  @ChoiceFact({ of: PainState, required: true, editable: false, description: 'Where it stands.' })
  painState!: PainState;

  @TextFact({ longest: 1000, editable: false, description: 'Why it is accepted or declined.' })
  stateReason!: string | null;

  @Field(() => PersonCard, { nullable: true, description: 'Who reported it.' })
  reportedBy!: PersonCard | null;

  @Field(() => ID, { nullable: true, description: 'The pain point that it was merged into.' })
  mergedIntoId!: string | null;

  @Field(() => PainCost, { description: 'What it costs a year, with its inputs.' })
  cost!: PainCost;
}
