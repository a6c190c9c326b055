import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Form, IconButton, PersonName, PersonPicker, toast, useForm, useWords, type FormState, type Picked } from '@app/shared-web';
import { IconX } from '@tabler/icons-react';
import { SetReceiversDocument, type DepartmentDetailsFragment } from '../people.generated';
import styles from '../persons/persons.module.css';
import { namedReceivers } from './department-facts';

interface Receivers {
  people: readonly Picked[];
  more: Picked | null;
}

/** A picker that adds to a list and is empty again for the next. */
function adding(form: FormState<Receivers>): FormState<Receivers> {
  return {
    ...form,
    set: (name, value) => {
      if (name !== 'more' || value === null) return form.set(name, value);
      const picked = value as Picked;
      if (!form.values.people.some(({ id }) => id === picked.id)) form.set('people', [...form.values.people, picked]);
    },
  };
}

/** Who is told when something is offered to the department: named people, or nobody, and then its head. */
export function ReceiversDialog({ department, onClose }: { department: DepartmentDetailsFragment; onClose: () => void }) {
  const t = useWords('directory');
  const [setReceivers] = useMutation(SetReceiversDocument);
  const form = useForm<Receivers>({
    draft: null,
    initial: { people: namedReceivers(department).map(({ id, name, jobTitle }) => ({ id, name, detail: jobTitle ?? null })), more: null },
    submit: ({ people }) => setReceivers({ variables: { departmentId: department.id, personIds: people.map(({ id }) => id) } }),
    onDone: () => {
      toast(t('department.receivers_changed', { name: department.name }));
      onClose();
    },
  });
  const { people } = form.values;
  return (
    <Dialog opened onClose={onClose} title={t('department.receivers_title', { name: department.name })}>
      <p>{t('department.receivers_what')}</p>
      <Form form={form} send={t('save')} aside={<Button onClick={onClose}>{t('cancel')}</Button>}>
        {people.length > 0 ? (
          <ul className={styles['list']}>
            {people.map((person) => (
              <li key={person.id} className={styles['row']}>
                <PersonName person={person} detail={person.detail} plainName />
                <IconButton icon={IconX} words={t('department.receiver_out', { name: person.name })} onClick={() => form.set('people', people.filter(({ id }) => id !== person.id))} />
              </li>
            ))}
          </ul>
        ) : (
          <p className={styles['quiet']}>{department.head ? t('department.head_receives_named', { name: department.head.name }) : t('department.nobody_receives_detail')}</p>
        )}
        {people.length < 50 && <PersonPicker key={people.length} form={adding(form)} name="more" label={t('department.receiver_more')} />}
      </Form>
    </Dialog>
  );
}
