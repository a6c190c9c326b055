import { type Locale, Page } from '@app/shared-api';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocaleName } from './locale';
import { Person } from './person.entity';

/** Where a session runs; it decides after how long without use it ends. */
export enum SessionKind {
  DESK = 'desk',
  PERSONAL = 'personal',
  SHARED = 'shared',
}

/** Whose phone an enrolled device is. */
export enum DeviceKind {
  PERSONAL = 'personal',
  SHARED = 'shared',
}

registerEnumType(SessionKind, {
  name: 'SessionKind',
  description: 'Where a session runs; it decides after how long without use it ends.',
  valuesMap: {
    DESK: { description: 'A browser; ends after 12 hours without use.' },
    PERSONAL: { description: 'A person’s own enrolled phone; ends after 30 days without use.' },
    SHARED: { description: 'A phone that several people use; ends after 15 minutes without use.' },
  },
});

registerEnumType(DeviceKind, {
  name: 'DeviceKind',
  description: 'Whose phone an enrolled device is.',
  valuesMap: {
    PERSONAL: { description: 'One person’s, enrolled with their printed sheet.' },
    SHARED: { description: 'Everybody’s at a location, enrolled by a manager.' },
  },
});

@ObjectType({ description: 'Where somebody is signed in.' })
export class Session {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => SessionKind, { description: 'Where it runs.' })
  kind!: SessionKind;

  @Field({ description: 'Browser and system, as "Chrome, Windows", or the device’s label.' })
  label!: string;

  @Field({ description: 'When it began.' })
  createdAt!: Date;

  @Field({ description: 'When it was last used, to the minute.' })
  lastActiveAt!: Date;

  @Field({ description: 'Whether it is the one that asks.' })
  current!: boolean;
}

@ObjectType({ description: 'An enrolled device: badge number and PIN work on it.' })
export class Device {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DeviceKind, { description: 'Whose it is.' })
  kind!: DeviceKind;

  @Field({ description: 'What it is called.' })
  label!: string;

  @Field({ description: 'When it was enrolled.' })
  enrolledAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When somebody last signed in on it.' })
  lastUsedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When its enrolment was ended; null while it holds.' })
  revokedAt!: Date | null;
}

@ObjectType({ description: 'A page of devices, latest enrolled first.' })
export class DevicePage extends Page(Device) {}

@ObjectType({ description: 'A device on which a person’s sign-in waits after too many wrong attempts.' })
export class SignInLock {
  @Field(() => ID, { nullable: true, description: 'Names the device when the lock is lifted; null: all unknown devices together.' })
  deviceId!: string | null;

  @Field({ description: 'The device, as "Chrome, Windows".' })
  deviceLabel!: string;

  @Field({ description: 'Until when attempts are refused there.' })
  until!: Date;
}

@ObjectType({ description: 'How somebody signs in. Shown to themselves, their manager and administrators.' })
export class PersonSignIn {
  @Field({ description: 'Whether they have a password.' })
  hasPassword!: boolean;

  @Field({ description: 'Whether they have a PIN.' })
  hasPin!: boolean;

  @Field(() => [SignInLock], { description: 'Where sign-in is locked for the moment.' })
  locks!: SignInLock[];

  @Field(() => [Device], { description: 'Their own enrolled devices.' })
  devices!: Device[];

  @Field(() => Date, { nullable: true, description: 'Until when the printed sheet works; null when none is open.' })
  sheetExpiresAt!: Date | null;
}

@ObjectType({ description: 'A printed sheet with which one person enrols one device, once.' })
export class EnrolmentSheet {
  @Field({ description: 'The link in the code. Shown this once: it is not kept.' })
  url!: string;

  @Field({ description: 'The link as a QR code, an SVG image.' })
  qrSvg!: string;

  @Field(() => Person, { description: 'Whose sheet it is.' })
  person!: Person;

  @Field(() => LocaleName, { description: 'The language in which that person reads.' })
  locale!: Locale;

  @Field({ description: 'Until when it works.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'What the browser that asks is.' })
export class ThisDevice {
  @Field({ description: 'Whether badge number and PIN work here.' })
  enrolled!: boolean;

  @Field(() => DeviceKind, { nullable: true, description: 'Whose it is, if enrolled.' })
  kind!: DeviceKind | null;

  @Field(() => String, { nullable: true, description: 'What it is called, if enrolled.' })
  label!: string | null;

  @Field(() => String, { nullable: true, description: 'Its owner’s badge number, so that only the PIN must be typed.' })
  personNumber!: string | null;
}
