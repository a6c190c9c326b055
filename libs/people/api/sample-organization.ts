import { Database, type Locale } from '@app/shared-api';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';

/** As whom one can look at the sample. */
export enum SampleRole {
  FRONTLINE = 'FRONTLINE',
  COORDINATOR = 'COORDINATOR',
  DEPARTMENT_MEMBER = 'DEPARTMENT_MEMBER',
  DEPARTMENT_HEAD = 'DEPARTMENT_HEAD',
  MANAGER = 'MANAGER',
  PROGRAMME_LEAD = 'PROGRAMME_LEAD',
  ADMINISTRATOR = 'ADMINISTRATOR',
}

registerEnumType(SampleRole, {
  name: 'SampleRole',
  description: 'As whom one can look at the sample organization.',
  valuesMap: {
    FRONTLINE: { description: 'Faces customers, raises moments on a phone.' },
    COORDINATOR: { description: 'Triages moments on the board.' },
    DEPARTMENT_MEMBER: { description: 'Works in a department to which moments are offered.' },
    DEPARTMENT_HEAD: { description: 'Heads such a department.' },
    MANAGER: { description: 'Leads a team at a location.' },
    PROGRAMME_LEAD: { description: 'Leads the transformation.' },
    ADMINISTRATOR: { description: 'Keeps the directory.' },
  },
});

@ObjectType({ description: 'Somebody of the sample organization as whom one signs in with one click.' })
export class SampleSignIn {
  @Field(() => ID, { description: 'Their id.' })
  personId!: string;

  @Field({ description: 'Their name.' })
  name!: string;

  @Field({ description: 'Their job title.' })
  jobTitle!: string;

  @Field(() => SampleRole, { description: 'What they are an example of.' })
  role!: SampleRole;
}

/**
 * What the sample organization consists of. Whoever provides it writes people and everything else in one transaction,
 * the organization itself with `Organizations.create({ …, sample: true })`, and its examples with `SampleSignIns.offer`.
 */
export abstract class SampleOrganization {
  abstract bringIn(locale: Locale): Promise<void>;
}

/** The people of the sample as whom one signs in with one click. */
@Injectable()
export class SampleSignIns {
  constructor(private readonly db: Database) {}

  /** Offers somebody as the example of a role. */
  async offer(role: SampleRole, personId: string): Promise<void> {
    const position = Object.values(SampleRole).indexOf(role);
    await this.db.query(`INSERT INTO sample_sign_in (role, person_id, position) VALUES ($1, $2, $3) ON CONFLICT (role) DO UPDATE SET person_id = $2`, [role, personId, position]);
  }

  /** Who is offered. Nobody, except in a sample organization. */
  all(): Promise<SampleSignIn[]> {
    return this.db.query<SampleSignIn>(
      `SELECT p.id AS "personId", p.name, coalesce(p.job_title, '') AS "jobTitle", s.role FROM sample_sign_in s
       JOIN person p ON p.id = s.person_id AND p.active JOIN organization o ON o.sample ORDER BY s.position`,
    );
  }

  /** Whether one may sign in as this person with one click. */
  async offers(personId: string): Promise<boolean> {
    return (await this.all()).some((offered) => offered.personId === personId);
  }
}
