import { type Card, type Layout, size } from './layout';
import { linesOf } from './lines';
import { type Band, type Item, type Model } from './model';

/** The words that a drawing needs, in the reader's language. */
export interface DrawingWords {
  title: string;
  subtitle: string;
  band: Record<Band, string>;
  elsewhere: string;
  nobodyLeads: string;
  items: (count: number) => string;
  pains: (count: number) => string;
  heat: (value: number) => string;
  /** Whether what is linked is joined by lines. */
  lines?: boolean;
}

/** A drawing: its text, its size in pixels, and how to cut it into sheets. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
  /** Where it can be cut without cutting a card. */
  cuts: { x: readonly number[]; y: readonly number[] };
  /** What every sheet shows again: the names of the stages in a row, the names of the bands at the left. */
  names: { y: number; height: number; width: number };
}

const ink = { text: '#15181e', soft: '#4c5565', mute: '#5f6878', line: '#d6dae1', ground: '#f6f7f9', page: '#ffffff', accent: '#3b55d9', red: '#b3261e', redSoft: '#fdecea', amber: '#855000', green: '#13663f' };
/** The colour that marks a kind, besides its band; contrast to white at least 3 : 1. */
const mark: Record<Item['kind'], string> = { JOURNEY: ink.text, STAGE: ink.accent, TOUCHPOINT: '#5b6fd6', ACTIVITY: '#0f766e', CAPABILITY: '#7a4fb0', APPLICATION: '#a15c07', PAIN_POINT: ink.red, OPPORTUNITY: ink.green };
const rail = 150;
const head = 64;
const namesHigh = 28;
const margin = 32;
const fontSize = 12;

