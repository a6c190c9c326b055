import { defineWing, importWords, keysetPage, pageWithWords, type NotificationThing, type Translate } from '@app/shared-web';
import { IconBuilding, IconDeviceMobile, IconMapPin, IconPrinter, IconSettings, IconUpload, IconUserCheck, IconUserPlus, IconUsers, IconUserShield } from '@tabler/icons-react';
import type {} from './words.en';
import { createElement, lazy, Suspense, type ComponentType } from 'react';
import { directoryImportWords } from './imports/words-source';
import { directoryWords } from './words/source';

/** A page of this wing, with its words. */
const page = (load: () => Promise<{ default: ComponentType }>) => pageWithWords({ directory: directoryWords }, load);
const importPage = pageWithWords({ directory: directoryWords, imports: importWords, directoryImport: directoryImportWords }, () => import('./imports/import-page'));

// The door is downloaded only by those who stand before it.
const SignIn = lazy(page(() => import('./entrance/sign-in-page')));
const FirstStart = lazy(page(() => import('./entrance/first-start-page')));
const door = (shown: typeof SignIn) => () => createElement(Suspense, { fallback: null }, createElement(shown));

const toAccount = () => '/account';
const toSubject = ({ subjectId }: NotificationThing) => `/people/${subjectId}`;

function toldOfRole(what: 'granted' | 'revoked', { values }: NotificationThing, t: Translate<WordBook['people']>) {
  const role = t.maybe(`role.${values['role']}`) ?? '';
  const { department } = values;
  return department ? t(`told.role_${what}_of`, { role, department }) : t(`told.role_${what}`, { role });
}

/** People, departments, locations, signing in: what this wing gives to the shell. */
export const people = defineWing({
  name: 'people',
  words: { en: () => import('./words.en'), 'zh-Hans': () => import('./words.zh-hans'), 'zh-Hant': () => import('./words.zh-hant') },
  routes: [
    { path: 'enrol', page: page(() => import('./entrance/enrol-page')), open: true, bare: true },
    { path: 'people/:personId/sheet', page: page(() => import('./persons/sheet-page')), bare: true },
    { path: 'people', page: page(() => import('./persons/people-page')) },
    { path: 'people/new', page: page(() => import('./persons/new-person-page')) },
    { path: 'people/departments', page: page(() => import('./departments/departments-page')) },
    { path: 'people/departments/:departmentId', page: page(() => import('./departments/department-page')) },
    { path: 'people/locations', page: page(() => import('./locations/locations-page')) },
    { path: 'people/locations/:locationId', page: page(() => import('./locations/location-page')) },
    { path: 'people/settings', page: page(() => import('./organization/settings-page')) },
    { path: 'people/shared-phone', page: page(() => import('./organization/shared-phone-page')) },
    { path: 'people/import', page: importPage },
    { path: 'people/import/:importId', page: importPage },
    { path: 'people/:personId', page: page(() => import('./persons/person-page')) },
    { path: 'account', page: page(() => import('./account/account-page')) },
  ],
  navigation: [{ to: '/people', words: 'nav.people', icon: IconUsers, order: 90, phone: true }],
  slots: {
    'entrance.sign-in': [{ component: door(SignIn) }],
    'entrance.set-up': [{ component: door(FirstStart) }],
  },
  finds: {
    person: { icon: IconUsers, words: 'finds.person', to: ({ id }) => `/people/${id}` },
    department: { icon: IconBuilding, words: 'finds.department', to: ({ id }) => `/people/departments/${id}` },
    location: { icon: IconMapPin, words: 'finds.location', to: ({ id }) => `/people/locations/${id}` },
  },
  notifications: {
    'people.sheet_printed': { icon: IconPrinter, words: 'told.sheet_printed', detail: 'told.sheet_printed_detail', to: toAccount },
    'people.role_granted': { icon: IconUserShield, words: (thing, t) => toldOfRole('granted', thing, t), to: toSubject },
    'people.role_revoked': { icon: IconUserShield, words: (thing, t) => toldOfRole('revoked', thing, t), to: toSubject },
  },
  actions: [
    { words: 'action.add_person', icon: IconUserPlus, run: '/people/new', shows: ({ can }) => can.includes('ADMINISTER') },
    { words: 'action.import', icon: IconUpload, run: '/people/import', shows: ({ can }) => can.includes('IMPORT_PEOPLE') },
    { words: 'action.settings', icon: IconSettings, run: '/people/settings', shows: ({ can }) => can.includes('ADMINISTER') },
    { words: 'action.account', icon: IconUserCheck, run: '/account' },
    { words: 'action.shared_phone', icon: IconDeviceMobile, run: '/people/shared-phone', shows: ({ can }) => can.includes('ENROL_SHARED_DEVICE') },
  ],
  cache: {
    Query: { fields: { people: keysetPage(), departments: keysetPage(), locations: keysetPage(), sharedDevices: keysetPage() } },
    Person: { fields: { reports: keysetPage() } },
    Department: { fields: { children: keysetPage(), people: keysetPage() } },
  },
});
