import { TimeZoneField } from '@app/people-web/time-zone';
import { TextField, useMay, useViewer, useWords, type FormState } from '@app/shared-web';
import { ImportsPage, type ImportKind, type OriginForm } from '@app/shared-web/imports';
import { IconUrgent } from '@tabler/icons-react';
import type {} from './words.en';
import { DepartmentMeaning } from './department-meaning';

const example = `id,what happened,raised at,closed at,status,department,priority,channel,customer,order number
4711,Card refused at the till,2026-03-02 09:14,2026-03-02 09:40,Closed,Payments,P2,Phone,Ms Weber,UA-20931
4712,Parcel arrived open,2026-03-02 10:02,,Open,Logistics,P3,E-mail,,
`;

function Origin({ form }: { form: OriginForm }) {
  const t = useWords('momentImport');
  // its own two fields always hold text
  const texts = form as unknown as FormState<Record<string, string>>;
  return (
    <>
      <TextField form={texts} name="source" label={t('origin.source')} hint={t('origin.source_hint')} placeholder={t('origin.source_example')} maxLength={60} optional />
      <TimeZoneField form={form} name="timeZone" label={t('origin.time_zone')} hint={t('origin.time_zone_hint')} />
    </>
  );
}

/** Bringing the past in from another tool. */
export default function MomentImportPage() {
  const t = useWords('momentImport');
  const moments = useWords('moments');
  const shared = useWords('shared');
  const may = useMay();
  const { organization } = useViewer();
  const choiceOf = (field: string, code: string): string | null => {
    const name = code.toUpperCase();
    if (field === 'severity') return shared.maybe(`severity.${name}`);
    return field === 'channel' ? moments.maybe(`channel.${name}`) : t.maybe(`state.${code}`);
  };
  const kind: ImportKind = {
    name: 'moments',
    icon: IconUrgent,
    title: t('moments'),
    detail: t('detail'),
    example,
    field: (name) => t.maybe(`field.${name}`) ?? name,
    choice: (field, code) => choiceOf(field, code) ?? code,
    problem: (code) => t.maybe(`problem.${code}`),
    meanings: { department: { what: t('departments'), control: DepartmentMeaning } },
    found: { to: '/moments/figures', words: t('found') },
  };
  return (
    <ImportsPage
      subject={{
        title: t('title'),
        subtitle: t('subtitle'),
        base: '/moments/import',
        up: { to: '/moments', words: moments('nav.board') },
        may: may('IMPORT_MOMENTS'),
        kinds: [kind],
        origin: (form) => <Origin form={form} />,
        timeZone: organization.timeZone,
      }}
    />
  );
}
