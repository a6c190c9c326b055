import { DepartmentCard } from '@app/people-api';
import { Page, PageArgs } from '@app/shared-api';
import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum } from 'class-validator';
import { ItemKind } from '../item.entity';

/** What makes an item good. */
export enum QualityMark {
  OWNER = 'OWNER',
  CONFIRMATION = 'CONFIRMATION',
  LINKS = 'LINKS',
  FACTS = 'FACTS',
}

registerEnumType(QualityMark, {
  name: 'QualityMark',
  description: 'What makes an item of the inventory good.',
  valuesMap: {
    OWNER: { description: 'Somebody who works here answers for it.' },
    CONFIRMATION: { description: 'It was confirmed within the cadence of its kind.' },
    LINKS: { description: 'It has to do with something else: it is linked, or something stands in it.' },
    FACTS: { description: 'Everything is said of it that its kind needs.' },
  },
});

/** How the quality figures are grouped. */
export enum QualityBy {
  KIND = 'KIND',
  DEPARTMENT = 'DEPARTMENT',
}

registerEnumType(QualityBy, {
  name: 'QualityBy',
  description: 'How the quality figures are grouped.',
  valuesMap: {
    KIND: { description: 'By the kind of item.' },
    DEPARTMENT: { description: 'By the department that keeps an item: the one that leads it, or else its owner’s.' },
  },
});

@ObjectType({ description: 'How good the items of a kind or a department are, as counts.' })
export class QualityRow {
  @Field(() => ItemKind, { nullable: true, description: 'Of which kind, where they are grouped so.' })
  kind!: ItemKind | null;

  @Field(() => DepartmentCard, { nullable: true, description: 'Of which department, where they are grouped so; null: of none.' })
  department!: DepartmentCard | null;

  @Field(() => Int, { description: 'How many items there are.' })
  items!: number;

  @Field(() => Int, { description: 'Of those, how many somebody who works here answers for.' })
  owned!: number;

  @Field(() => Int, { description: 'Of those, how many were confirmed within the cadence of their kind.' })
  confirmed!: number;

  @Field(() => Int, { description: 'Of those, how many have to do with something else.' })
  linked!: number;

  @Field(() => Int, { description: 'Of those, how many are complete.' })
  complete!: number;
}

@ObjectType({ description: 'A page of quality figures.' })
export class QualityPage extends Page(QualityRow) {}

/** The quality figures by kind or by department. */
@ArgsType()
export class QualityArgs extends PageArgs {
  @Field(() => QualityBy, { description: 'Grouped by what.' })
  @IsEnum(QualityBy)
  by!: QualityBy;
}
