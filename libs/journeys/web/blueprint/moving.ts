import { type Step, linked, placed, together, unlinked } from '../editing/steps';
import { type Card, type Column, ELSEWHERE, type Layout, size } from './layout';
import { type Item, type Model, sideOf } from './model';

/** Why something cannot be put there, as a key of the words. */
export type Refusal = 'elsewhere' | 'untied' | 'ownStage';

/** What dropping an item somewhere does, or why it does nothing. */
export type Drop = { step: Step } | { refused: Refusal } | null;

const siblingsOf = (model: Model, item: Item, parentId: string | null): Item[] =>
  [...model.byId.values()].filter((other) => other.kind === item.kind && other.parentId === parentId && other.id !== item.id).sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

/** The sibling behind which an item stands now; null: it is the first. */
export function behind(model: Model, item: Item): string | null {
  return siblingsOf(model, item, item.parentId).filter(({ position, id }) => position < item.position || (position === item.position && id < item.id)).at(-1)?.id ?? null;
}

/** The column at a place of the picture. */
export const columnAt = (layout: Layout, x: number): Column | null => layout.columns[Math.floor(x / size.column)] ?? null;

/** What dropping a card at a place of the picture means: work goes to another stage, a stage is tied, a capability is needed there. */
export function dropped(model: Model, layout: Layout, cards: readonly Card[], dragged: Card, to: { x: number; y: number }): Drop {
  const column = columnAt(layout, to.x + size.card.width / 2);
  if (!column) return null;
  const from = layout.columns[dragged.column]!;
  const steps: Step[] = [];
  for (const card of cards) {
    const drop = dropOne(model, layout, card, from, column, card === dragged ? to.y : null);
    if (drop && 'refused' in drop) return drop;
    if (drop) steps.push(drop.step);
  }
  return steps.length === 0 ? null : { step: steps.length === 1 ? steps[0]! : together(steps) };
}

function dropOne(model: Model, layout: Layout, { item }: Card, from: Column, to: Column, y: number | null): Drop {
  switch (item.kind) {
    case 'ACTIVITY':
    case 'TOUCHPOINT':
      return moveWork(model, layout, item, from, to, y);
    case 'STAGE':
      return sideOf(item) === model.side ? moveStage(model, item, to) : tieStage(model, item, from, to);
    default:
      return needThere(item, from, to);
  }
}

/** Work stays on its side: below another stage of its own, or of the stage's that serves the column. */
function moveWork(model: Model, layout: Layout, item: Item, from: Column, to: Column, y: number | null): Drop {
  const stage = item.parentId ? model.byId.get(item.parentId) : undefined;
  if (!stage) return null;
  const target = from === to ? stage : stageIn(model, stage, to);
  if (!target) return { refused: to.id === ELSEWHERE ? 'elsewhere' : 'untied' };
  const siblings = siblingsOf(model, item, target.id);
  const above = y === null ? siblings.at(-1) : siblings.filter((sibling) => (layout.cardsOf.get(sibling.id) ?? []).some((card) => card.column === to.index && card.y + size.card.height / 2 < y)).at(-1);
  const afterId = above?.id ?? null;
  if (target.id === item.parentId && afterId === behind(model, item)) return null;
  return { step: placed([{ item, from: { parentId: item.parentId, afterId: behind(model, item) }, to: { parentId: target.id, afterId } }]) };
}

/** The stage in a column on the side of another stage: the column's own, or one that is tied to it, of the same journey if there is one. */
function stageIn(model: Model, stage: Item, column: Column): Item | null {
  if (sideOf(stage) === model.side) return column.stage;
  const tied = model.otherStages.filter(({ id }) => model.columnsOf.get(id)!.has(column.id) || (column.id === ELSEWHERE && model.columnsOf.get(id)!.size === 0));
  return tied.find(({ parentId }) => parentId === stage.parentId) ?? tied[0] ?? null;
}

/** A stage of the chosen journey comes before or behind another. */
function moveStage(model: Model, stage: Item, to: Column): Drop {
  if (!to.stage) return { refused: 'ownStage' };
  if (to.stage.id === stage.id) return null;
  const forward = to.stage.position > stage.position;
  const others = model.stages.filter(({ id }) => id !== stage.id);
  const at = others.findIndex(({ id }) => id === to.stage!.id);
  const afterId = forward ? to.stage.id : (others[at - 1]?.id ?? null);
  return { step: placed([{ item: stage, from: { parentId: stage.parentId, afterId: behind(model, stage) }, to: { parentId: stage.parentId, afterId } }]) };
}

/** A stage of the other side serves, or is served by, the stage of the column where it is put. */
function tieStage(model: Model, stage: Item, from: Column, to: Column): Drop {
  if (from === to) return null;
  const tie = (column: Column) => (sideOf(stage) === 'EMPLOYEE' ? { fromId: stage.id, toId: column.id } : { fromId: column.id, toId: stage.id });
  const untie = from.stage ? [unlinked([{ ...tie(from), relation: 'SERVES' }])] : [];
  const ties = to.stage && !model.columnsOf.get(stage.id)!.has(to.id) ? [linked({ ...tie(to), relation: 'SERVES' })] : [];
  return untie.length + ties.length === 0 ? null : { step: together([...untie, ...ties]) };
}

/** A capability or application is needed at the stage of the column where it is put. */
const needThere = (item: Item, from: Column, to: Column): Drop =>
  from === to ? null : to.stage ? { step: linked({ fromId: to.stage.id, toId: item.id, relation: 'NEEDS' }) } : { refused: 'elsewhere' };
