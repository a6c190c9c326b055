import type { ApiClient } from './api-client';
import type { TestApp } from './test-app';

/** An import as tests look at it. */
export interface ImportOutcome {
  id: string;
  state: string;
  rows: number | null;
  done: number;
  added: number;
  changed: number;
  leftAlone: number;
  failed: number;
  missing: number;
  columns: Array<{ name: string; field: string | null }>;
  values: Array<{ field: string; value: string; meaning: string | null; rows: number }>;
  problems: { nodes: Array<{ line: number; field: string | null; code: string; value: string | null; stops: boolean }> };
}

const outcome = `id state rows done added changed leftAlone failed missing columns { name field } values { field value meaning rows } problems(first: 100) { nodes { line field code value stops } }`;

/** Uploads a file; throws what the API refuses it with. */
export async function uploadImport(api: ApiClient, kind: string, bytes: Buffer | string, fileName = 'file.csv'): Promise<string> {
  const boundary = 'boundary-of-the-import';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: text/csv\r\n\r\n`;
  const response = await api.request({
    method: 'POST',
    url: `/imports?kind=${kind}`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
  const body = response.json() as { id?: string; errors?: Array<{ message: string; extensions: { code: string } }> };
  if (!body.id) throw Object.assign(new Error(body.errors?.[0]?.message), { code: body.errors?.[0]?.extensions.code });
  return body.id;
}

/** The run as it stands. */
export async function importOutcome(api: ApiClient, id: string): Promise<ImportOutcome> {
  const { importRun } = await api.query<{ importRun: ImportOutcome }>(`query ($id: ID!) { importRun(id: $id) { ${outcome} } }`, { id });
  return importRun;
}

/** What a person does with a file: upload, correct the columns, look at the preview. */
export async function previewImport(
  app: TestApp,
  api: ApiClient,
  kind: string,
  bytes: Buffer | string,
  corrections: { columns?: Record<string, string>; values?: Array<{ field: string; value: string; meaning: string }>; source?: string; timeZone?: string } = {},
): Promise<ImportOutcome> {
  const id = await uploadImport(api, kind, bytes);
  const { columns } = await importOutcome(api, id);
  const recognised = Object.fromEntries(columns.flatMap(({ name, field }) => (field ? [[field, name]] : [])));
  const meant = Object.entries({ ...recognised, ...corrections.columns }).map(([field, column]) => ({ field, column }));
  await api.query(`mutation ($input: MapImportInput!) { mapImport(input: $input) { id } }`, {
    input: { id, columns: meant, values: corrections.values ?? [], source: corrections.source, timeZone: corrections.timeZone },
  });
  await app.jobs.drain();
  return importOutcome(api, id);
}

/** All of it: upload, preview, and bring in. */
export async function bringIn(app: TestApp, api: ApiClient, kind: string, bytes: Buffer | string, corrections: Parameters<typeof previewImport>[4] = {}): Promise<ImportOutcome> {
  const { id } = await previewImport(app, api, kind, bytes, corrections);
  await api.query(`mutation ($id: ID!) { runImport(id: $id) { id } }`, { id });
  await app.jobs.drain();
  return importOutcome(api, id);
}
