import type {Picture, Shape} from './picture.js';

/** In pixels per user unit: sharp on paper and on screens with small pixels. */
const PIXELS = 2;

/**
 * A picture as a PNG file. It is drawn line by line: a policy of `img-src 'self'` lets no page paint an SVG that it made
 * itself. Throws where the browser gives no canvas.
 */
export async function writePng(picture: Picture): Promise<Blob> {
  const [left, top, width, height] = picture.frame;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * PIXELS);
  canvas.height = Math.ceil(height * PIXELS);
  const paint = canvas.getContext('2d');
  if (!paint) throw new Error('This browser cannot draw a picture');
  paint.scale(PIXELS, PIXELS);
  paint.translate(-left, -top);
  paint.fillStyle = picture.background;
  paint.fillRect(left, top, width, height);
  paint.lineJoin = 'round';
  for (const shape of picture.shapes) drawShape(shape, picture.fontFamily, paint);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (!blob) throw new Error('This browser cannot save a picture');
  return blob;
}

function drawShape(shape: Shape, fontFamily: string, paint: CanvasRenderingContext2D): void {
  paint.save();
  paint.translate(...(shape.at ?? [0, 0]));
  if (shape.kind === 'text') {
    const {text, size, fill, anchor = 'start', isBold = false, halo} = shape;
    paint.font = `${isBold ? 700 : 400} ${size}px ${fontFamily}`;
    paint.direction = 'ltr';
    paint.textAlign = anchor === 'middle' ? 'center' : anchor;
    if (halo) {
      paint.strokeStyle = halo;
      paint.lineWidth = 4;
      paint.strokeText(text, 0, 0);
    }
    paint.fillStyle = fill;
    paint.fillText(text, 0, 0);
  } else {
    const {d, fill, opacity = 1, stroke, width = 1, dash = []} = shape;
    const path = new Path2D(d);
    if (fill) {
      paint.globalAlpha = opacity;
      paint.fillStyle = fill;
      paint.fill(path);
      paint.globalAlpha = 1;
    }
    if (stroke) {
      paint.strokeStyle = stroke;
      paint.lineWidth = width;
      paint.setLineDash([...dash]);
      paint.stroke(path);
    }
  }
  paint.restore();
}
