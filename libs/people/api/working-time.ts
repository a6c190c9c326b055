import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsString } from 'class-validator';
import { invalid } from '@app/shared-api';
import { problemWith, type WorkingTimeJson } from './working-time.rules';

@ObjectType({ description: 'A span of working time within a day.' })
export class WorkingInterval {
  @Field({ description: 'When it starts, as 09:00.' })
  from!: string;

  @Field({ description: 'When it ends, as 17:30; 24:00 ends the day.' })
  to!: string;
}

@ObjectType({ description: 'A weekly pattern of working time, and the days without any.' })
export class WorkingTime {
  @Field(() => [[WorkingInterval]], { description: 'Seven days from Monday, each with its spans.' })
  week!: WorkingInterval[][];

  @Field(() => [String], { description: 'Local dates without work, as 2026-12-25.' })
  holidays!: string[];
}

@InputType({ description: 'A span of working time within a day.' })
export class WorkingIntervalInput {
  @Field({ description: 'When it starts, as 09:00.' })
  @IsString()
  from!: string;

  @Field({ description: 'When it ends, as 17:30; 24:00 ends the day.' })
  @IsString()
  to!: string;
}

@InputType({ description: 'A weekly pattern of working time, and the days without any.' })
export class WorkingTimeInput {
  @Field(() => [[WorkingIntervalInput]], { description: 'Seven days from Monday, each with its spans; empty for a day off.' })
  @IsArray()
  @ArrayMaxSize(7, { message: 'A week has seven days.' })
  week!: WorkingIntervalInput[][];

  @Field(() => [String], { description: 'Local dates without work, as 2026-12-25.' })
  @IsArray()
  @ArrayMaxSize(400, { message: 'Name at most 400 holidays.' })
  holidays!: string[];
}

/** The pattern as it is stored; refuses one that cannot be used, saying why. */
export function storedWorkingTime(input: WorkingTimeInput, path: string): WorkingTimeJson {
  const json: WorkingTimeJson = {
    week: input.week.map((day) => day.map(({ from, to }) => [from, to])),
    holidays: [...new Set(input.holidays)].sort(),
  };
  const problem = problemWith(json);
  if (problem) throw invalid(path, 'workingTime', problem);
  return json;
}

/** The stored pattern as the API shows it. */
export function shownWorkingTime({ week, holidays }: WorkingTimeJson): WorkingTime {
  return { week: week.map((day) => day.map(([from, to]) => ({ from, to }))), holidays };
}

/** What an organization works until it says otherwise: weekdays from nine to half past five. */
export const usualWorkingTime: WorkingTimeJson = {
  week: [1, 2, 3, 4, 5, 6, 7].map((day) => (day <= 5 ? [['09:00', '17:30']] : [])),
  holidays: [],
};
