// Written by hand from raise.graphql until tools/codegen.mjs has a schema to read; it is then replaced by its output.
export class TypedDocumentString<TResult, TVariables> extends String {
  declare __apiType?: (variables: TVariables) => TResult;
}

type Card = { id: string; name: string };
export type Severity = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW';
export type Channel = 'IN_PERSON' | 'PHONE' | 'EMAIL' | 'CHAT' | 'WEB' | 'APP' | 'SOCIAL' | 'DELIVERY' | 'OTHER';
export type CustomerInput = { name?: string | null; reference?: string | null; contact?: string | null };
export type RaiseInput = {
  clientKey: string;
  what: string;
  severity: Severity;
  channel?: Channel | null;
  departmentId?: string | null;
  locationId?: string | null;
  customer?: CustomerInput | null;
  fileIds?: string[] | null;
  pressedAt?: string | null;
  phoneNow?: string | null;
};
export type RaiseReadinessQuery = {
  me: { locale: 'EN' | 'ZH_HANS' | 'ZH_HANT'; person: { id: string }; session: { kind: 'DESK' | 'PERSONAL' | 'SHARED' } };
  sealingKey: { id: string; jwk: string };
  raiseGuess: { department: Card | null; location: Card | null; departments: Card[]; locations: Card[] };
};
export type MintSendTokenMutation = { sendToken: { token: string; expiresAt: string } };
export type RaiseMutation = { raise: { id: string; number: string; department: { name: string } | null; location: { name: string } | null } };
export type OpenEnvelopeMutation = {
  openEnvelope: {
    clientKey: string;
    photoKey: string | null;
    what: string;
    severity: Severity | null;
    channel: Channel | null;
    departmentId: string | null;
    locationId: string | null;
    customer: { name: string | null; reference: string | null; contact: string | null } | null;
  };
};

export const RaiseReadinessDocument = new TypedDocumentString<RaiseReadinessQuery, Record<string, never>>(`
query RaiseReadiness {
  me { locale person { id } session { kind } }
  sealingKey { id jwk }
  raiseGuess {
    department { id name }
    location { id name }
    departments { id name }
    locations { id name }
  }
}`);

export const MintSendTokenDocument = new TypedDocumentString<MintSendTokenMutation, Record<string, never>>(`
mutation MintSendToken { sendToken { token expiresAt } }`);

export const RaiseDocument = new TypedDocumentString<RaiseMutation, { input: RaiseInput }>(`
mutation Raise($input: RaiseInput!) { raise(input: $input) { id number department { name } location { name } } }`);

export const OpenEnvelopeDocument = new TypedDocumentString<OpenEnvelopeMutation, { envelope: string }>(`
mutation OpenEnvelope($envelope: String!) {
  openEnvelope(envelope: $envelope) {
    clientKey photoKey what severity channel departmentId locationId
    customer { name reference contact }
  }
}`);
