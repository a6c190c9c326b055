import type { ApiClient } from '@app/testing';
import type { Moment } from './moment.entity';

/** For specs: the customer whose contact not every reader may have. */
export const withCustomer = { customer: { name: 'Ms Lin', reference: 'ORD-4411', contact: '+49 170 1234567' } };

/** For specs: the internal note that not every reader may read. */
export const NOTE = 'Between us';

/** For specs: what people wrote about a moment, or how its customer is reached. No error and no notification says it. */
export const secretsOf = ({ what }: Moment): RegExp => new RegExp([what, 'Ms Lin', 'ORD-4411', '170 1234567', NOTE].join('|'));

/** For specs: uploads a photo, of one pixel. */
export async function uploadPhoto(client: ApiClient): Promise<string> {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  const payload = Buffer.concat([Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="till.png"\r\nContent-Type: image/png\r\n\r\n'), png, Buffer.from('\r\n--b--\r\n')]);
  const upload = await client.request({ method: 'POST', url: '/files', headers: { 'content-type': 'multipart/form-data; boundary=b' }, payload });
  return (upload.json() as { id: string }).id;
}

const doors = `query ($id: ID!, $number: String!, $words: String!) {
  list: moments(first: 100) { nodes { id } }
  listByWords: moments(filter: { words: $words }, first: 100) { nodes { id } }
  listByReference: moments(filter: { words: "ORD-4411" }, first: 100) { nodes { id } }
  countByWords: boardCounts(filter: { words: $words }) { open }
  countByReference: boardCounts(filter: { words: "ORD-4411" }) { open }
  findByNumber: find(words: $number, first: 50) { id }
  findByWords: find(words: $words, first: 50) { id }
  findByReference: find(words: "ORD-4411", first: 50) { id }
  byIds: momentsById(ids: [$id]) { id }
  byNumber: momentByNumber(number: $number) { timeline { nodes { kind words removed } } }
  notifications(first: 100) { nodes { subjectId values { text } } }
}`;

type Thing = { id: string };
type Page = { nodes: Thing[] };
type Found = Record<'list' | 'listByWords' | 'listByReference', Page> &
  Record<'countByWords' | 'countByReference', { open: number }> &
  Record<'findByNumber' | 'findByWords' | 'findByReference' | 'byIds', Thing[]> & {
    byNumber: { timeline: { nodes: Array<{ kind: string; words: string | null; removed: boolean }> } } | null;
    notifications: { nodes: Array<{ subjectId: string }> };
  };

/** For specs: through which doors somebody comes to an open moment, to its customer, and to its notes. */
export async function throughEveryDoor(client: ApiClient, moment: Moment, fileId: string) {
  const found = await client.query<Found>(doors, { id: moment.id, number: moment.number, words: moment.what });
  const has = (things: Thing[]): boolean => things.some(({ id }) => id === moment.id);
  const noted = found.byNumber?.timeline.nodes.find(({ kind }) => kind === 'moment.noted');
  return {
    told: JSON.stringify(found.notifications),
    isTold: found.notifications.nodes.some(({ subjectId }) => subjectId === moment.id),
    reads: {
      list: has(found.list.nodes),
      listByWords: has(found.listByWords.nodes),
      countByWords: found.countByWords.open > 0,
      findByNumber: has(found.findByNumber),
      findByWords: has(found.findByWords),
      byIds: has(found.byIds),
      byNumber: found.byNumber !== null,
      timeline: noted !== undefined,
      photo: (await client.request({ method: 'GET', url: `/files/${fileId}` })).statusCode === 200,
    },
    readsContact: { listByReference: has(found.listByReference.nodes), countByReference: found.countByReference.open > 0, findByReference: has(found.findByReference) },
    readsNotes: { timeline: noted?.words === NOTE && !noted.removed },
  };
}
