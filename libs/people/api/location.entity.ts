import { Page } from '@app/shared-api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WorkingTimeJson } from './working-time.rules';

/** A place where people work. */
@Entity({ name: 'location' })
@ObjectType({ description: 'A place where people work: a store, an office, a warehouse.' })
export class Location {
  @Field(() => ID, { description: 'Its id.' })
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Field({ description: 'Its code in the directory.' })
  @Column({ type: 'text' })
  code!: string;

  @Field({ description: 'What people call it.' })
  @Column({ type: 'text' })
  name!: string;

  @Field({ description: 'Its time zone, such as Asia/Shanghai.' })
  @Column({ name: 'time_zone', type: 'text' })
  timeZone!: string;

  @Column({ name: 'working_time', type: 'jsonb', nullable: true })
  storedWorkingTime!: WorkingTimeJson | null;

  @Column({ type: 'tsvector', select: false })
  search?: string;

  @Field(() => Int, { description: 'Counts its changes; give it back when you change it.' })
  @Column({ type: 'int' })
  version!: number;

  @Column({ name: 'client_key', type: 'uuid', nullable: true, select: false })
  clientKey?: string | null;

  @Column({ name: 'client_digest', type: 'text', nullable: true, select: false })
  clientDigest?: string | null;
}

@ObjectType({ description: 'A page of locations, by name.' })
export class LocationPage extends Page(Location) {}
