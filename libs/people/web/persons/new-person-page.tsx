import { useApolloClient, useMutation } from '@apollo/client/react';
import { buttonLook, Form, Page, toast, useWords } from '@app/shared-web';
import { Link, useNavigate } from 'react-router';
import { AdministratorsOnly } from '../organization/administrators-only';
import { AddPersonDocument } from '../people.generated';
import { usePeopleForm } from '../refusals';
import { nobody, PersonFields, personFaults, personInput, type PersonValues } from './person-form';

/** Somebody new. */
export default function NewPersonPage() {
  const t = useWords('directory');
  return (
    <AdministratorsOnly title={t('person.add')}>
      <NewPerson />
    </AdministratorsOnly>
  );
}

function NewPerson() {
  const t = useWords('directory');
  const navigate = useNavigate();
  const client = useApolloClient();
  const [add] = useMutation(AddPersonDocument);
  const form = usePeopleForm<PersonValues>({
    draft: 'person:new',
    initial: nobody,
    check: personFaults,
    submit: async (values, clientKey) => {
      const { data } = await add({ variables: { input: { clientKey, ...personInput(values) } } });
      client.cache.evict({ fieldName: 'people' });
      toast(t('person.added', { name: values.name.trim() }));
      if (data) await navigate(`/people/${data.addPerson.id}`);
    },
  });
  return (
    <Page title={t('person.add')} up={{ to: '/people', words: t('nav.people') }} width="reading">
      <Form
        form={form}
        send={t('person.add')}
        aside={
          <Link to="/people" {...buttonLook('plain')}>
            {t('cancel')}
          </Link>
        }
      >
        <PersonFields form={form} />
      </Form>
    </Page>
  );
}
