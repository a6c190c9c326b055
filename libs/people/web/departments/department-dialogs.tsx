import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, DepartmentPicker, Dialog, Form, PersonPicker, TextField, toast, useWords, wordsOf, type FormState, type Picked } from '@app/shared-web';
import { useNavigate } from 'react-router';
import { AddDepartmentDocument, ChangeDepartmentDocument, type DepartmentDetailsFragment } from '../people.generated';
import { overNewest, usePeopleForm } from '../refusals';

interface DepartmentValues {
  name: string;
  code: string;
  parent: Picked | null;
  head: Picked | null;
}

function missing({ name, code }: DepartmentValues) {
  const t = wordsOf('directory');
  return { ...(name.trim() ? {} : { name: t('rule.required') }), ...(code.trim() ? {} : { code: t('rule.required') }) };
}

function DepartmentFields({ form }: { form: FormState<DepartmentValues> }) {
  const t = useWords('directory');
  return (
    <>
      <TextField form={form} name="name" label={t('department.name')} maxLength={120} autoComplete="off" />
      <TextField form={form} name="code" label={t('department.code')} hint={t('department.code_hint')} maxLength={60} autoComplete="off" />
      <DepartmentPicker form={form} name="parent" label={t('department.above')} hint={t('department.above_hint')} optional />
      <PersonPicker form={form} name="head" label={t('department.head')} optional />
    </>
  );
}

const inputOf = ({ name, code, parent, head }: DepartmentValues) => ({ name: name.trim(), code: code.trim(), parentId: parent?.id ?? null, headId: head?.id ?? null });

/** A new department, perhaps below another. */
export function AddDepartmentDialog({ parent, onClose }: { parent: Picked | null; onClose: () => void }) {
  const t = useWords('directory');
  const navigate = useNavigate();
  const client = useApolloClient();
  const [add] = useMutation(AddDepartmentDocument);
  const form = usePeopleForm<DepartmentValues>({
    draft: `department:new:${parent?.id ?? ''}`,
    initial: { name: '', code: '', parent, head: null },
    check: missing,
    submit: async (values, clientKey) => {
      const { data } = await add({ variables: { input: { clientKey, ...inputOf(values) } } });
      client.cache.evict({ fieldName: 'departments' });
      if (parent) client.cache.evict({ id: client.cache.identify({ __typename: 'Department', id: parent.id }) ?? '', fieldName: 'children' });
      toast(t('department.added', { name: values.name.trim() }));
      onClose();
      if (data) await navigate(`/people/departments/${data.addDepartment.id}`);
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('department.add')}>
      <Form form={form} send={t('department.add')} aside={<Button onClick={onClose}>{t('cancel')}</Button>}>
        <DepartmentFields form={form} />
      </Form>
    </Dialog>
  );
}

/** Rename a department, move it, give it another head. */
export function ChangeDepartmentDialog({ department, onClose, refetch }: { department: DepartmentDetailsFragment; onClose: () => void; refetch: () => Promise<unknown> }) {
  const t = useWords('directory');
  const client = useApolloClient();
  const [change] = useMutation(ChangeDepartmentDocument);
  const { id, version, name, code, parent, head } = department;
  const form = usePeopleForm<DepartmentValues>({
    draft: `department:${id}`,
    initial: { name, code, parent: parent && { id: parent.id, name: parent.name }, head: head && { id: head.id, name: head.name, detail: head.jobTitle ?? null } },
    check: missing,
    underField: { CONFLICT: ['parent', 'circle_of_departments'] },
    submit: async (values) => {
      await overNewest(refetch, () => change({ variables: { input: { id, version, ...inputOf(values) } } }));
      if (values.parent?.id !== parent?.id) client.cache.evict({ fieldName: 'departments' });
    },
    onDone: () => {
      toast(t('department.changed', { name }));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('department.change_title', { name })}>
      <Form form={form} send={t('save')} aside={<Button onClick={onClose}>{t('cancel')}</Button>}>
        <DepartmentFields form={form} />
      </Form>
    </Dialog>
  );
}
