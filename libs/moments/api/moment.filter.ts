import { type Predicate, searchQuery } from '@app/shared-api';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';
import { Channel } from './channel';
import { OptionalId, OptionalTime } from './moment.inputs';
import { readsContact } from './moment.policy';
import { MomentState, isOpen } from './moment.states';
import { Severity } from './severity';

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

  @Flag('Somebody holds it; false: nobody does.')
  held?: boolean | null;

  @Field(() => [Severity], { nullable: true, description: 'With one of these severities.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(4)
  @IsEnum(Severity, { each: true })
  severities?: Severity[] | null;

  @OptionalId('Held by this person.')
  holderId?: string | null;

  @OptionalId('At this location.')
  locationId?: string | null;

  @Field(() => Channel, { nullable: true, description: 'Through this channel.' })
  @IsOptional()
  @IsEnum(Channel)
  channel?: Channel | null;

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

/** The filter as conditions over a moment `m` seen by a viewer `v`. */
export function conditionsOf(filter: MomentFilter, now: Date, viewerId: string, bind: Bind, mayHaveContact: Predicate = readsContact): string[] {
  const { open, states, departmentId, held, severities, holderId, locationId, channel, words, raisedFrom, raisedTo, mine, offered, overdue } = filter;
  return [
    open === true && isOpen('m'),
    open === false && `NOT (${isOpen('m')})`,
    states && `m.state = ANY (${bind(states)}::text[])`,
    departmentId && `m.at_department_id = ANY ${subtree(bind(departmentId))}`,
    held === true && '(m.holder_person_id IS NOT NULL OR m.holder_department_id IS NOT NULL)',
    held === false && '(m.holder_person_id IS NULL AND m.holder_department_id IS NULL)',
    severities && `m.severity = ANY (${bind(severities)}::smallint[])`,
    holderId && `m.holder_person_id = ${bind(holderId)}::uuid`,
    locationId && `m.location_id = ${bind(locationId)}::uuid`,
    channel && `m.channel = ${bind(channel)}`,
    raisedFrom && `m.raised_at >= ${bind(raisedFrom)}::timestamptz`,
    raisedTo && `m.raised_at < ${bind(raisedTo)}::timestamptz`,
    mine === true && `m.holder_person_id = ${bind(viewerId)}::uuid`,
    mine === false && `m.holder_person_id IS DISTINCT FROM ${bind(viewerId)}::uuid`,
    // The copy of the due time stands in the covering indexes.
    offered === true && `(m.offer_due_at IS NOT NULL AND ${isOpen('m')})`,
    offered === false && 'm.offer_due_at IS NULL',
    overdue === true && `(${isOpen('m')} AND m.promised_at < ${bind(now)}::timestamptz)`,
    overdue === false && `(m.promised_at IS NULL OR m.promised_at >= ${bind(now)}::timestamptz)`,
    // Blanks ask for nothing.
    !!words?.trim() && saysWords(words, bind, mayHaveContact),
  ].filter((condition): condition is string => typeof condition === 'string');
}

/** Whether a filter lets only open moments through: then the partial indexes serve. */
export const onlyOpen = ({ open, states, offered, overdue }: MomentFilter): boolean =>
  open === true || offered === true || overdue === true || (states?.length ? states.every((state) => [MomentState.RAISED, MomentState.ACCEPTED, MomentState.RESOLVED].includes(state)) : false);
