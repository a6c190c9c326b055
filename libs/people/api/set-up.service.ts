import { type Actor, Database, ErrorCode, FileStore, invalid, newId, notFound, refuse, type RequestContext } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Attempts } from './attempts';
import { Credentials } from './credentials.service';
import { Departments } from './departments.service';
import { Devices } from './devices.service';
import { Organizations } from './organization.service';
import type { SetUpInput, SetUpSampleInput } from './organization.inputs';
import { People } from './people.service';
import { SampleOrganization, SampleSignIns } from './sample-organization';
import { asThemselves } from './sessions.service';
import { SetUpCode } from './set-up-code';
import { SignIn } from './sign-in.service';

/** From an empty instance to one's own organization, or to the sample and back. */
@Injectable()
export class SetUp {
  constructor(
    private readonly db: Database,
    private readonly modules: ModuleRef,
    private readonly attempts: Attempts,
    private readonly code: SetUpCode,
    private readonly credentials: Credentials,
    private readonly departments: Departments,
    private readonly devices: Devices,
    private readonly files: FileStore,
    private readonly organizations: Organizations,
    private readonly people: People,
    private readonly sampleSignIns: SampleSignIns,
    private readonly signIn: SignIn,
  ) {}

  /** Sets up one's own organization with a department at its root, and signs its first administrator in. */
  async own(exchange: RequestContext, { code, organizationName, timeZone, locales, defaultLocale, administrator }: SetUpInput): Promise<Actor> {
    this.credentials.checkPassword('input.administrator.password', administrator.password, [administrator.name, administrator.email, administrator.number]);
    await this.check(exchange, code);
    const visitor = await this.devices.visitor(exchange);
    return this.db.transaction(async () => {
      const id = newId();
      const actor = asThemselves(id);
      await this.organizations.create(actor, { name: organizationName, timeZone, locales, defaultLocale, sample: false });
      await this.code.spend();
      const departmentId = await this.departments.addRoot(actor, organizationName);
      await this.people.addFirst(actor, id, { ...administrator, departmentId });
      await this.credentials.setPassword(actor, id, administrator.password);
      return this.signIn.admit(visitor, id);
    });
  }

  /** Fills the instance with the sample organization. */
  async withSample(exchange: RequestContext, { code, locale }: SetUpSampleInput): Promise<void> {
    // It comes from above: whoever knows people and moments provides it.
    const sample = this.modules.get(SampleOrganization, { strict: false });
    await this.check(exchange, code);
    await this.db.transaction(async () => {
      await sample.bringIn(locale);
      await this.code.spend();
    });
  }

  /** Signs in as an example of the sample with one click. Everywhere else there is no such thing. */
  async asSample(exchange: RequestContext, personId: string): Promise<Actor> {
    if (!(await this.sampleSignIns.offers(personId))) throw notFound('person');
    return this.signIn.admit(await this.devices.visitor(exchange), personId);
  }

  /** Throws the sample away, whole: the instance is empty again. The organization's name confirms it. */
  async discardSample(confirm: string, exchange: RequestContext): Promise<void> {
    const organization = await this.organizations.theOne();
    if (!organization.sample) throw refuse(ErrorCode.WRONG_STATE, 'This is no sample: nothing here can be thrown away.');
    if (confirm.trim() !== organization.name) throw invalid('confirm', 'equals', `Type “${organization.name}” to throw it away.`, { name: organization.name });
    const photos = await this.db.query<{ hash: string }>(`SELECT DISTINCT hash FROM stored_file`);
    await this.db.query(`SELECT discard_sample()`);
    await this.signIn.out(null, exchange);
    await this.code.issue();
    await this.files.dropUnused(photos.map(({ hash }) => hash));
  }

  /** Before anything else: an instance is set up once, by whoever sees its terminal. */
  private async check(exchange: RequestContext, code: string): Promise<void> {
    if (await this.organizations.find()) throw refuse(ErrorCode.ALREADY_SET_UP, 'This instance was set up before. Sign in.');
    // Whoever has not seen the terminal guesses: all of them together have one budget.
    const device = { ...(await this.devices.asTrying(await this.devices.visitor(exchange), null)), known: false };
    await this.attempts.spend('set-up', device);
    if (!(await this.code.matches(code))) throw refuse(ErrorCode.WRONG_CODE, 'This is not the code in the terminal. Each start prints a new one.');
    await this.attempts.giveBack('set-up', device);
  }
}
