const longestSide = 2048;
/** The largest photo that the server takes. */
export const maxPhotoBytes = 10 * 1024 * 1024;
/** So many photos go with one moment. */
export const maxPhotos = 5;

/** Why a file was left out. */
export class PhotoLeftOut extends Error {
  constructor(readonly reason: 'too_large' | 'unreadable') {
    super(reason);
  }
}

/** Makes a photo small enough for a bad network: at most 2048 px on its longer side, as JPEG, turned upright. */
export async function scalePhoto(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new PhotoLeftOut('unreadable');
  });
  const shrink = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * shrink));
  canvas.height = Math.max(1, Math.round(picture.height * shrink));
  const context = canvas.getContext('2d');
  if (!context) throw new PhotoLeftOut('unreadable');
  // A transparent picture would turn black as JPEG.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const scaled = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.82));
  if (!scaled) throw new PhotoLeftOut('unreadable');
  if (scaled.size > maxPhotoBytes) throw new PhotoLeftOut('too_large');
  return scaled;
}
