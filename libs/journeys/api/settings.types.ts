import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsInt, IsNumber, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { MOST } from './fact';
import { ItemKind } from './item.entity';

const days = { message: 'Give 1 to 3,660 days.' };
const workingDays = { message: 'A year has 1 to 366 working days.' };
const rate = { message: 'An hourly rate is a number that is not below 0.' };

@ObjectType({ description: 'How often items of a kind are to be confirmed.' })
export class Cadence {
  @Field(() => ItemKind, { description: 'Of which kind.' })
  kind!: ItemKind;

  @Field(() => Int, { description: 'After how many days somebody is asked again whether an item is still true.' })
  days!: number;
}

@ObjectType({ description: 'What the inventory reckons with.' })
export class InventorySettings {
  @Field(() => Int, { description: 'Working days a year, where a pain point says nothing else.' })
  workingDays!: number;

  @Field(() => Float, { nullable: true, description: 'Loaded hourly rate in the organization’s currency, where a pain point says nothing else.' })
  hourlyRate!: number | null;

  @Field(() => [Cadence], { description: 'How often items are to be confirmed, for every kind.' })
  cadences!: Cadence[];

  @Field(() => Int, { description: 'Counts its changes; give it back when you change it.' })
  version!: number;
}

@InputType({ description: 'How often items of a kind are to be confirmed.' })
export class CadenceInput {
  @Field(() => ItemKind, { description: 'Of which kind.' })
  @IsEnum(ItemKind)
  kind!: ItemKind;

  @Field(() => Int, { description: 'After how many days, 1 to 3,660.' })
  @IsInt(days)
  @Min(1, days)
  @Max(3660, days)
  days!: number;
}

@InputType({ description: 'Changes what the inventory reckons with. What is not given stays as it is.' })
export class ChangeInventorySettingsInput {
  @Field(() => Int, { description: 'The version that you have seen.' })
  @IsInt()
  version!: number;

  @Field(() => Int, { nullable: true, description: 'Working days a year.' })
  @IsOptional()
  @IsInt(workingDays)
  @Min(1, workingDays)
  @Max(366, workingDays)
  workingDays?: number | null;

  @Field(() => Float, { nullable: true, description: 'Loaded hourly rate; null takes it away.' })
  @IsOptional()
  @IsNumber({}, rate)
  @Min(0, rate)
  @Max(MOST, rate)
  hourlyRate?: number | null;

  @Field(() => [CadenceInput], { nullable: true, description: 'The cadences that change.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CadenceInput)
  cadences?: CadenceInput[] | null;
}
