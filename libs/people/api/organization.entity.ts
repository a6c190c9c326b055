import type { Locale } from '@app/shared-api';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LocaleName } from './locale';
import type { WorkingTimeJson } from './working-time.rules';

/** The one company of this instance. */
@Entity({ name: 'organization' })
@ObjectType({ description: 'The one company of this instance.' })
export class Organization {
  @PrimaryColumn({ type: 'smallint' })
  id!: number;

  @Field({ description: 'What it is called.' })
  @Column({ type: 'text' })
  name!: string;

  @Field({ description: 'Its time zone, such as Europe/Berlin; weeks of figures are counted in it.' })
  @Column({ name: 'time_zone', type: 'text' })
  timeZone!: string;

  @Field(() => [LocaleName], { description: 'The languages that its people can choose.' })
  @Column({ type: 'text', array: true })
  locales!: Locale[];

  @Field(() => LocaleName, { description: 'The language of whoever chose none.' })
  @Column({ name: 'default_locale', type: 'text' })
  defaultLocale!: Locale;

  @Field({ description: 'The currency of its money, as ISO 4217 has it: EUR.' })
  @Column({ type: 'text' })
  currency!: string;

  @Column({ name: 'working_time', type: 'jsonb' })
  storedWorkingTime!: WorkingTimeJson;

  @Field({ description: 'Whether this is the sample organization, which can be thrown away.' })
  @Column({ type: 'boolean' })
  sample!: boolean;

  @Column({ name: 'set_up_at', type: 'timestamptz' })
  setUpAt!: Date;

  @Field(() => Int, { description: 'Counts its changes; give it back when you change it.' })
  @Column({ type: 'int' })
  version!: number;
}

@ObjectType({ description: 'How many people read in a language.' })
export class LocaleReaders {
  @Field(() => LocaleName, { description: 'Which language.' })
  locale!: Locale;

  @Field(() => Int, { description: 'How many of those who work here chose it.' })
  people!: number;
}
