import type { Drawing } from './svg';

/** As what a picture can be taken along. */
export type PictureFormat = 'svg' | 'png' | 'pdf';

/** The longest edge of a PNG: more than that, browsers refuse to draw. */
const MOST_PIXELS = 12_000;
/** A3 lying down, in millimetres. */
const a3 = { width: 420, height: 297, margin: 10 };
/** Millimetres of a pixel at least: the letters of a card are then 2 mm high. */
const SMALLEST = 0.17;
/** Dots an inch of a PDF: enough to read the smallest letters of a large picture on paper. */
const DPI = 220;

/** A drawing as a file. PNG and PDF are drawn by the browser from the SVG, so that every language has its letters. */
export async function fileOf(drawing: Drawing, format: PictureFormat): Promise<Blob> {
  if (format === 'svg') return new Blob([drawing.svg], { type: 'image/svg+xml' });
  if (format === 'png') return blobOf(canvasOf(await imageOf(drawing), drawing, 2, [{ x: 0, y: 0, width: drawing.width, height: drawing.height, left: 0, top: 0 }]), 'image/png');
  return pdfOf(drawing);
}

/** A part of a drawing on a sheet of its own, in pixels of the drawing. */
interface Sheet {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The sheets of a drawing: one where it fits and can be read, else as many as it takes, cut between cards, from left to right and down. */
export function sheetsOf({ width, height, cuts, names }: Omit<Drawing, 'svg'>, room: { width: number; height: number }): { scale: number; sheets: Sheet[] } {
  const scale = Math.max(Math.min(room.width / width, room.height / height), SMALLEST);
  const rows = piecesOf(height, room.height / scale, names.height, cuts.y);
  const columns = piecesOf(width, room.width / scale, names.width, cuts.x);
  return { scale, sheets: rows.flatMap(([y, high]) => columns.map(([x, wide]) => ({ x, y, width: wide, height: high }))) };
}

/** Start and length of each piece; all but the first leave room for the names. */
function piecesOf(whole: number, room: number, names: number, cuts: readonly number[]): Array<readonly [start: number, length: number]> {
  const pieces: Array<readonly [number, number]> = [];
  for (let start = 0; start < whole - 1e-6; ) {
    const most = start + room - (start > 0 ? names : 0);
    const end = most >= whole - 1e-6 ? whole : (cuts.findLast((cut) => cut > start && cut <= most) ?? most);
    pieces.push([start, end - start]);
    start = end;
  }
  return pieces;
}

async function pdfOf(drawing: Drawing): Promise<Blob> {
  const { jsPDF } = await import('jspdf');
  const { scale, sheets } = sheetsOf(drawing, { width: a3.width - 2 * a3.margin, height: a3.height - 2 * a3.margin });
  const { names } = drawing;
  const image = await imageOf(drawing);
  const pdf = new jsPDF({ orientation: 'landscape', unit: 'mm', format: 'a3', compress: true });
  sheets.forEach((sheet, i) => {
    if (i > 0) pdf.addPage('a3', 'landscape');
    const [left, top] = [sheet.x > 0 ? names.width : 0, sheet.y > 0 ? names.height : 0];
    const [width, height] = [left + sheet.width, top + sheet.height];
    const canvas = canvasOf(image, { width, height }, (scale / 25.4) * DPI, [
      { ...sheet, left, top },
      { x: 0, y: sheet.y, width: left, height: sheet.height, left: 0, top },
      { x: sheet.x, y: names.y, width: sheet.width, height: top, left, top: 0 },
    ]);
    pdf.addImage(canvas, 'PNG', a3.margin, a3.margin, width * scale, height * scale, undefined, 'FAST');
  });
  return pdf.output('blob');
}

async function imageOf({ svg }: Drawing): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** Parts of a drawing, each at its place on a canvas. */
function canvasOf(image: HTMLImageElement, whole: { width: number; height: number }, wished: number, parts: ReadonlyArray<Sheet & { left: number; top: number }>): HTMLCanvasElement {
  const scale = Math.min(wished, MOST_PIXELS / Math.max(whole.width, whole.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(whole.width * scale);
  canvas.height = Math.round(whole.height * scale);
  const pen = canvas.getContext('2d')!;
  pen.scale(scale, scale);
  for (const { x, y, width, height, left, top } of parts) {
    if (width === 0 || height === 0) continue;
    pen.save();
    pen.beginPath();
    pen.rect(left, top, width, height);
    pen.clip();
    pen.drawImage(image, left - x, top - y);
    pen.restore();
  }
  return canvas;
}

const blobOf = (canvas: HTMLCanvasElement, type: string): Promise<Blob> =>
  new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser could not draw the picture.'))), type));

/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
