import { MAX_PICTURE_BYTES, type PortraitBlock } from '../../shared/pack/model';
import { plainJpeg } from './jpegFile';
import { BadPicture, type PlainPicture } from './pictureFile';
import { plainPng } from './pngFile';

export type CheckedPicture = ({ isGood: true } & PlainPicture) | { isGood: false; reason: string };

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/u;

function read({ mediaType, data }: Pick<PortraitBlock, 'mediaType' | 'data'>): PlainPicture {
  if (!BASE64.test(data)) throw new BadPicture('its data cannot be read.');
  const file = Buffer.from(data, 'base64');
  if (file.length > MAX_PICTURE_BYTES) throw new BadPicture('it is larger than 2 MB.');
  return mediaType === 'image/png' ? plainPng(file) : plainJpeg(file);
}

/**
 * The bytes of a picture as they may be printed: really a PNG or JPEG, whole, of a sensible size, and without what
 * cameras and programs write beside the picture (places, names). Else the reason, as the end of a sentence.
 */
export function checkedPicture(block: Pick<PortraitBlock, 'mediaType' | 'data'>): CheckedPicture {
  try {
    return { isGood: true, ...read(block) };
  } catch (error) {
    if (error instanceof BadPicture) return { isGood: false, reason: error.message };
    if (error instanceof RangeError) return { isGood: false, reason: 'its file is damaged.' };
    throw error;
  }
}
