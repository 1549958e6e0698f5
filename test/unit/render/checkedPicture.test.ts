import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { checkedPicture } from '../../../src/main/render/checkedPicture';
import { bombPng, hugePng, portraitOf, smallJpeg, smallPng } from '../../support/photographs';

const good = (...args: Parameters<typeof portraitOf>) => {
  const picture = checkedPicture(portraitOf(...args));
  if (!picture.isGood) throw new Error(picture.reason);
  return picture;
};
const reason = (...args: Parameters<typeof portraitOf>): string => {
  const picture = checkedPicture(portraitOf(...args));
  return picture.isGood ? 'good' : picture.reason;
};

describe('a picture that may be printed', () => {
  it('keeps every pixel of a PNG and drops what stands beside them', () => {
    const file = smallPng();
    const { bytes, width, height } = good(file);
    expect([width, height]).toEqual([6, 8]);
    expect(PNG.sync.read(bytes).data.equals(PNG.sync.read(file).data)).toBe(true);
  });

  it.each([0, 1, 2, 3, 4])('lays a transparent PNG with rows of filter %i on white', (filterType) => {
    const png = new PNG({ width: 5, height: 4 });
    for (let at = 0; at < png.data.length; at += 1) png.data[at] = (at * 53) % 256;
    const flat = PNG.sync.read(good(PNG.sync.write(png, { filterType })).bytes).data;
    const expected = Array.from(png.data, (value, at) => {
      const alpha = png.data[at - (at % 4) + 3]!;
      return at % 4 === 3 ? 255 : Math.round((value * alpha + 255 * (255 - alpha)) / 255);
    });
    expect([...flat]).toEqual(expected);
  });

  it('takes a JPEG without its notes', () => {
    const { bytes, width, height } = good(smallJpeg(), 'image/jpeg');
    expect([width, height]).toEqual([8, 8]);
    expect(bytes.toString('latin1')).not.toMatch(/Exif|secret/u);
  });
});

describe('a picture that is refused', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const html = Buffer.from('<!doctype html><img src="file:///etc/passwd">');

  it.each(['image/png', 'image/jpeg'] as const)('is something else than the %s it says it is', (type) => {
    for (const bytes of [svg, html, type === 'image/png' ? smallJpeg() : smallPng()]) expect(reason(bytes, type)).toContain('but is something else');
    expect(reason(Buffer.alloc(0), type)).not.toBe('good');
  });

  it('is no base64, but an address or a path', () => {
    for (const data of ['https://example.org/a.png', '/etc/passwd', 'data:image/png;base64,AAAA']) {
      expect(checkedPicture({ mediaType: 'image/png', data }).isGood, data).toBe(false);
    }
  });

  it('is cut off anywhere', () => {
    const png = smallPng();
    for (let length = 0; length < png.length; length += 1) expect(reason(png.subarray(0, length)), `${length}`).not.toBe('good');
    const jpeg = smallJpeg();
    for (let length = 0; length < jpeg.length; length += 1) expect(reason(jpeg.subarray(0, length), 'image/jpeg'), `${length}`).not.toBe('good');
  });

  it('has a byte changed', () => {
    const png = smallPng();
    for (let at = 0; at < png.length; at += 1) {
      const changed = Buffer.from(png);
      changed[at] = changed[at]! ^ 0x55;
      expect(reason(changed), `${at}`).not.toBe('good');
    }
  });

  it('is huge, or unpacks to more than it says', () => {
    expect(reason(hugePng(20_000))).toContain('20000 × 20000 pixels');
    expect(reason(hugePng(7_000))).toContain('too large');
    expect(reason(bombPng())).toContain('damaged');
    expect(reason(Buffer.concat([smallPng(), Buffer.alloc(2 * 1024 * 1024)]))).toContain('larger than 2 MB');
  });

  it('is a JPEG that lies on its side', () => {
    expect(reason(smallJpeg(6), 'image/jpeg')).toContain('turned');
  });
});
