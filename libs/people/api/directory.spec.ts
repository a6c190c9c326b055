import { testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { givenPeople } from './given-people';

const app = await testApp();
const given = givenPeople(app);

describe('the directory', () => {
  it('says who looks', async () => {
    const ann = await given.person({ name: 'Ann', roles: ['administrator'] });
    const api = await app.as(ann);
    const { me } = await api.query<{ me: unknown }>('{ me { locale can person { name roles { role } department { name path { name } } } session { kind current } organization { name people workingTime { week { from to } } } } }');
    expect(me).toMatchObject({ locale: 'EN', person: { name: 'Ann', roles: [{ role: 'ADMINISTRATOR' }], department: { name: 'Shop floor' } }, session: { kind: 'DESK', current: true } });
  });
});
