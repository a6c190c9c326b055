import { givenMoments } from '@app/moments-api/given';
import { testApp } from '@app/testing';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'graphql-ws';

const app = await testApp();
const given = givenMoments(app);
const sockets: Client[] = [];
afterAll(() => Promise.all(sockets.map((socket) => socket.dispose())));

interface Today {
  today: { items: Array<{ kind: string; subjectType: string; subjectId: string }>; liveCursor: string };
}

const TODAY = '{ today { items { kind subjectType subjectId } liveCursor } }';

describe('Today', () => {
  it('says from where to follow it: a plain member hears of what is offered to their department after they looked', async () => {
    const payments = await given.department();
    const member = await app.as(await given.person({ department: payments }));
    const { moment: before } = await given.offered({ to: payments });
    await app.tail.catchUp();
    const { today } = await member.query<Today>(TODAY);
    expect(today.items).toEqual([{ kind: 'moments.offer', subjectType: 'moment', subjectId: before.id }]);

    // between the answer and the subscription
    const { moment } = await given.offered({ to: payments });
    await app.tail.catchUp();
    const socket = await member.socket();
    sockets.push(socket);
    const heard = await new Promise<string[]>((resolve, reject) => {
      socket.subscribe<{ momentChanged: { momentIds: string[] } }>(
        { query: 'subscription ($after: String) { momentChanged(after: $after) { momentIds } }', variables: { after: today.liveCursor } },
        { next: ({ data }) => resolve(data!.momentChanged.momentIds), error: reject, complete: () => undefined },
      );
    });
    expect(heard).toEqual([moment.id]);
    const { today: now } = await member.query<Today>(TODAY);
    expect(now.items.map(({ subjectId }) => subjectId)).toEqual(expect.arrayContaining([before.id, moment.id]));
  });
});
