import { Channel, invalid, MaxLength, type Predicate, searchQuery, Severity } from '@app/shared-api';
import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsEnum, IsInt, IsOptional, IsString, Max, Min, ValidateNested } from 'class-validator';
import { barSql, barWith, durations } from './figures/figure.rules';
import { OptionalId, OptionalTime } from './moment.inputs';
import { readsContact } from './moment.policy';
import { MomentState, isOpen } from './moment.states';
import { OfferState } from './offer.entity';

/** In which order a list comes. */
export enum MomentOrder {
  NEWEST = 'newest',
  OLDEST = 'oldest',
  SEVERITY = 'severity',
}

registerEnumType(MomentOrder, {
  name: 'MomentOrder',
  description: 'In which order a list of moments comes.',
  valuesMap: {
    NEWEST: { description: 'Raised last first.' },
    OLDEST: { description: 'Raised first first.' },
    SEVERITY: { description: 'The worst first, of those the newest; only for what is open.' },
  },
});

const Flag = (description: string): PropertyDecorator => (target, key) => {
  Field(() => Boolean, { nullable: true, description })(target, key);
  IsOptional()(target, key);
  IsBoolean()(target, key);
};

const SECONDS_IN_A_YEAR = 366 * 86_400;

/** One bar of a histogram of durations. */
@InputType({ description: 'One bar of a histogram of durations, as the figures have it.' })
export class DurationBarInput {
  @Field(() => Int, { description: 'From this many seconds.' })
  @IsInt()
  @Min(0)
  @Max(SECONDS_IN_A_YEAR)
  fromSeconds!: number;

