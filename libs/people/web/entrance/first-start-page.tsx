import { useMutation } from '@apollo/client/react';
import { ChoiceField, currentLocale, Form, SelectField, TextField, locales, toApiLocale, useWords } from '@app/shared-web';
import { IconBuildingStore, IconPlayerPlay } from '@tabler/icons-react';
import { SetUpDocument, SetUpSampleDocument } from '../people.generated';
import { usePeopleForm } from '../refusals';
import { useAttempts } from './attempts';
import { useEnter } from './enter';
import styles from './entrance.module.css';
import { EntranceFrame } from './entrance-frame';
import { firstStartFaults, setUpInput, type FirstStart } from './first-start';
import { OwnOrganizationFields } from './own-organization-fields';
import { guessTimeZone } from '../time-zone/time-zones';
import { WaitNotice } from './wait-notice';

function blank(): FirstStart {
  const here = toApiLocale(currentLocale());
  return {
    code: '', what: null, organizationName: '', timeZone: guessTimeZone(), EN: here === 'EN', ZH_HANS: here === 'ZH_HANS', ZH_HANT: here === 'ZH_HANT', defaultLocale: here,
    'administrator.name': '', 'administrator.number': '', 'administrator.email': '', 'administrator.password': '', locale: here,
  };
}

/** An empty instance: whoever sees its terminal makes it theirs, or fills it with the sample. Nothing that was typed is lost on the way. */
export default function FirstStartPage() {
  const t = useWords('directory');
  const [setUp] = useMutation(SetUpDocument);
  const [setUpSample] = useMutation(SetUpSampleDocument);
  const { wait, attempt, over } = useAttempts();
  const enter = useEnter();
  const form = usePeopleForm<FirstStart>({
    draft: 'first-start',
    initial: blank(),
    secret: ['code', 'administrator.password'],
    underField: { WRONG_CODE: ['code', 'wrong_code'] },
    check: firstStartFaults,
    submit: async (values) => {
      const code = values.code.trim();
      const done = await attempt(() =>
        values.what === 'sample' ? setUpSample({ variables: { input: { code, locale: values.locale ?? 'EN' } } }) : setUp({ variables: { input: setUpInput(values) } }),
      );
      if (done) await enter();
    },
  });
  const { what } = form.values;
  return (
    <EntranceFrame title={t('first.title')} lead={t('first.lead')} wide>
      <Form form={form} send={what === 'sample' ? t('first.send_sample') : t('first.send_own')} wide>
        <TextField form={form} name="code" label={t('first.code')} hint={t('first.code_hint')} autoComplete="off" placeholder="XXXX-XXXX" />
        {wait && <WaitNotice wait={wait} onPhone={false} over={over} />}
        <ChoiceField
          form={form}
          name="what"
          label={t('first.what')}
          options={[
            { value: 'own', words: t('first.own'), detail: t('first.own_detail'), icon: IconBuildingStore },
            { value: 'sample', words: t('first.sample'), detail: t('first.sample_detail'), icon: IconPlayerPlay },
          ]}
        />
        {what === 'own' && <OwnOrganizationFields form={form} />}
        {what === 'sample' && (
          <div className={styles['group']}>
            <SelectField form={form} name="locale" label={t('first.sample_language')} hint={t('first.sample_wait')} options={locales.map(({ tag, name }) => ({ value: toApiLocale(tag), words: name }))} />
          </div>
        )}
      </Form>
    </EntranceFrame>
  );
}
