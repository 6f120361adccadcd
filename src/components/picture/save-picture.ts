import { pictureSvg, type Drawing, type PictureStyle, type PictureWords } from '@/charts/picture-svg';
import { csvOfRows, type ShownRows } from '@/composables/csv-of-rows';
import { canvasMeasure } from '../sunburst/canvas-measure';

/** Loaded on the first click: what makes files of a picture. */

/** Dots of the bitmap a px, so that it stays sharp in print and on dense screens. */
const DENSITY = 2;

export function saveCsv(fileName: string, rows: ShownRows): void {
  save(`${fileName}.csv`, new Blob([csvOfRows(rows)], { type: 'text/csv;charset=utf-8' }));
}

export function saveSvg(fileName: string, drawing: Drawing, words: PictureWords): void {
  save(`${fileName}.svg`, svgBlob(framed(drawing, words)));
}

/** Rejects where the browser cannot draw the picture. */
export async function savePng(fileName: string, drawing: Drawing, words: PictureWords): Promise<void> {
  save(`${fileName}.png`, await bitmapOf(framed(drawing, words)));
}

function framed(drawing: Drawing, words: PictureWords): Drawing {
  const style = pageStyle();
  const measured = { sans: canvasMeasure(style.sans), serif: canvasMeasure(style.serif) };
  // Titles are set in the serif face, which is the only bold one here.
  return pictureSvg(drawing, words, style, (text, size, bold) => measured[bold ? 'serif' : 'sans'](text, size, bold));
}

function pageStyle(): PictureStyle {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string, otherwise: string) => style.getPropertyValue(`--${name}`).trim() || otherwise;
  return {
    paper: token('paper', '#fff'),
    ink: token('ink', '#000'),
    ink2: token('ink2', '#333'),
    ink3: token('ink3', '#555'),
    serif: token('serif', 'serif'),
    sans: token('sans', 'sans-serif'),
  };
}

function svgBlob({ svg }: Drawing): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

async function bitmapOf(picture: Drawing): Promise<Blob> {
  const address = URL.createObjectURL(svgBlob(picture));
  try {
    const image = new Image(picture.width, picture.height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.width * DENSITY;
    canvas.height = picture.height * DENSITY;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No bitmap'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Long enough for the browser to have taken the file over. */
const KEPT = 30_000;

function save(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
