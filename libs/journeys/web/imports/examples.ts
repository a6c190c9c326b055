import type { ItemKind } from '../journeys.generated';

/** What files of a kind are called in the API. */
export const fileOf: Record<ItemKind, string> = {
  JOURNEY: 'journeys',
  STAGE: 'stages',
  TOUCHPOINT: 'touchpoints',
  ACTIVITY: 'activities',
  CAPABILITY: 'capabilities',
  APPLICATION: 'applications',
  PAIN_POINT: 'painPoints',
  OPPORTUNITY: 'opportunities',
};

/** A file of each kind that one can begin with; together they make a small inventory. */
export const examples: Record<ItemKind, string> = {
  JOURNEY: 'external id,name,side,horizon,persona\nJ-1,Furnish a home,CUSTOMER,CURRENT,Young family\nJ-2,Deliver a kitchen,EMPLOYEE,CURRENT,Driver\n',
  STAGE: 'external id,name,journey,serves\nS-1,Receive it,J-1,\nS-2,Hand over,J-2,S-1\n',
  TOUCHPOINT: 'external id,name,stage,channel,weight,expectation,emotion\nT-1,The crew at the door,S-1,DELIVERY,MOMENT_THAT_MATTERS,On time and into the room,1\n',
  ACTIVITY: 'external id,name,stage,departments,minutes,cases,capabilities,applications\nW-1,Agree a slot,S-2,DEL:lead; CCX:support,7.5,1200,C-2,A-1; A-2\n',
  CAPABILITY: 'external id,name,parent,maturity now,maturity wanted,importance\nC-1,Transport,,3,4,5\nC-2,Delivery promises,C-1,1,4,5\n',
  APPLICATION: 'external id,name,lifecycle,active on,functional fit,technical fit,departments,capabilities,sends to\nA-1,Tour planning,ACTIVE,2015-05-01,2,2,DEL,C-2,A-2: confirmed slots\nA-2,Order management,ACTIVE,2018-02-01,3,2,,,\n',
  PAIN_POINT: 'external id,name,sufferer,root cause,severity,minutes lost,occurs per,occurrences,people hit,stages,activities\nP-1,No slot can be seen while the order is taken,BOTH,SYSTEM,HIGH,7,MONTH,9400,,S-2,W-1\n',
  OPPORTUNITY: 'external id,name,customer value,business value,effort,saving hours,pain points\nO-1,The slot belongs to the order,5,4,3,21000,P-1\n',
};
