import { addWords, type Viewer } from '@app/shared-web';
import { amara } from '@app/shared-web/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { edited, lead, onStage } from '../testing';
import { AddDialog } from './add-dialog';
import { item } from './given-a-model';
import { modelOf } from './model';
import blueprintEn from './words.en';

const north = { id: 'north', name: 'North' };
const south = { id: 'south', name: 'South' };
const model = modelOf('journey', [item('JOURNEY', 'journey', { side: 'CUSTOMER' }), item('STAGE', 'stage', { name: 'Pay', parentId: 'journey', side: 'CUSTOMER' })], [])!;

async function adds(viewer: Viewer, department: typeof north | null) {
  addWords('blueprint', 'en', blueprintEn);
  const onAdded = jest.fn();
  const dialog = <AddDialog model={model} band="ACTIVITIES" stage={null} department={department} onClose={() => undefined} onAdded={onAdded} />;
  const { user, editsAsked } = await onStage(dialog, { viewer, answers: { EditInSteps: () => edited({ id: 'new', kind: 'ACTIVITY', version: 1 }) } });
  await user.type(await screen.findByLabelText('Name'), 'Take the payment');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  await waitFor(() => expect(onAdded).toHaveBeenCalled());
  return editsAsked()[0]![0] as { add: object };
}

describe('adding work to the blueprint', () => {
  it.each([
    ['a head adds what a department of theirs leads', { ...amara, heads: [south, north] }, null, [{ departmentId: 'south', part: 'LEAD' }]],
    ['… the one of theirs in whose row they add it', { ...amara, heads: [south, north] }, north, [{ departmentId: 'north', part: 'LEAD' }]],
    ['the programme lead adds what the department of the row leads', lead, north, [{ departmentId: 'north', part: 'LEAD' }]],
  ])('%s', async (_what, viewer, department, departments) => {
    expect(await adds(viewer, department)).toMatchObject({ add: { kind: 'ACTIVITY', name: 'Take the payment', parentId: 'stage', departments } });
  });

  it('says what to do where nothing can be added yet, since no journey of that side stands beside', async () => {
    addWords('blueprint', 'en', blueprintEn);
    await onStage(<AddDialog model={model} band="EMPLOYEE" stage={null} department={null} onClose={() => undefined} onAdded={() => undefined} />, { answers: {} });
    expect(await screen.findByText(/^No employee’s journey stands beside/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
  });

  it('leaves open who leads where the programme lead does not say', async () => {
    expect((await adds(lead, null)).add).not.toHaveProperty('departments');
  });
});
