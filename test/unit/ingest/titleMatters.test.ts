import { describe, expect, it } from 'vitest';
import { read } from './support';

const title = (text: string): string | undefined => read(text).primary?.title;

describe('a title', () => {
  it('says what two met about, where kind, people and place do not', () => {
    expect(title('Minister Ana Quispe of Peru met Minister Tomasi Vakatora of Fiji in Suva on Monday to discuss fisheries and tourism.')).toBe('Peru–Fiji meeting of Minister Ana Quispe (Peru) and Minister Tomasi Vakatora (Fiji) in Suva on fisheries and tourism');
    expect(title('Minister Ana Quispe of Peru called Minister Tomasi Vakatora of Fiji by telephone on Monday to discuss nuclear energy.')).toMatch(/ on (?:nuclear|energy)/);
  });

  it('says nothing of it where it is what nearly every meeting is about, or only told further down', () => {
    expect(title('Minister Ana Quispe of Peru met Minister Tomasi Vakatora of Fiji in Suva on Monday to discuss bilateral relations.')).not.toMatch(/ on /);
    expect(title('Minister Ana Quispe of Peru met Minister Tomasi Vakatora of Fiji in Suva on Monday. They spoke of many things. One of them was tourism.')).not.toContain('tourism');
  });

  it('names the paper without the pair, and adds no matter where the paper tells it', () => {
    const text = 'Minister Ana Quispe of Canada signed the Canada-Mexico Defence Cooperation Arrangement with Minister Luis Rojas of Mexico in Suva on Monday to boost tourism.';
    expect(title(text)).toContain('signing of a Defence Cooperation Arrangement');
    expect(title(text)).not.toContain('tourism');
    expect(title('Minister Ana Quispe of Peru and Minister Tomasi Vakatora of Fiji signed a memorandum of understanding in Suva on Monday to boost tourism.')).toContain('on tourism');
  });

  it('leaves a series as it is named', () => {
    expect(title('Peru and Fiji held the third Strategic Dialogue in Suva on Monday and discussed tourism.')).toBe('3rd Peru–Fiji Strategic Dialogue');
  });
});
