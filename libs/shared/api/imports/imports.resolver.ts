import { Args, ArgsType, Field, ID, InputType, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { type Actor, CurrentActor } from '../actor';
import { Audience } from '../audience';
import { PageArgs } from '../page';
import { ImportColumn, ImportFieldType, ImportProblemPage, ImportRun, ImportRunPage, ImportValue } from './import-run.entity';
import { ImportRuns, brought } from './import-runs';
import { MaxLength } from '../text-length';

@InputType({ description: 'Which column is which field.' })
class ColumnMeaning {
  @Field({ description: 'The field.' })
  @IsString()
  @MaxLength(100)
  field!: string;
  @Field({ description: 'The column, by its name in the first line.' })
  @IsString()
  @MaxLength(1_000)
  column!: string;
}

@InputType({ description: 'What a value of the file means.' })
class ValueMeaning {
  @Field({ description: 'The field.' })
  @IsString()
  @MaxLength(100)
  field!: string;
  @Field({ description: 'The value as it stands in the file.' })
  @IsString()
  @MaxLength(1_000)
  value!: string;
  @Field({ description: 'What it means: one of the choices, or as the kind says.' })
  @IsString()
  @MaxLength(1_000)
  meaning!: string;
}

@InputType({ description: 'Corrects what columns and values mean, and reads every row for the preview.' })
class MapImportInput {
  @Field(() => ID, { description: 'The import.' })
  @IsUUID()
  id!: string;
  @Field(() => [ColumnMeaning], { description: 'Every column that is read, at most 100.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ColumnMeaning)
  columns!: ColumnMeaning[];
  @Field(() => [ValueMeaning], { nullable: true, description: 'Values with a meaning of their own, at most 2,000; without them, those remembered from the last such file.' })
  @IsOptional()
  @ArrayMaxSize(2_000)
  @ValidateNested({ each: true })
  @Type(() => ValueMeaning)
  values?: ValueMeaning[] | null;
  @Field(() => String, { nullable: true, description: 'The time zone of times that carry none, such as "Europe/Helsinki".' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  timeZone?: string;
  @Field(() => String, { nullable: true, description: 'Which tool the file comes from: its ids are unique within it.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  source?: string;
}

@ArgsType()
class ImportRunsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only this kind.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  kind: string | null = null;
}

@ArgsType()
class ImportArgs {
  @Field(() => ID, { description: 'The import.' })
  @IsUUID('all', { message: 'This is no id.' })
  id!: string;
}

@ArgsType()
class ProblemArgs extends PageArgs {}

/** Files being brought in. Who may depends on the kind: the service asks it. */
@Resolver(() => ImportRun)
export class ImportsResolver {
  constructor(private readonly runs: ImportRuns) {}

  @Query(() => ImportRun, { description: 'One import. Errors: NOT_FOUND.' })
  @Audience('signedIn')
  async importRun(@CurrentActor() actor: Actor, @Args() { id }: ImportArgs): Promise<ImportRun> {
    return this.runs.find(actor, id);
  }

  @Query(() => ImportRunPage, { description: 'The imports of the kinds that the viewer may bring in, newest first.' })
  @Audience('signedIn')
  async importRuns(@CurrentActor() actor: Actor, @Args() { kind, first, after }: ImportRunsArgs): Promise<ImportRunPage> {
    return this.runs.list(actor, kind, first, after);
  }

  @Mutation(() => ImportRun, { description: 'Corrects the mapping and reads every row for the preview; changes nothing yet. Errors: INVALID_INPUT, WRONG_STATE.' })
  @Audience('signedIn')
  async mapImport(@CurrentActor() actor: Actor, @Args('input', { description: 'What columns and values mean.' }) { id, columns, values, timeZone, source }: MapImportInput): Promise<ImportRun> {
    const meanings: Record<string, Record<string, string>> = {};
    for (const { field, value, meaning } of values ?? []) (meanings[field] ??= {})[value] = meaning;
    return this.runs.preview(actor, id, { columns: Object.fromEntries(columns.map(({ field, column }) => [field, column])), values: values ? meanings : null, ...(timeZone ? { timeZone } : {}), ...(source ? { source } : {}) });
  }

  @Mutation(() => ImportRun, { description: 'Brings the previewed rows in. Errors: WRONG_STATE.' })
  @Audience('signedIn')
  async runImport(@CurrentActor() actor: Actor, @Args() { id }: ImportArgs): Promise<ImportRun> {
    return this.runs.run(actor, id);
  }

  @Mutation(() => ImportRun, { description: 'Stops an import; what is in stays in. Errors: WRONG_STATE.' })
  @Audience('signedIn')
  async cancelImport(@CurrentActor() actor: Actor, @Args() { id }: ImportArgs): Promise<ImportRun> {
    return this.runs.cancel(actor, id);
  }

  @ResolveField(() => [ImportColumn], { description: 'The columns of the file and what they are taken for.' })
  columns(@CurrentActor() actor: Actor, @Parent() run: ImportRun): ImportColumn[] {
    const { columns, mapping } = run;
    const fieldOf = new Map(Object.entries(mapping.columns).map(([field, column]) => [column, field]));
    return columns.map(({ name, samples }) => ({ name, samples: brought(actor, run) ? samples : [], field: fieldOf.get(name) ?? null }));
  }

  @ResolveField(() => [ImportFieldType], { description: 'The fields that rows of this kind have.' })
  fields(@Parent() run: ImportRun): ImportFieldType[] {
    return (this.runs.kind(run.kind)?.fields ?? []).map(({ name, required, mapsValues, choices }) => ({ name, required: required ?? false, mapsValues: mapsValues ?? false, choices: Object.keys(choices ?? {}) }));
  }

  @ResolveField(() => [ImportValue], { description: 'The values whose meaning can be given, the most frequent first, once the rows were read; only for who brought the file.' })
  values(@CurrentActor() actor: Actor, @Parent() run: ImportRun): Promise<ImportValue[]> {
    return this.runs.values(actor, run);
  }

  @ResolveField(() => String, { nullable: true, description: 'The time zone of times that carry none.' })
  timeZone(@Parent() { mapping }: ImportRun): string | null {
    return mapping.timeZone ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Which tool the file comes from.' })
  source(@Parent() { mapping }: ImportRun): string | null {
    return mapping.source ?? null;
  }

  @ResolveField(() => ImportProblemPage, { description: 'What was wrong with rows, or odd about them, by line.' })
  problems(@CurrentActor() actor: Actor, @Parent() run: ImportRun, @Args() { first, after }: ProblemArgs): Promise<ImportProblemPage> {
    return this.runs.problems(actor, run, first, after);
  }

  @ResolveField(() => String, { description: 'Where all problems can be had at once: one a line, as JSON with line, field, code, value and stops.' })
  reportUrl(@Parent() { id }: ImportRun): string {
    return `/imports/${id}/report`;
  }
}
