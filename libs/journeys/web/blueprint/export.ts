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
  if (format === 'png') return blobOf(canvasOf(await imageOf(drawing), { x: 0, y: 0, width: drawing.width, height: drawing.height }, 2), 'image/png');
  return pdfOf(drawing);
}

/** Where the sheets of a drawing lie: one where it fits and can be read, else as many as it takes, from left to right and down. Pixels of the drawing. */
export function sheetsOf({ width, height }: Pick<Drawing, 'width' | 'height'>, room: { width: number; height: number }): { scale: number; sheets: Array<{ x: number; y: number; width: number; height: number }> } {
  const scale = Math.max(Math.min(room.width / width, room.height / height), SMALLEST);
  const [sheetWidth, sheetHeight] = [Math.min(width, room.width / scale), Math.min(height, room.height / scale)];
  const starts = (whole: number, part: number) => Array.from({ length: Math.ceil(whole / part - 1e-6) }, (_, i) => i * part);
  const sheets = starts(height, sheetHeight).flatMap((y) => starts(width, sheetWidth).map((x) => ({ x, y, width: Math.min(sheetWidth, width - x), height: Math.min(sheetHeight, height - y) })));
  return { scale, sheets };
}

async function pdfOf(drawing: Drawing): Promise<Blob> {
  const { jsPDF } = await import('jspdf');
  const { scale, sheets } = sheetsOf(drawing, { width: a3.width - 2 * a3.margin, height: a3.height - 2 * a3.margin });
  const image = await imageOf(drawing);
  const pdf = new jsPDF({ orientation: 'landscape', unit: 'mm', format: 'a3', compress: true });
  sheets.forEach((sheet, i) => {
    if (i > 0) pdf.addPage('a3', 'landscape');
    const canvas = canvasOf(image, sheet, (scale / 25.4) * DPI);
    pdf.addImage(canvas, 'PNG', a3.margin, a3.margin, sheet.width * scale, sheet.height * scale, undefined, 'FAST');
  });
  return pdf.output('blob');
}

async function imageOf({ svg }: Drawing): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

function canvasOf(image: HTMLImageElement, part: { x: number; y: number; width: number; height: number }, wished: number): HTMLCanvasElement {
  const scale = Math.min(wished, MOST_PIXELS / Math.max(part.width, part.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(part.width * scale);
  canvas.height = Math.round(part.height * scale);
  const pen = canvas.getContext('2d')!;
  pen.scale(scale, scale);
  pen.drawImage(image, -part.x, -part.y);
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
