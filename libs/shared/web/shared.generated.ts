// Written by hand from shared.graphql until tools/codegen.mjs has a schema to read; it is then replaced by its output.
import { gql, type TypedDocumentNode } from '@apollo/client';
import type { ApiLocale } from './i18n/locale';

export type ViewerAction =
  | 'ADMINISTER' | 'IMPORT_PEOPLE' | 'IMPORT_MOMENTS' | 'SEE_BOARD' | 'SEE_FIGURES' | 'PRINT_SHEETS' | 'ENROL_SHARED_DEVICE' | 'SEE_TEAM';
type Card = { id: string; name: string };
type PageInfo = { endCursor: string | null; hasNextPage: boolean };
export type MeQuery = {
  me: {
    locale: ApiLocale;
    can: ViewerAction[];
    person: Card & { number: string; jobTitle: string; department: Card | null; location: Card | null };
    session: { id: string; kind: 'DESK' | 'PERSONAL' | 'SHARED'; label: string };
    coordinates: Card[];
    heads: Card[];
    receivesFor: Card[];
    organization: { name: string; timeZone: string; locales: ApiLocale[]; defaultLocale: ApiLocale; sample: boolean };
  };
};
export type WelcomeQuery = {
  welcome: { state: 'EMPTY' | 'READY'; organizationName: string | null; locales: ApiLocale[]; defaultLocale: ApiLocale; sample: boolean; publicUrl: boolean };
};
export type PickPeopleQuery = { people: { nodes: Array<Card & { jobTitle: string; number: string; department: Card | null }>; pageInfo: PageInfo } };
export type PickDepartmentsQuery = { departments: { nodes: Array<Card & { code: string; path: Card[] }>; pageInfo: PageInfo } };
export type PickLocationsQuery = { locations: { nodes: Array<Card & { code: string }>; pageInfo: PageInfo } };
export type FindAnythingQuery = { find: Array<{ kind: string; id: string; title: string; detail: string | null; at: string | null }> };

export const MeDocument: TypedDocumentNode<MeQuery, Record<string, never>> = gql`
  query Me {
    me {
      locale can
      person { id number name jobTitle department { id name } location { id name } }
      session { id kind label }
      coordinates { id name } heads { id name } receivesFor { id name }
      organization { name timeZone locales defaultLocale sample }
    }
  }
`;
export const WelcomeDocument: TypedDocumentNode<WelcomeQuery, Record<string, never>> = gql`
  query Welcome { welcome { state organizationName locales defaultLocale sample publicUrl } }
`;
export const PickPeopleDocument: TypedDocumentNode<PickPeopleQuery, { words?: string | null; departmentId?: string | null; first?: number | null }> = gql`
  query PickPeople($words: String, $departmentId: ID, $first: Int) {
    people(words: $words, departmentId: $departmentId, first: $first) {
      nodes { id name jobTitle number department { id name } }
      pageInfo { endCursor hasNextPage }
    }
  }
`;
export const PickDepartmentsDocument: TypedDocumentNode<PickDepartmentsQuery, { words?: string | null; first?: number | null }> = gql`
  query PickDepartments($words: String, $first: Int) {
    departments(words: $words, first: $first) { nodes { id name code path { id name } } pageInfo { endCursor hasNextPage } }
  }
`;
export const PickLocationsDocument: TypedDocumentNode<PickLocationsQuery, { words?: string | null; first?: number | null }> = gql`
  query PickLocations($words: String, $first: Int) {
    locations(words: $words, first: $first) { nodes { id name code } pageInfo { endCursor hasNextPage } }
  }
`;
export const FindAnythingDocument: TypedDocumentNode<FindAnythingQuery, { words: string; first?: number | null }> = gql`
  query FindAnything($words: String!, $first: Int) { find(words: $words, first: $first) { kind id title detail at } }
`;
export const SetMyLocaleDocument: TypedDocumentNode<{ setMyLocale: { locale: ApiLocale } }, { locale: ApiLocale }> = gql`
  mutation SetMyLocale($locale: Locale!) { setMyLocale(locale: $locale) { locale } }
`;
export const SignOutDocument: TypedDocumentNode<{ signOut: boolean }, Record<string, never>> = gql`
  mutation SignOut { signOut }
`;
