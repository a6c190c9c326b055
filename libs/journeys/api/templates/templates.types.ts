import { DepartmentCard, LocaleName } from '@app/people-api';
import { type Locale, MaxLength } from '@app/shared-api';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsIn, IsUUID, Matches, ValidateNested } from 'class-validator';
import { InventoryItem, ItemKind } from '../item.entity';
import { JourneySide } from '../journey.entity';
import { TemplateName } from './catalogue';

@ObjectType({ description: 'A stage of a starting point.' })
export class TemplateStage {
  @Field({ description: 'What it is called.' })
  name!: string;

  @Field(() => Float, { nullable: true, description: 'How the customer feels there: the mean over its touchpoints, from −3 to 3. Null where it has none.' })
  emotion!: number | null;
}

@ObjectType({ description: 'A journey of a starting point.' })
export class TemplateJourney {
  @Field({ description: 'What it is called.' })
  name!: string;

  @Field(() => JourneySide, { description: 'Whose it is.' })
  side!: JourneySide;

  @Field({ description: 'Who goes through it.' })
  persona!: string;

  @Field(() => [TemplateStage], { description: 'Its stages, in order.' })
  stages!: TemplateStage[];
}

@ObjectType({ description: 'How many items of a kind a starting point has.' })
export class TemplateCount {
  @Field(() => ItemKind, { description: 'Which kind.' })
  kind!: ItemKind;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'A part that a department plays in a starting point.' })
export class TemplateRole {
  @Field({ description: 'Its key, to be given back when copying.' })
  role!: string;

  @Field({ description: 'What such a department is usually called.' })
  name!: string;

  @Field(() => DepartmentCard, { nullable: true, description: 'The department that it is probably called here; null: none sounds like it.' })
  suggestion!: DepartmentCard | null;
}

@ObjectType({ description: 'A starting point: journeys with an inventory, to be copied and then made one’s own.' })
export class InventoryTemplate {
  @Field(() => TemplateName, { description: 'Which.' })
  name!: TemplateName;

  @Field({ description: 'What it is called.' })
  title!: string;

  @Field({ description: 'What it is of, in a sentence.' })
  about!: string;

  @Field(() => [TemplateJourney], { description: 'Its journeys.' })
  journeys!: TemplateJourney[];

  @Field(() => [TemplateCount], { description: 'What is in it, by kind.' })
  counts!: TemplateCount[];

  @Field(() => [TemplateRole], { description: 'The departments that play a part in it.' })
  roles!: TemplateRole[];
}

@ObjectType({ description: 'What copying made.' })
export class TemplateCopied {
  @Field(() => Int, { description: 'How many items.' })
  items!: number;

  @Field(() => [InventoryItem], { description: 'The journeys among them.' })
  journeys!: InventoryItem[];
}

/** In which language starting points are told. */
@ArgsType()
export class TemplatesArgs {
  @Field(() => LocaleName, { description: 'In which language.' })
  @IsIn(['en', 'zh-Hans', 'zh-Hant'])
  locale!: Locale;
}

@InputType({ description: 'Which department plays a part.' })
export class TemplateDepartment {
  @Field({ description: 'The key of the part.' })
  @MaxLength(60)
  @Matches(/^\w+$/, { message: 'This is not the key of a part.' })
  role!: string;

  @Field(() => ID, { description: 'The department.' })
  @IsUUID('all', { message: 'This is not an id.' })
  departmentId!: string;
}

@InputType({ description: 'Which starting point to copy, and for which departments.' })
export class CopyTemplateInput {
  @Field(() => ID, { description: 'A UUID made by the client: the same request again copies nothing twice.' })
  @IsUUID('all', { message: 'This is not an id.' })
  clientKey!: string;

  @Field(() => TemplateName, { description: 'Which starting point.' })
  @IsEnum(TemplateName)
  template!: TemplateName;

  @Field(() => LocaleName, { description: 'In which language its items shall be named.' })
  @IsIn(['en', 'zh-Hans', 'zh-Hant'])
  locale!: Locale;

  @Field(() => [TemplateDepartment], { description: 'Who plays which part, at most 100; a part that nobody plays stays open.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => TemplateDepartment)
  departments!: TemplateDepartment[];
}
