import { Button, CheckField, Dialog, Form, TextField, useForm, useWords } from '@app/shared-web';
import { useEditing } from '../editing/use-editing';
import type { ItemDetailFragment } from '../journeys.generated';
import { sayingFlow, type ItemLink } from './link-steps';

/** What flows between two applications, and whether it flows both ways. */
export function FlowDialog({ item, link, onClose, onEdited }: { item: ItemDetailFragment; link: ItemLink; onClose: () => void; onEdited: () => Promise<unknown> }) {
  const t = useWords('inventory');
  const editing = useEditing();
  const form = useForm<{ flows: string; bothWays: boolean }>({
    draft: `inventory:flow:${item.id}:${link.other.id}`,
    initial: { flows: link.flows ?? '', bothWays: link.bothWays },
    submit: async ({ flows, bothWays }) => {
      await editing.perform(sayingFlow(item, link, flows.trim() || null, bothWays));
      await onEdited();
    },
    onDone: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={t(link.outgoing ? 'links.flow_title' : 'links.flow_title_back', { from: item.name, to: link.other.name })}>
      <Form form={form} send={t('form.save')} aside={<Button onClick={onClose}>{t('form.cancel')}</Button>}>
        <TextField form={form} name="flows" label={t('links.what_flows')} hint={t('links.what_flows_hint')} optional maxLength={1000} autoFocus />
        <CheckField form={form} name="bothWays" label={t('links.both_ways')} />
      </Form>
    </Dialog>
  );
}
