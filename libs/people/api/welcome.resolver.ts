import { AppConfig, Audience, Exchange, type Locale, MaxLength, type RequestContext } from '@app/shared-api';
import { Args, ArgsType, Field, ID, Mutation, ObjectType, Query, Resolver, registerEnumType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { allLocales, LocaleName } from './locale';
import { SetUpInput, SetUpSampleInput } from './organization.inputs';
import { Organizations } from './organization.service';
import { SampleSignIn, SampleSignIns } from './sample-organization';
import { SetUp } from './set-up.service';
import { Viewer, viewer } from './viewer.resolver';
import { Viewers } from './viewer.service';

/** Whether an instance waits to be set up. */
export enum InstanceState {
  EMPTY = 'EMPTY',
  READY = 'READY',
}

registerEnumType(InstanceState, {
  name: 'InstanceState',
  description: 'Whether an instance waits to be set up.',
  valuesMap: {
    EMPTY: { description: 'Nobody has set it up yet.' },
    READY: { description: 'It is somebody’s.' },
  },
});

@ObjectType({ description: 'What anybody may know of this instance.' })
export class Welcome {
  @Field(() => InstanceState, { description: 'Whether it waits to be set up.' })
  state!: InstanceState;

  @Field(() => String, { nullable: true, description: 'Whose it is; null while it is empty.' })
  organizationName!: string | null;

  @Field(() => [LocaleName], { description: 'The languages that can be chosen.' })
  locales!: Locale[];

  @Field(() => LocaleName, { description: 'The language of whoever chose none.' })
  defaultLocale!: Locale;

  @Field({ description: 'Whether this is the sample organization.' })
  sample!: boolean;

  @Field(() => [SampleSignIn], { description: 'In the sample: as whom one signs in with one click. Nobody elsewhere.' })
  sampleSignIns!: SampleSignIn[];

  @Field({ description: 'Whether it has a public https address: without one, no sheet can be printed.' })
  publicUrl!: boolean;
}

@ArgsType()
class SamplePersonArgs {
  @Field(() => ID, { description: 'As whom.' })
  @IsUUID('all', { message: 'This is not an id.' })
  personId!: string;
}

@ArgsType()
class DiscardArgs {
  @Field({ description: 'The organization’s name, to confirm.' })
  @MaxLength(200)
  confirm!: string;
}

/** The front door: what a stranger sees, and the first start. */
@Resolver()
export class WelcomeResolver {
  constructor(
    private readonly config: AppConfig,
    private readonly organizations: Organizations,
    private readonly sampleSignIns: SampleSignIns,
    private readonly setting: SetUp,
    private readonly viewers: Viewers,
  ) {}

  @Query(() => Welcome, { description: 'What anybody may know of this instance.' })
  @Audience('everyone')
  async welcome(): Promise<Welcome> {
    const organization = await this.organizations.find();
    return {
      state: organization ? InstanceState.READY : InstanceState.EMPTY,
      organizationName: organization?.name ?? null,
      locales: organization?.locales ?? allLocales,
      defaultLocale: organization?.defaultLocale ?? 'en',
      sample: organization?.sample ?? false,
      sampleSignIns: organization?.sample ? await this.sampleSignIns.all() : [],
      publicUrl: this.config.publicUrl !== null,
    };
  }

  @Mutation(() => Viewer, { description: 'Sets an empty instance up and signs its first administrator in. Works once.' })
  @Audience('everyone')
  async setUp(@Args('input', { description: 'The code from the terminal, the organization and its first administrator.' }) input: SetUpInput, @Exchange() exchange: RequestContext): Promise<Viewer> {
    const actor = await this.setting.own(exchange, input);
    this.viewers.becomes(exchange, actor);
    return viewer(actor);
  }

  @Mutation(() => Boolean, { description: 'Fills an empty instance with the sample organization.' })
  @Audience('everyone')
  async setUpSample(@Args('input', { description: 'The code from the terminal, and the language.' }) input: SetUpSampleInput, @Exchange() exchange: RequestContext): Promise<boolean> {
    await this.setting.withSample(exchange, input);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Throws the sample organization away, whole; the instance is empty again.' })
  @Audience('administrator')
  async discardSample(@Args() { confirm }: DiscardArgs, @Exchange() exchange: RequestContext): Promise<boolean> {
    await this.setting.discardSample(confirm, exchange);
    return true;
  }

  @Mutation(() => Viewer, { description: 'Signs in as an example of the sample organization. Exists nowhere else.' })
  @Audience('everyone')
  async signInAsSample(@Args() { personId }: SamplePersonArgs, @Exchange() exchange: RequestContext): Promise<Viewer> {
    const actor = await this.setting.asSample(exchange, personId);
    this.viewers.becomes(exchange, actor);
    return viewer(actor);
  }
}
