/** A page as pixels: red, green and blue of each, from the top left. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/**
 * Brightness is stored in twenty steps, fine near white, where hairlines and tints live, and coarse in the dark:
 * a page becomes small, and a rule that covers a tenth of a pixel is still seen.
 */
const STEPS = 19;
const GAMMA = 1.5;
/** What processors of different makers may round apart, beyond the rounding of what is stored; of 255. */
const NOISE = 3;

const LEVELS = Array.from({ length: STEPS + 1 }, (_, step) => Math.round(255 - 255 * (step / STEPS) ** GAMMA));
const nearest = (value: number): number => LEVELS.reduce((best, level) => (Math.abs(level - value) < Math.abs(best - value) ? level : best));

/** For each value its stored level, and how far a drawn value may lie from it. */
const STORED = Uint8Array.from({ length: 256 }, (_, value) => nearest(value));
const SLACK = Uint8Array.from({ length: 256 }, (_, level) =>
  Math.max(...Array.from({ length: 256 }, (__, value) => (STORED[value] === level ? Math.abs(value - level) : 0))) + NOISE);

/** A picture as it is stored. */
export const rounded = ({ width, height, pixels }: Picture): Picture => ({ width, height, pixels: pixels.map((value) => STORED[value] ?? value) });

const sizesDiffer = (a: Picture, b: Picture): boolean => a.width !== b.width || a.height !== b.height;

/** Whether one pixel of a drawn page is not what is stored of it. */
function differsAt(stored: Picture, drawn: Picture, pixel: number): boolean {
  for (let at = pixel * 3; at < pixel * 3 + 3; at += 1) {
    const level = stored.pixels[at] ?? 0;
    if (Math.abs((drawn.pixels[at] ?? 0) - level) > (SLACK[level] ?? 0)) return true;
  }
  return false;
}

/** How many pixels of a drawn page are not what is stored of it; all of them where the sizes differ. */
export function changedPixels(stored: Picture, drawn: Picture): number {
  const count = drawn.width * drawn.height;
  if (sizesDiffer(stored, drawn)) return count;
  let changed = 0;
  for (let pixel = 0; pixel < count; pixel += 1) if (differsAt(stored, drawn, pixel)) changed += 1;
  return changed;
}

const brightness = ({ pixels }: Picture, pixel: number): number => ((pixels[pixel * 3] ?? 0) + (pixels[pixel * 3 + 1] ?? 0) + (pixels[pixel * 3 + 2] ?? 0)) / 3;

/** What went in red, what came in green, what is ink as before but another in blue, on a faint print of what stayed. */
const GONE = [206, 28, 20], CAME = [0, 128, 60], RECOLOURED = [20, 60, 220];
/** Darker than this is ink. */
const INKED = 225;

function changeAt(stored: Picture, drawn: Picture, pixel: number): readonly number[] {
  const before = brightness(stored, pixel);
  const after = brightness(drawn, pixel);
  if (before < INKED && after < INKED) return RECOLOURED;
  return after > before ? GONE : CAME;
}

/** The difference of two pictures as a picture; of two sizes nothing can be said, and the drawn one is faint. */
export function drawnDifference(stored: Picture, drawn: Picture): Picture {
  const { width, height } = drawn;
  const pixels = new Uint8Array(width * height * 3);
  const differ = sizesDiffer(stored, drawn);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const faint = 255 - (255 - brightness(drawn, pixel)) / 5;
    const stayed = !differ && !differsAt(stored, drawn, pixel);
    pixels.set(stayed || differ ? [faint, faint, faint] : changeAt(stored, drawn, pixel), pixel * 3);
  }
  return { width, height, pixels };
}