  @Field(() => Int, { nullable: true, description: 'To below this many seconds; null: open-ended.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(SECONDS_IN_A_YEAR)
  toSeconds?: number | null;
}

/** What one department offered to another. */
@InputType({ description: 'What one department offered to another.' })
export class HandOffInput {
  @OptionalId('Who offered; null: no department.')
  fromDepartmentId?: string | null;

  @OptionalId('To whom; null: no department.')
  toDepartmentId?: string | null;

  @Field(() => OfferState, { nullable: true, description: 'What became of the offer.' })
  @IsOptional()
  @IsEnum(OfferState)
  state?: OfferState | null;

  @OptionalTime('Offered at or after.')
  madeFrom?: Date | null;

  @OptionalTime('Offered before.')
  madeTo?: Date | null;
}

const Nested = (type: () => new () => object, description: string): PropertyDecorator => (target, key) => {
  Field(type, { nullable: true, description })(target, key);
  IsOptional()(target, key);
  ValidateNested()(target, key);
  Type(type)(target, key);
};

/** Which moments; all that is given must hold. */
@InputType({ description: 'Which moments; all that is given must hold.' })
export class MomentFilter {
  @Flag('Raised, accepted or resolved; false: what is over.')
  open?: boolean | null;

  @Field(() => [MomentState], { nullable: true, description: 'In one of these states.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(6)
  @IsEnum(MomentState, { each: true })
  states?: MomentState[] | null;

  @OptionalId('Where it is now: with this department or one below it, which holds it, or in which it was raised while nobody does.')
  departmentId?: string | null;

  @Flag('Of the department only itself, nothing below it; where no department is given, what is with none.')
  itself?: boolean | null;

  @Flag('Somebody holds it; false: nobody does.')
  held?: boolean | null;

  @Field(() => [Severity], { nullable: true, description: 'With one of these severities.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(4)
  @IsEnum(Severity, { each: true })
  severities?: Severity[] | null;

  @Flag('It is known how bad it is; false: it was brought in without.')
  severityKnown?: boolean | null;

  @OptionalId('Held by this person.')
  holderId?: string | null;

  @OptionalId('At this location.')
  locationId?: string | null;

  @Field(() => Channel, { nullable: true, description: 'Through this channel.' })
  @IsOptional()
  @IsEnum(Channel)
  channel?: Channel | null;

  @Flag('It is known where the customer is; false: it is not.')
  channelKnown?: boolean | null;

  @Field(() => String, { nullable: true, description: 'With these words, this number, or this customer reference.' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Search for at most 200 characters.' })
  words?: string | null;

  @OptionalTime('Raised at or after this time.')
  raisedFrom?: Date | null;

  @OptionalTime('Raised before this time.')
  raisedTo?: Date | null;

  @Flag('Held by the viewer.')
  mine?: boolean | null;

  @Flag('Offered to somebody who has not answered yet.')
  offered?: boolean | null;

  @Flag('The customer was promised to hear from us, and the time is past.')
  overdue?: boolean | null;

  @Nested(() => DurationBarInput, 'First accepted so long after it was raised: one bar of the figures.')
  acceptedWithin?: DurationBarInput | null;

  @Nested(() => DurationBarInput, 'Closed so long after it was raised: one bar of the figures.')
  closedWithin?: DurationBarInput | null;

  @Nested(() => HandOffInput, 'Offered by one department to another.')
  handOff?: HandOffInput | null;
}

/** Adds a parameter to a statement and returns its placeholder. */
export type Bind = (value: unknown) => string;

/** A statement's parameters, bound one by one. */
export function bindings(): { params: unknown[]; bind: Bind } {
  const params: unknown[] = [];
  return { params, bind: (value) => `$${params.push(value)}` };
}

/** The departments of a subtree, as an array for `= ANY`. */
const subtree = (department: string): string => `(ARRAY(SELECT da.department_id FROM department_ancestor da WHERE da.ancestor_id = ${department}::uuid))`;

const asNumber = /^\s*(?:um-?)?(\d{1,15})\s*$/i;

/** Whether words are a moment's number: UM-1042 or 1042. */
export const numberIn = (words: string): string | null => asNumber.exec(words)?.[1] ?? null;

/** What was written, the number, or the customer's reference: the last only for those who may have it. */
function saysWords(words: string, bind: Bind, mayHaveContact: Predicate): string {
  const query = searchQuery(words);
  const number = numberIn(words);
  const found = query === '' ? 'false' : `(m.search @@ to_tsquery('simple', ${bind(query)}) OR (m.reference_search @@ to_tsquery('simple', ${bind(query)}) AND ${mayHaveContact('m', 'v')}))`;
  return number ? `(m.number = ${bind(number)}::bigint OR ${found})` : found;
}

/** Whether its duration stands in this bar. */
function tookWithin(what: keyof typeof durations, field: 'acceptedWithin' | 'closedWithin', bounds: DurationBarInput, bind: Bind): string {
  const bar = barWith(bounds);
  if (bar === null) throw invalid(`filter.${field}`, 'bar', 'There is no such bar. Take its bounds from the figures.');
  const { counts, seconds } = durations[what];
  return `(${counts('m')} AND ${barSql(seconds('m'))} = ${bind(bar)}::int)`;
}

/** Whether it was offered between these two: read from the offers, since few are of one pair. */
function wentBetween({ fromDepartmentId, toDepartmentId, state, madeFrom, madeTo }: HandOffInput, bind: Bind): string {
  const side = (column: string, id: string | null | undefined): string => (id ? `${column} = ${bind(id)}::uuid` : `${column} IS NULL`);
  const holds = [
    side('o.from_department_id', fromDepartmentId),
    side('o.to_department_id', toDepartmentId),
    state && `o.state = ${bind(state)}`,
    madeFrom && `o.made_at >= ${bind(madeFrom)}::timestamptz`,
    madeTo && `o.made_at < ${bind(madeTo)}::timestamptz`,
  ];
  return `m.id IN (SELECT o.moment_id FROM offer o WHERE ${holds.filter(Boolean).join(' AND ')})`;
}

/** The filter as conditions over a moment `m` seen by a viewer `v`. */
export function conditionsOf(filter: MomentFilter, now: Date, viewerId: string, bind: Bind, mayHaveContact: Predicate = readsContact): string[] {
  const { open, states, departmentId, itself, held, severities, severityKnown, holderId, locationId, channel, channelKnown, words, raisedFrom, raisedTo, mine, offered, overdue, acceptedWithin, closedWithin, handOff } = filter;
  return [
    open === true && isOpen('m'),
    open === false && `NOT (${isOpen('m')})`,
    states && `m.state = ANY (${bind(states)}::text[])`,
    departmentId && (itself ? `m.at_department_id = ${bind(departmentId)}::uuid` : `m.at_department_id = ANY ${subtree(bind(departmentId))}`),
    !departmentId && itself && 'm.at_department_id IS NULL',
    held === true && '(m.holder_person_id IS NOT NULL OR m.holder_department_id IS NOT NULL)',
    held === false && '(m.holder_person_id IS NULL AND m.holder_department_id IS NULL)',
    severities && `m.severity = ANY (${bind(severities)}::smallint[])`,
    severityKnown === true && 'm.severity IS NOT NULL',
    severityKnown === false && 'm.severity IS NULL',
    holderId && `m.holder_person_id = ${bind(holderId)}::uuid`,
    locationId && `m.location_id = ${bind(locationId)}::uuid`,
    channel && `m.channel = ${bind(channel)}`,
    channelKnown === true && 'm.channel IS NOT NULL',
    channelKnown === false && 'm.channel IS NULL',
    raisedFrom && `m.raised_at >= ${bind(raisedFrom)}::timestamptz`,
    raisedTo && `m.raised_at < ${bind(raisedTo)}::timestamptz`,
    mine === true && `m.holder_person_id = ${bind(viewerId)}::uuid`,
    mine === false && `m.holder_person_id IS DISTINCT FROM ${bind(viewerId)}::uuid`,
    // The copy of the due time stands in the covering indexes.
    offered === true && `(m.offer_due_at IS NOT NULL AND ${isOpen('m')})`,
    offered === false && 'm.offer_due_at IS NULL',
    overdue === true && `(${isOpen('m')} AND m.promised_at < ${bind(now)}::timestamptz)`,
    overdue === false && `(m.promised_at IS NULL OR m.promised_at >= ${bind(now)}::timestamptz)`,
    acceptedWithin && tookWithin('acceptance', 'acceptedWithin', acceptedWithin, bind),
    closedWithin && tookWithin('close', 'closedWithin', closedWithin, bind),
    handOff && wentBetween(handOff, bind),
    // Blanks ask for nothing.
    !!words?.trim() && saysWords(words, bind, mayHaveContact),
  ].filter((condition): condition is string => typeof condition === 'string');
}

/** Whether a filter lets only open moments through: then the partial indexes serve. */
export const onlyOpen = ({ open, states, offered, overdue }: MomentFilter): boolean =>
  open === true || offered === true || overdue === true || (states?.length ? states.every((state) => [MomentState.RAISED, MomentState.ACCEPTED, MomentState.RESOLVED].includes(state)) : false);