const escape = (text: string): string => text.replace(/[<>&"']/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' })[sign]!);

/** How wide a text is, about: Chinese characters are as wide as high, Latin ones half of it. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/u.test(sign) ? 1 : /[A-ZMWmw]/.test(sign) ? 0.68 : 0.53), 0) * fontSize;

/** A text in at most `lines` lines of a width; what does not fit ends in an ellipsis. */
export function wrapped(text: string, width: number, lines: number): string[] {
  // Chinese may break anywhere, Latin between words.
  const pieces = text.match(/[\u2e80-\uffef]|\s+|[^\s\u2e80-\uffef]+/gu) ?? [];
  const out: string[] = [''];
  for (const piece of pieces) {
    const line = out.at(-1)!;
    if (widthOf(line + piece) <= width || line === '') out[out.length - 1] = line + piece;
    else out.push(piece.trim() === '' ? '' : piece);
  }
  const full = out.map((line) => line.trim()).filter(Boolean);
  const kept = full.slice(0, lines).map((line) => cut(line, width));
  if (full.length > lines) kept[lines - 1] = `${cut(kept[lines - 1]!, width - fontSize).replace(/…$/, '')}…`;
  return kept;
}

function cut(line: string, width: number): string {
  if (widthOf(line) <= width) return line;
  const signs = [...line];
  while (signs.length > 1 && widthOf(`${signs.join('')}…`) > width) signs.pop();
  return `${signs.join('')}…`;
}

interface TextLook {
  weight?: number;
  size?: number;
  color?: string;
}

const text = (x: number, y: number, words: string, { weight = 400, size: px = fontSize, color = ink.text }: TextLook = {}): string =>
  `<text x="${x}" y="${y}" font-size="${px}" font-weight="${weight}" fill="${color}">${escape(words)}</text>`;

/** Draws the whole picture from the model, not from the screen: the same on every screen, in any theme, however far one has scrolled. */
export function drawingOf(model: Model, layout: Layout, words: DrawingWords): Drawing {
  const left = margin + rail;
  const top = margin + head + namesHigh;
  const [width, height] = [left + Math.max(layout.width, 480) + margin, top + layout.height + margin];
  const parts: string[] = [
    `<rect width="${width}" height="${height}" fill="${ink.page}"/>`,
    text(margin, margin + 20, words.title, { weight: 600, size: 20 }),
    text(margin, margin + 42, words.subtitle, { color: ink.soft }),
  ];
  for (const { band, y, height: high, lanes, folded, count } of layout.bands) {
    parts.push(`<rect x="${margin}" y="${top + y}" width="${width - 2 * margin}" height="${high - 4}" rx="8" fill="${ink.ground}" stroke="${ink.line}"/>`);
    parts.push(text(margin + 12, top + y + 18, words.band[band], { weight: 600, color: ink.soft }));
    if (folded) parts.push(text(left + 8, top + y + 22, words.items(count), { color: ink.mute }));
    else if (band === 'ACTIVITIES') {
      for (const { department, y: laneY } of lanes) wrapped(department?.name ?? words.nobodyLeads, rail - 20, 2).forEach((line, i) => parts.push(text(margin + 12, top + Math.max(laneY + 20, y + 36) + i * 16, line, { color: department ? ink.mute : ink.amber })));
    }
  }
  for (const { x, index, stage } of layout.columns) {
    if (index > 0) parts.push(`<line x1="${left + x}" x2="${left + x}" y1="${top}" y2="${top + layout.height - 4}" stroke="${ink.line}"/>`);
    parts.push(text(left + x + 8, top - 10, cut(stage?.name ?? words.elsewhere, size.column - 16), { weight: 600, color: stage ? ink.text : ink.mute }));
  }
  const cards = [...layout.cardsOf.values()].flat();
  if (words.lines) parts.push(...linesBehind(model, layout, cards, left, top));
  for (const card of cards) parts.push(cardOf(model, card.item, left + card.x, top + card.y, words));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, Liberation Sans, DejaVu Sans, PingFang SC, PingFang TC, Noto Sans CJK SC, Noto Sans CJK TC, Microsoft YaHei, sans-serif">${parts.join('')}</svg>`;
  return { svg, width, height, cuts: cutsOf(layout, left, top), names: { y: top - namesHigh, height: namesHigh, width: left } };
}

/** Between the stages, and between the rows of cards. */
const cutsOf = (layout: Layout, left: number, top: number): Drawing['cuts'] => ({
  x: layout.columns.slice(1).map(({ x }) => left + x),
  y: [...new Set([...layout.bands.map(({ y }) => top + y), ...[...layout.cardsOf.values()].flat().map(({ y }) => top + y - size.gap / 2)])].sort((a, b) => a - b),
});

/** Lines between cards, from left to right; within a column in a bow at the right. */
function linesBehind(model: Model, layout: Layout, cards: readonly Card[], left: number, top: number): string[] {
  const at = new Map(cards.map((card) => [card.key, card]));
  return linesOf(layout, model.links, cards, new Set(), true).edges.map(({ source, target, targetHandle }) => {
    const [from, to] = [at.get(source)!, at.get(target)!];
    const [x1, y1] = [left + from.x + size.card.width, top + from.y + size.card.height / 2];
    const [x2, y2] = [left + to.x + (targetHandle === 'back' ? size.card.width : 0), top + to.y + size.card.height / 2];
    const bend = targetHandle === 'back' ? 14 : Math.max(20, (x2 - x1) / 2);
    return `<path d="M${x1} ${y1} C${x1 + bend} ${y1} ${targetHandle === 'back' ? x2 + bend : x2 - bend} ${y2} ${x2} ${y2}" fill="none" stroke="${ink.mute}" stroke-width="1"/>`;
  });
}

function cardOf(model: Model, item: Item, x: number, y: number, words: DrawingWords): string {
  const { width, height } = size.card;
  const pains = model.marksOf.get(item.id)?.pains.length ?? 0;
  const heat = model.heatOf.get(item.id) ?? 0;
  const notes = [pains > 0 ? words.pains(pains) : '', heat > 0 ? words.heat(heat) : ''].filter(Boolean).join(' · ');
  const lines = wrapped(item.name, width - 20, notes ? 1 : 2);
  return [
    `<g><title>${escape(item.name)}</title><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${pains > 0 ? ink.redSoft : ink.page}" stroke="${ink.line}"/>`,
    `<rect x="${x}" y="${y}" width="4" height="${height}" rx="2" fill="${mark[item.kind]}"/>`,
    ...lines.map((line, i) => text(x + 12, y + (lines.length + (notes ? 1 : 0) === 1 ? 27 : 18) + i * 16, line, { weight: item.kind === 'STAGE' ? 600 : 400 })),
    notes ? text(x + 12, y + 35, notes, { color: pains > 0 ? ink.red : ink.amber }) : '',
    '</g>',
  ].join('');
}
