import { ledgerKinds } from '@app/shared-api';

/** What happens in the people wing, as the ledger names it. */
export const peopleEvents = ledgerKinds('people', {
  organization_set_up: { keepDays: 'forever', live: false },
  /** data.fields; with timeZone among them, weeks begin at another moment from here on. */
  organization_changed: { keepDays: 'forever', live: false },
  person_added: { keepDays: 'forever', live: false },
  /** data.fields: the names of what changed. */
  person_changed: { keepDays: 'forever', live: false },
  /** They left: what they held is offered to their department’s head. data.departmentId. */
  left: { keepDays: 'forever', live: true, endsSessions: true },
  returned: { keepDays: 'forever', live: false },
  /** data.role, data.departmentId. */
  role_granted: { keepDays: 'forever', live: true },
  role_revoked: { keepDays: 'forever', live: true },
  /** From the server’s terminal. Subject: the administrator. data.roleGiven: whether they became one by it. */
  administrator_reset: { keepDays: 'forever', live: false },
  department_added: { keepDays: 'forever', live: false },
  /** data.fields; with parentId among them, policies over the tree look different from here on. */
  department_changed: { keepDays: 'forever', live: false },
  receivers_changed: { keepDays: 'forever', live: false },
  location_added: { keepDays: 'forever', live: false },
  location_changed: { keepDays: 'forever', live: false },
  /** Subject: the location, or nobody’s id for the organization’s default. */
  working_time_changed: { keepDays: 'forever', live: false },
  /** Subject: the person. data.voided: whether an older sheet stopped working. */
  sheet_printed: { keepDays: 730, live: true },
  device_enrolled: { keepDays: 730, live: true },
  device_revoked: { keepDays: 730, live: true },
  lock_lifted: { keepDays: 730, live: false },
  password_changed: { keepDays: 730, live: false },
  pin_changed: { keepDays: 730, live: false },
  /** Subject: the session. data.personId, data.reason. Its sockets are closed. */
  session_ended: { keepDays: 90, live: true, endsSessions: true },
});

/** The id that stands for the organization where an entry needs a subject. */
export const ORGANIZATION_SUBJECT = '00000000-0000-0000-0000-000000000001';
