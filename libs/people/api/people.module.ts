import { ActorSource } from '@app/shared-api';
import { Global, Module } from '@nestjs/common';
import { AdministratorReset } from './administrator-reset';
import { Attempts } from './attempts';
import { Cookies } from './cookies';
import { Credentials } from './credentials.service';
import { Department } from './department.entity';
import { DepartmentResolver } from './department.resolver';
import { DepartmentTree } from './department-tree';
import { Departments } from './departments.service';
import { Devices } from './devices.service';
import { Directory } from './directory.service';
import { Enrolment } from './enrolment.service';
import { Leaving } from './leaving.service';
import { Location } from './location.entity';
import { LocationResolver } from './location.resolver';
import { Locations } from './locations.service';
import { LookingAfter } from './looking-after.service';
import { Organization } from './organization.entity';
import { OrganizationResolver } from './organization.resolver';
import { Organizations } from './organization.service';
import { PeopleTidy } from './people.engine';
import { peopleImports } from './imports';
import { FindsDepartments, FindsLocations, FindsPeople } from './people.finds';
import { People } from './people.service';
import { PeopleTells } from './people.tells';
import { Person } from './person.entity';
import { PersonResolver, PersonRoleResolver } from './person.resolver';
import { Roles } from './roles.service';
import { SampleSignIns } from './sample-organization';
import { Secrets } from './secrets';
import { SendTokenResolver } from './send-token.resolver';
import { SendTokens } from './send-token.service';
import { Sessions } from './sessions.service';
import { SetUpCode } from './set-up-code';
import { SetUp } from './set-up.service';
import { SignInResolver } from './sign-in.resolver';
import { SignIn } from './sign-in.service';
import { ViewerResolver } from './viewer.resolver';
import { Viewers } from './viewer.service';
import { WelcomeResolver } from './welcome.resolver';
import { WorkingTimes } from './working-times.service';

/** The tables of this wing. */
export const peopleEntities = [Organization, Location, Department, Person];

const forOtherWings = [AdministratorReset, DepartmentTree, Departments, Directory, Leaving, Locations, Organizations, People, Roles, SampleSignIns, SendTokens, Sessions, SetUpCode, WorkingTimes];

/** Everybody uses people, so everybody may inject what it offers. */
@Global()
@Module({
  providers: [
    ...forOtherWings,
    { provide: ActorSource, useExisting: Sessions },
    Attempts,
    Cookies,
    Credentials,
    Devices,
    Enrolment,
    LookingAfter,
    Secrets,
    SetUp,
    SignIn,
    Viewers,
    FindsDepartments,
    FindsLocations,
    FindsPeople,
    PeopleTells,
    PeopleTidy,
    DepartmentResolver,
    LocationResolver,
    OrganizationResolver,
    PersonResolver,
    PersonRoleResolver,
    SendTokenResolver,
    SignInResolver,
    ViewerResolver,
    WelcomeResolver,
    ...peopleImports,
  ],
  exports: [...forOtherWings, ActorSource],
})
export class PeopleModule {}
