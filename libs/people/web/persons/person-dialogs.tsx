import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Form, toast, useWords } from '@app/shared-web';
import { ChangePersonDocument, type PersonDetailsFragment } from '../people.generated';
import { overNewest, usePeopleForm } from '../refusals';
import { PersonFields, personFaults, personInput, valuesOf, type PersonValues } from './person-form';

function ChangePersonForm({ person, onClose, refetch }: { person: PersonDetailsFragment; onClose: () => void; refetch: () => Promise<unknown> }) {
  const t = useWords('directory');
  const [change] = useMutation(ChangePersonDocument);
  const form = usePeopleForm<PersonValues>({
    draft: `person:${person.id}`,
    initial: valuesOf(person),
    check: personFaults,
    underField: { CONFLICT: ['manager', 'circle_of_people'] },
    submit: (values) => overNewest(refetch, () => change({ variables: { input: { id: person.id, version: person.version, ...personInput(values) } } })),
    onDone: () => {
      toast(t('person.changed', { name: person.name }));
      onClose();
    },
  });
  return (
    <Form form={form} send={t('save')} aside={<Button onClick={onClose}>{t('cancel')}</Button>}>
      <PersonFields form={form} />
    </Form>
  );
}

/** Correct somebody's data. */
export function ChangePersonDialog({ opened, ...props }: { person: PersonDetailsFragment; opened: boolean; onClose: () => void; refetch: () => Promise<unknown> }) {
  const t = useWords('directory');
  return (
    <Dialog opened={opened} onClose={props.onClose} title={t('person.change_title', { name: props.person.name })} wide>
      <ChangePersonForm key={props.person.id} {...props} />
    </Dialog>
  );
}
