import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { MaxLength } from './text-length';

/** How many rows a page has at most. */
export const MAX_PAGE = 100;

/** `first` and `after`, for every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many rows, 1 to 100.' })
  @IsInt()
  @Min(1, { message: 'Ask for at least one row.' })
  @Max(MAX_PAGE, { message: `Ask for at most ${MAX_PAGE} rows at once.` })
  first: number = 50;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(600, { message: 'This is not a cursor.' })
  after?: string;
}

/** Where a page ends and whether there is more. */
@ObjectType({ description: 'Where a page ends and whether there is more.' })
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page.' })
  endCursor!: string | null;

  @Field({ description: 'Whether a next page has rows.' })
  hasNextPage!: boolean;
}

/** A page as the services return it. */
export interface PageOf<T> {
  nodes: T[];
  pageInfo: PageInfo;
}

/** The base of a page type: `@ObjectType() class MomentPage extends Page(Moment) {}`. */
export function Page<T>(item: Type<T>): Type<PageOf<T>> {
  @ObjectType({ isAbstract: true })
  abstract class KeysetPage implements PageOf<T> {
    @Field(() => [item], { description: 'The rows of this page.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where it ends and whether there is more.' })
    pageInfo!: PageInfo;
  }
  return KeysetPage as Type<PageOf<T>>;
}

/** Makes a page of `first + 1` rows: the one too many only says that there is more. */
export function pageOf<T>(rows: T[], first: number, cursorOf: (row: T) => unknown[]): PageOf<T> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { endCursor: last ? encodeCursor(cursorOf(last)) : null, hasNextPage: rows.length > first } };
}

/** The sort key of a row, opaque to clients. */
export function encodeCursor(key: unknown[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}
