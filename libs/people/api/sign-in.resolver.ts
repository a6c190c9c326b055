import { type Actor, Audience, CurrentActor, Exchange, MaxLength, MaybeActor, type PageOf, type RequestContext } from '@app/shared-api';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID } from 'class-validator';
import { IdArgs } from './arguments';
import { DevicesArgs, EnrolSharedDeviceInput } from './device.inputs';
import { Devices } from './devices.service';
import { Enrolment } from './enrolment.service';
import { LookingAfter } from './looking-after.service';
import { Person } from './person.entity';
import { BadgeSignInInput, ChangePasswordInput, ChangePinInput, EnrolMyDeviceInput, SignInInput } from './sign-in.inputs';
import { SignIn } from './sign-in.service';
import { Device, DevicePage, EnrolmentSheet, ThisDevice } from './sign-in.types';
import { Viewer, viewer } from './viewer.resolver';
import { Viewers } from './viewer.service';

@ArgsType()
class PersonArgs {
  @Field(() => ID, { description: 'Whose.' })
  @IsUUID('all', { message: 'This is not an id.' })
  personId!: string;
}

@ArgsType()
class LiftLockArgs extends PersonArgs {
  @Field(() => ID, { nullable: true, description: 'On which device, as the lock names it; null: on all.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  deviceId?: string | null;
}

/** Signing in and out, secrets, devices and sheets. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly devices: Devices,
    private readonly enrolment: Enrolment,
    private readonly lookingAfter: LookingAfter,
    private readonly signingIn: SignIn,
    private readonly viewers: Viewers,
  ) {}

  @Mutation(() => Viewer, { description: 'Signs in with e-mail address and password.' })
  @Audience('everyone')
  async signIn(@Args('input', { description: 'Address and password.' }) input: SignInInput, @Exchange() exchange: RequestContext): Promise<Viewer> {
    return this.welcomeIn(exchange, await this.signingIn.withPassword(exchange, input));
  }

  @Mutation(() => Viewer, { description: 'Signs in with badge number and PIN, on an enrolled device.' })
  @Audience('everyone')
  async signInWithBadge(@Args('input', { description: 'Number and PIN.' }) input: BadgeSignInInput, @Exchange() exchange: RequestContext): Promise<Viewer> {
    return this.welcomeIn(exchange, await this.signingIn.withBadge(exchange, input));
  }

  @Mutation(() => Viewer, { description: 'Uses a printed sheet: sets the PIN, makes this phone one’s own, signs in. A shared phone stays shared.' })
  @Audience('everyone')
  async enrolMyDevice(@Args('input', { description: 'The sheet’s code and the new PIN.' }) input: EnrolMyDeviceInput, @Exchange() exchange: RequestContext): Promise<Viewer> {
    return this.welcomeIn(exchange, await this.enrolment.use(exchange, input));
  }

  @Mutation(() => Boolean, { description: 'Ends the session that asks.' })
  @Audience('everyone')
  async signOut(@MaybeActor() actor: Actor | null, @Exchange() exchange: RequestContext): Promise<boolean> {
    await this.signingIn.out(actor, exchange);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Sets a new password and ends the viewer’s other sessions.' })
  @Audience('signedIn')
  async changePassword(@CurrentActor() actor: Actor, @Args('input', { description: 'The present and the new one.' }) input: ChangePasswordInput, @Exchange() exchange: RequestContext): Promise<boolean> {
    await this.signingIn.changePassword(actor, exchange, input);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Sets a new PIN and ends the viewer’s other sessions.' })
  @Audience('signedIn')
  async changePin(@CurrentActor() actor: Actor, @Args('input', { description: 'The present and the new one.' }) input: ChangePinInput, @Exchange() exchange: RequestContext): Promise<boolean> {
    await this.signingIn.changePin(actor, exchange, input);
    return true;
  }

  @Query(() => ThisDevice, { description: 'What the browser that asks is.' })
  @Audience('everyone')
  thisDevice(@Exchange() exchange: RequestContext): Promise<ThisDevice> {
    return this.devices.thisDevice(exchange);
  }

  @Query(() => DevicePage, { description: 'The shared phones that the viewer looks after, latest enrolled first.' })
  @Audience('signedIn')
  sharedDevices(@CurrentActor() actor: Actor, @Args() args: DevicesArgs): Promise<PageOf<Device>> {
    return this.devices.shared(actor, args);
  }

  @Mutation(() => Device, { description: 'Makes the browser that asks a shared phone. By a manager, a department head or an administrator.' })
  @Audience('signedIn')
  enrolSharedDevice(@CurrentActor() actor: Actor, @Args('input', { description: 'Its name and place.' }) input: EnrolSharedDeviceInput, @Exchange() exchange: RequestContext): Promise<Device> {
    return this.devices.enrolShared(actor, exchange, input);
  }

  @Mutation(() => Boolean, { description: 'Ends a device’s enrolment and everything that runs on it.' })
  @Audience('signedIn')
  async revokeDevice(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<boolean> {
    await this.devices.revoke(actor, id);
    return true;
  }

  @Mutation(() => EnrolmentSheet, { description: 'Prints a sheet for somebody; the one before stops working, and their sessions end. By their manager or an administrator.' })
  @Audience('signedIn')
  printSheet(@CurrentActor() actor: Actor, @Args() { personId }: PersonArgs): Promise<EnrolmentSheet> {
    return this.enrolment.print(actor, personId);
  }

  @Mutation(() => Person, { description: 'Lets somebody sign in again at once. By their manager or an administrator.' })
  @Audience('signedIn')
  liftLock(@CurrentActor() actor: Actor, @Args() { personId, deviceId }: LiftLockArgs): Promise<Person> {
    return this.lookingAfter.liftLock(actor, personId, deviceId ?? null);
  }

  private welcomeIn(exchange: RequestContext, actor: Actor): Viewer {
    this.viewers.becomes(exchange, actor);
    return viewer(actor);
  }
}
