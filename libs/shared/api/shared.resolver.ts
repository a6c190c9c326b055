import { Args, ArgsType, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, Min, MinLength } from 'class-validator';

import { type Actor, CurrentActor } from './actor';
import { Audience } from './audience';
import { ErrorCode } from './errors';
import { LedgerTail } from './ledger-tail';
import { Finds, type FindsProvider, Registry, WaitsForMe, type WaitsForMeProvider } from './registry';
import { MaxLength } from './text-length';

/** A named value of an entry, item or notification, resolved to words where there are any. */
@ObjectType('TimelineValue', { description: 'A named value, resolved to words where there are any.' })
export class NamedValue {
  @Field({ description: 'What it is, such as "department".' })
  name!: string;
  @Field({ description: 'Its value as text; codes of enums stay codes, the client has the words.' })
  text!: string;
}

/** Turns a record into named values. */
export const namedValues = (values: Record<string, string>): NamedValue[] => Object.entries(values).map(([name, text]) => ({ name, text }));

@ObjectType('TodayItem', { description: 'Something that waits for the viewer, with one button that settles it.' })
class TodayItemType {
  @Field(() => ID, { description: 'Stable while it waits.' })
  id!: string;
  @Field({ description: 'Which words and button the client shows, such as "moments.offer".' })
  kind!: string;
  @Field({ description: 'What it is about, such as "moment": says what opens where the client does not know the kind.' })
  subjectType!: string;
  @Field(() => ID, { description: 'The thing that it is about.' })
  subjectId!: string;
  @Field(() => [NamedValue], { description: 'What the words need.' })
  values!: NamedValue[];
  @Field(() => Date, { nullable: true, description: 'By when.' })
  dueAt!: Date | null;
  @Field({ description: 'Since when it waits.' })
  since!: Date;
  @Field(() => Int, { description: 'Weight: 8 critical, 4 high, 2 medium, 1 low.' })
  urgency!: number;
}

@ObjectType({ description: 'What waits for the viewer, most urgent first.' })
class Today {
  @Field(() => [TodayItemType], { description: 'Most urgent first, then the longest waiting.' })
  items!: TodayItemType[];
  @Field({ description: 'Where the ledger stood before this was read: follow changes from here, and none is missed.' })
  liveCursor!: string;
}

@ObjectType('SearchHit', { description: 'Something found by words.' })
class SearchHitType {
  @Field({ description: 'What it is, such as "moment" or "person".' })
  kind!: string;
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field({ description: 'Its name or first words.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'One line more.' })
  detail!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was raised or made.' })
  at!: Date | null;
}

@ArgsType()
class FindArgs {
  @Field({ description: 'Words, a number, or the beginning of a name; 1 to 200 characters.' })
  @IsString()
  @MinLength(1, { message: 'Type at least one character.' })
  @MaxLength(200, { message: 'Search for at most 200 characters.' })
  words!: string;
  @Field(() => [String], { nullable: true, description: 'Only these kinds.' })
  @IsOptional()
  @IsString({ each: true })
  kinds: string[] | null = null;
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 50.' })
  @IsInt()
  @Min(1)
  @Max(50)
  first: number = 20;
}

@ArgsType()
class TodayArgs {
  @Field(() => Int, { defaultValue: 30, description: 'How many, 1 to 100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  first: number = 30;
}

/** So many in all: one of each kind in turn, so that no kind crowds out another; each keeps its order. */
function evenly<T>(lists: T[][], most: number): T[] {
  const taken = lists.map(() => 0);
  let room = most;
  for (let round = 0; room > 0 && lists.some((list) => list.length > round); round++) {
    lists.forEach((list, i) => {
      if (room === 0 || list.length <= round) return;
      taken[i]!++;
      room--;
    });
  }
  return lists.flatMap((list, i) => list.slice(0, taken[i]));
}

/** Today and the search over all wings: the wings register what they know by decorators. */
@Resolver()
export class SharedResolver {
  constructor(
    private readonly registry: Registry,
    private readonly tail: LedgerTail,
  ) {}

  @Query(() => Today, { description: 'What waits for the viewer, from every wing, most urgent first.' })
  @Audience('signedIn')
  async today(@CurrentActor() actor: Actor, @Args() { first }: TodayArgs): Promise<Today> {
    const wings = this.registry.all<WaitsForMeProvider, { wing: string }>(WaitsForMe, 'waitingFor');
    const liveCursor = await this.tail.position();
    const lists = await Promise.all(wings.map(({ provider }) => provider.waitingFor(actor, first)));
    const items = lists
      .flat()
      .sort((a, b) => b.urgency - a.urgency || (a.dueAt ?? a.since).getTime() - (b.dueAt ?? b.since).getTime())
      .slice(0, first);
    return { items: items.map((item) => ({ ...item, values: namedValues(item.values) })), liveCursor };
  }

  @Query(() => [SearchHitType], { description: 'Finds anything by words, as far as the viewer may know of it; some of each kind, newest first within it.' })
  @Audience('signedIn')
  async find(@CurrentActor() actor: Actor, @Args() { words, kinds, first }: FindArgs): Promise<SearchHitType[]> {
    const finders = this.registry.all<FindsProvider, { wing: string; kind: string }>(Finds, 'find').filter(({ options }) => !kinds || kinds.includes(options.kind));
    const lists = await Promise.all(finders.map(({ provider }) => provider.find(actor, words, first)));
    return evenly(lists, first);
  }

  @Query(() => [ErrorCode], { description: 'Every code that an error of this API can carry in extensions.code.' })
  @Audience('everyone')
  errorCodes(): ErrorCode[] {
    return Object.values(ErrorCode);
  }
}
