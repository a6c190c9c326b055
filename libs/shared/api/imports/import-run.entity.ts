import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Page } from '../page';

/** Where a run stands. */
export enum ImportState {
  MAPPING = 'mapping',
  PREVIEWING = 'previewing',
  READY = 'ready',
  RUNNING = 'running',
  DONE = 'done',
  CANCELLED = 'cancelled',
  FAILED = 'failed',
}
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'Where an import stands.',
  valuesMap: {
    MAPPING: { description: 'Columns are recognised and can be corrected.' },
    PREVIEWING: { description: 'Every row is being read and compared; nothing is changed.' },
    READY: { description: 'The preview is there: what would be added, changed, left and refused.' },
    RUNNING: { description: 'Rows are being brought in.' },
    DONE: { description: 'Everything that could come in is in.' },
    CANCELLED: { description: 'Stopped by a person; what was in by then stays in.' },
    FAILED: { description: 'Stopped by something unexpected; `failure` says what.' },
  },
});

@ObjectType({ description: 'A column of the file.' })
export class ImportColumn {
  @Field({ description: 'Its name in the first line.' })
  name!: string;
  @Field(() => [String], { description: 'Its first values, at most 5; only for who brought the file, until a week after it ended.' })
  samples!: string[];
  @Field(() => String, { nullable: true, description: 'The field that it is taken for.' })
  field!: string | null;
}

@ObjectType({ description: 'Something that a row can say.' })
export class ImportFieldType {
  @Field({ description: 'Its name.' })
  name!: string;
  @Field({ description: 'Whether every row must say it.' })
  required!: boolean;
  @Field({ description: 'Whether its values can be given a meaning.' })
  mapsValues!: boolean;
  @Field(() => [String], { description: 'For a choice, what it can be.' })
  choices!: string[];
}

@ObjectType({ description: 'A value of the file and what it is taken to mean.' })
export class ImportValue {
  @Field({ description: 'The field.' })
  field!: string;
  @Field({ description: 'The value as it stands in the file.' })
  value!: string;
  @Field(() => String, { nullable: true, description: 'What it means; null while nobody said.' })
  meaning!: string | null;
  @Field(() => Int, { description: 'In how many rows it stands.' })
  rows!: number;
  @Field(() => String, { nullable: true, description: 'For a choice: which one it is taken for, by its meaning or by itself; null where it is not recognised.' })
  taken!: string | null;
}

@ObjectType({ description: 'What was wrong with a row, or odd about it.' })
export class ImportProblem {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The line of the file.' })
  line!: number;
  @Field(() => String, { nullable: true, description: 'The field, where it is one.' })
  field!: string | null;
  @Field({ description: 'Why, as a code that the client has words for.' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'The value that could not be read; only for who brought the file, until a week after it ended.' })
  value!: string | null;
  @Field({ description: 'Whether the row stayed out; otherwise it came in all the same.' })
  stops!: boolean;
}

/** A page of problems. */
@ObjectType({ description: 'Problems by line.' })
export class ImportProblemPage extends Page(ImportProblem) {}

/** One file being brought in. */
@ObjectType({ description: 'One file being brought in, from its upload to its report.' })
export class ImportRun {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field({ description: 'What it brings in: locations, departments, people, moments.' })
  kind!: string;
  @Field(() => ImportState, { description: 'Where it stands.' })
  state!: ImportState;
  @Field({ description: 'The name of the file.' })
  fileName!: string;
  @Field({ description: 'When it was uploaded.' })
  startedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'How many rows the file has, once they are read.' })
  rows!: number | null;
  @Field(() => Int, { description: 'How many rows are through the present step.' })
  done!: number;
  @Field(() => Int, { description: 'How many are, or would be, added.' })
  added!: number;
  @Field(() => Int, { description: 'How many are, or would be, changed.' })
  changed!: number;
  @Field(() => Int, { description: 'How many stand already as the file says.' })
  leftAlone!: number;
  @Field(() => Int, { description: 'How many rows stay out; each has a problem.' })
  failed!: number;
  @Field(() => Int, { description: 'How many known ones the file does not name.' })
  missing!: number;
  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  failure!: string | null;
  columns!: ImportColumn[];
  mapping!: { columns: Record<string, string>; values: Record<string, Record<string, string>>; timeZone?: string; source?: string };
  startedById!: string;
  delimiter!: string;
}

/** A page of runs. */
@ObjectType({ description: 'Imports, newest first.' })
export class ImportRunPage extends Page(ImportRun) {}
