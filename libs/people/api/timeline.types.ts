import { NamedValue, Page } from '@app/shared-api';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PersonCard } from './cards';

/** Where an entry comes from. */
export enum EntryOrigin {
  PERSON = 'person',
  ENGINE = 'engine',
  IMPORT = 'import',
}

registerEnumType(EntryOrigin, {
  name: 'EntryOrigin',
  description: 'Where an entry comes from.',
  valuesMap: {
    PERSON: { description: 'Somebody did it.' },
    ENGINE: { description: 'Its time had come.' },
    IMPORT: { description: 'It was brought in from another tool.' },
  },
});

/** One thing that happened. */
@ObjectType({ description: 'One thing that happened, as the ledger has it.' })
export class TimelineEntry {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field({ description: 'What happened, such as moment.accepted.' })
  kind!: string;

  @Field({ description: 'When it happened.' })
  at!: Date;

  @Field({ description: 'When it was written down; later for what waited on a phone.' })
  recordedAt!: Date;

  @Field(() => PersonCard, { nullable: true, description: 'Who did it; null for what time did.' })
  actor!: PersonCard | null;

  @Field(() => EntryOrigin, { description: 'Where it comes from.' })
  origin!: EntryOrigin;

  @Field(() => [NamedValue], { description: 'What belongs to it: names of departments and people, codes of enums.' })
  values!: NamedValue[];

  @Field(() => String, { nullable: true, description: 'The note, update, reason or new text that it stands for; null where there is none, or where it is removed.' })
  words!: string | null;

  @Field({ description: 'There were words, which the viewer may not read, or which were erased.' })
  removed!: boolean;
}

/** A page of a timeline, newest first. */
@ObjectType({ description: 'A page of a timeline, newest first.' })
export class TimelinePage extends Page(TimelineEntry) {}
