/** A picture that is not printed; the message ends the sentence "A photograph is not printed: …". */
export class BadPicture extends Error {
  override readonly name = 'BadPicture';
}

/** A picture file that holds the picture alone; width and height in pixels. */
export interface PlainPicture {
  bytes: Buffer;
  width: number;
  height: number;
}

/** Both sides of a picture, at most, in pixels. */
const LONGEST_SIDE = 8000;
/** More pixels would fill the memory of the press. */
const MOST_PIXELS = 16_000_000;

export function checkSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw new BadPicture('its file is damaged.');
  if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) throw new BadPicture(`it measures ${width} × ${height} pixels, which is too large.`);
}
