import { useQuery } from '@apollo/client/react';
import { IconChevronDown, IconSearch } from '@tabler/icons-react';
import { Button, Dialog, Form, Menu, TextField, serverNow, useFormat, useForm, useMay, useViewer, useWords, type MenuLine } from '@app/shared-web';
import { useState, type ReactNode } from 'react';
import { DepartmentDialog } from '../board/department-dialog';
import { FigureScopesDocument } from '../moments.generated';
import { lastWeeks, noonOf, usualWeeks, type FigureAddress } from './period';

const spans = [4, 13, 26, 52, 104] as const;

interface ScopeBarProps {
  address: FigureAddress;
  change: (change: Partial<FigureAddress>) => void;
  /** What the figures are of, as the API says. */
  shown: { department: { id: string; name: string } | null; from: string; to: string } | null;
}

/** Which department, and which weeks. Both are in the address. */
export function ScopeBar(props: ScopeBarProps) {
  return (
    <>
      <DepartmentMenu {...props} />
      <WeeksMenu {...props} />
    </>
  );
}

function Chip({ label, words, items }: { label: string; words: ReactNode; items: readonly MenuLine[] }) {
  return (
    <Menu
      label={label}
      position="bottom-start"
      items={items}
      target={
        <Button kind="filter" aria-label={`${label}: ${typeof words === 'string' ? words : ''}`}>
          {words}
          <IconChevronDown size={14} stroke={2} aria-hidden="true" />
        </Button>
      }
    />
  );
}

function DepartmentMenu({ change, shown }: ScopeBarProps) {
  const t = useWords('figures');
  const may = useMay();
  const [finding, setFinding] = useState(false);
  const { data } = useQuery(FigureScopesDocument);
  // administrators and the programme lead: the same who may bring the past in
  const seesAll = may('IMPORT_MOMENTS');
  const scopes = (data?.figureScopes ?? []).slice(0, 20);
  const at = shown?.department ?? null;
  const listed = at === null || scopes.some(({ id }) => id === at.id) ? scopes : [at, ...scopes];
  return (
    <>
      <Chip
        label={t('scope.label')}
        words={at?.name ?? (shown || seesAll ? t('scope.everything') : '…')}
        items={[
          ...(seesAll ? [{ words: t('scope.everything'), chosen: at === null, run: () => change({ departmentId: null }) }] : [t('scope.mine')]),
          ...listed.map(({ id, name }) => ({ words: name, chosen: at?.id === id, run: () => change({ departmentId: id }) })),
          ...(seesAll ? [null, { words: t('scope.find'), icon: IconSearch, run: () => setFinding(true) }] : []),
        ]}
      />
      {finding && <DepartmentDialog onClose={() => setFinding(false)} onPick={(departmentId) => change({ departmentId })} />}
    </>
  );
}

function WeeksMenu({ address, change, shown }: ScopeBarProps) {
  const t = useWords('figures');
  const format = useFormat();
  const { timeZone } = useViewer().organization;
  const [choosing, setChoosing] = useState(false);
  const usual = address.from && address.to ? usualWeeks({ from: address.from, to: address.to }, spans, timeZone, serverNow()) : 13;
  const span = shown ?? (address.from && address.to ? { from: address.from, to: address.to } : null);
  const words = usual !== null ? t('period.last', { count: usual }) : span ? t('period.span', { from: format.date(noonOf(span.from)), to: format.date(noonOf(span.to)) }) : '…';
  return (
    <>
      <Chip
        label={t('period.label')}
        words={words}
        items={[
          ...spans.map((weeks) => ({ words: t('period.last', { count: weeks }), chosen: usual === weeks, run: () => change(weeks === 13 ? { from: null, to: null } : lastWeeks(weeks, timeZone, serverNow())) })),
          null,
          { words: t('period.own'), run: () => setChoosing(true) },
        ]}
      />
      {choosing && <WeeksDialog span={span} onClose={() => setChoosing(false)} onPick={change} />}
    </>
  );
}

function WeeksDialog({ span, onClose, onPick }: { span: { from: string; to: string } | null; onClose: () => void; onPick: (span: { from: string; to: string }) => void }) {
  const t = useWords('figures');
  const form = useForm({
    draft: null,
    initial: { from: span?.from ?? '', to: span?.to ?? '' },
    check: ({ from, to }): Record<string, string> => (from && to && from <= to ? {} : { to: t('period.order') }),
    submit: async (values) => onPick(values),
    onDone: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={t('period.title')}>
      <Form form={form} send={t('period.show')}>
        <TextField form={form} name="from" type="date" label={t('period.from')} />
        <TextField form={form} name="to" type="date" label={t('period.to')} />
      </Form>
    </Dialog>
  );
}
