import { item as anItem, link } from '../blueprint/given-a-model';
import { modelOf } from '../blueprint/model';
import type { Activity, Application, Capability, Pain } from './items';

export { link };

/** An activity led by a department. */
export const activity = (id: string, parentId: string, minutesPerCase: number | null, casesPerMonth: number | null, lead?: string) =>
  anItem('ACTIVITY', id, { parentId, minutesPerCase, casesPerMonth, departments: lead ? [{ part: 'LEAD', active: true, department: { id: lead, name: lead } }] : [] }) as Activity;

/** A capability and what stands above it. */
export const capability = (id: string, parentId: string | null = null, facts: Partial<Capability> = {}) => anItem('CAPABILITY', id, { parentId, maturityNow: null, maturityWanted: null, importance: null, ...facts }) as Capability;

/** An application and how well it fits. */
export const application = (id: string, functionalFit: number | null = null, technicalFit: number | null = null, facts: Partial<Application> = {}) => anItem('APPLICATION', id, { lifecycle: 'ACTIVE', functionalFit, technicalFit, ...facts }) as Application;

/** A touchpoint and how the customer feels there. */
export const touchpoint = (id: string, parentId: string, position: number, emotion: number | null, emotionEvidence: string | null = 'MEASURED', facts: object = {}) =>
  anItem('TOUCHPOINT', id, { parentId, position, emotion, emotionEvidence, channel: 'PHONE', weight: null, weightEvidence: null, expectation: null, expectationEvidence: null, ...facts });

/** A pain point that hurts now, and what it costs a year. */
export const pain = (id: string, moneyPerYear: number | null = null, facts: object = {}) => anItem('PAIN_POINT', id, { painState: 'CONFIRMED', severity: 'HIGH', cost: { moneyPerYear }, ...facts }) as Pain;

/** Buying, of which *pay* is served by the seller’s *till*. Who reads the receipt is a touchpoint, scanning an activity. */
export const buying = [
  anItem('JOURNEY', 'buying', { side: 'CUSTOMER' }),
  anItem('STAGE', 'choose', { parentId: 'buying', position: 1, side: 'CUSTOMER' }),
  anItem('STAGE', 'pay', { parentId: 'buying', position: 2, side: 'CUSTOMER' }),
  anItem('JOURNEY', 'selling', { side: 'EMPLOYEE', persona: 'Seller' }),
  anItem('STAGE', 'till', { parentId: 'selling', position: 1, side: 'EMPLOYEE' }),
  anItem('STAGE', 'break', { parentId: 'selling', position: 2, side: 'EMPLOYEE' }),
];

/** The ties of it. */
export const ties = [link('till', 'SERVES', 'pay')];

/** The model of buying with more in it. */
export const buyingWith = (items: readonly unknown[], links: readonly ReturnType<typeof link>[]) => modelOf('buying', [...buying, ...items] as never, [...ties, ...links])!;
