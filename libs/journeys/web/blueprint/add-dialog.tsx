import { DepartmentPicker, Dialog, EmptyState, Form, SelectField, TextField, toast, useForm, useMay, useViewer, useWords, type Picked } from '@app/shared-web';
import { added, type SeenLink } from '../editing/steps';
import { useEditing } from '../editing/use-editing';
import type { AddItem, ItemKind } from '../journeys.generated';
import { kindIcons } from '../kinds';
import { withWords } from './find-field';
import type { Lane } from './layout';
import { type Band, type Item, type Model, sideOf } from './model';

interface AddForm {
  kind: ItemKind;
  name: string;
  stageId: string;
  lead: Picked | null;
}

const kindsOf: Record<Band, readonly ItemKind[]> = { CUSTOMER: ['STAGE', 'TOUCHPOINT'], EMPLOYEE: ['STAGE', 'TOUCHPOINT'], ACTIVITIES: ['ACTIVITY'], CAPABILITIES: ['CAPABILITY'], APPLICATIONS: ['APPLICATION'] };

/** The journey to which a new stage of a side belongs: the chosen one, else the one on the other side that is shown. */
const journeyOf = (model: Model, side: Band): Item | null =>
  side === model.side ? model.journey : ([...model.byId.values()].find((item) => item.kind === 'JOURNEY' && sideOf(item) === side) ?? null);

/** Adds an item at the end of a band: a name is enough, the rest is said in its panel. */
export function AddDialog({ model, band, stage, department, onClose, onAdded }: { model: Model; band: Band; stage: Item | null; department: Lane['department']; onClose: () => void; onAdded: (id: string) => void }) {
  const t = useWords('blueprint');
  const inventory = useWords('inventory');
  const shared = useWords('shared');
  const { perform } = useEditing();
  const { heads } = useViewer();
  const may = useMay();
  // whoever keeps neither the inventory nor the journey adds what a department of theirs leads
  const asHead = !may('EDIT_INVENTORY') && !model.journey.viewerCan.includes('CHANGE');
  const leads: readonly Picked[] | null = asHead ? heads : null;
  const isSide = band === 'CUSTOMER' || band === 'EMPLOYEE';
  const stages = isSide ? [...model.stages, ...model.otherStages].filter((each) => sideOf(each) === band) : [...model.stages, ...model.otherStages];
  const kinds = kindsOf[band].filter((kind) => (kind === 'STAGE' ? journeyOf(model, band) : kind !== 'TOUCHPOINT' || stages.length > 0));
  const form = useForm<AddForm>({
    draft: `blueprint.add:${model.journey.id}`,
    initial: { kind: kinds[0]!, name: '', stageId: stage?.id ?? stages[0]?.id ?? '', lead: (leads ? (leads.find(({ id }) => id === department?.id) ?? leads[0]) : department) ?? null },
    check: ({ kind, name, lead }) => ({ ...(name.trim() ? {} : { name: shared('rule.required') }), ...(leads && kind === 'ACTIVITY' && !lead ? { lead: shared('rule.required') } : {}) }),
    // the key of the request becomes the item's id: sent twice, it is added once
    submit: async ({ kind, name, stageId, lead }, id) => {
      const atStage = kind === 'TOUCHPOINT' || kind === 'ACTIVITY';
      const item: AddItem = { id, kind, name: name.trim(), ...(kind === 'STAGE' ? { parentId: journeyOf(model, band)!.id } : atStage ? { parentId: stageId } : {}), ...(kind === 'ACTIVITY' && lead ? { departments: [{ departmentId: lead.id, part: 'LEAD' }] } : {}) };
      const links: SeenLink[] = !atStage && kind !== 'STAGE' && stageId ? [{ fromId: stageId, toId: id, relation: 'NEEDS' }] : [];
      await perform(added(item, links));
      toast(t('add.added', { name: item.name }));
      onAdded(id);
    },
    onDone: onClose,
  });
  if (kinds.length === 0) {
    return (
      <Dialog opened onClose={onClose} title={t('add.title')}>
        <EmptyState icon={kindIcons.JOURNEY} title={t(band === 'CUSTOMER' ? 'add.no_journey.CUSTOMER' : 'add.no_journey.EMPLOYEE')} detail={t('add.no_journey.detail')} />
      </Dialog>
    );
  }
  return (
    <Dialog opened onClose={onClose} title={kinds.length > 1 ? t('add.title') : inventory(`add.${kinds[0]!}`)}>
      <Form form={form} send={t('add.send')}>
        {kinds.length > 1 && <SelectField form={form} name="kind" label={t('add.kind')} options={kinds.map((kind) => ({ value: kind, words: inventory(`kind.${kind}`) }))} />}
        <TextField form={form} name="name" label={t('add.name')} maxLength={200} />
        {form.values.kind !== 'STAGE' && <SelectField form={form} name="stageId" label={t('add.stage')} options={stages.map(({ id, name }) => ({ value: id, words: name }))} />}
        {form.values.kind === 'ACTIVITY' && <DepartmentPicker form={form} name="lead" label={t('add.lead')} optional={!leads} {...(leads ? { search: async (words: string) => withWords(leads, words) } : {})} />}
      </Form>
    </Dialog>
  );
}

