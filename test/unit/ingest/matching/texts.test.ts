import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKey, copyOf } from '../../../../src/main/ingest/matching/texts';

const OPENING = 'The defence ministers of Kenya and Ghana met in Nairobi on Tuesday to review their cooperation.';
const BODY = [
  OPENING,
  'They spoke about the training of engineers and about the repair of patrol boats in Mombasa.',
  'The Ghanaian side proposed that cadets of both navies should sail together once a year.',
  'The next round of these talks will be held in Accra in the first half of the coming year.',
];

function article(sentences: readonly string[], id = 'text-1', title = 'Kenya and Ghana talk'): { id: string; title: string; text: string } {
  return { id, title, text: sentences.join(' ') };
}

describe('articleKey', () => {
  const key = articleKey(BODY.join(' '));

  it.each([
    ['case', BODY.join(' ').toUpperCase()],
    ['line breaks', BODY.join('\n\n').replaceAll(' of ', '\nof ')],
    ['spacing', `  ${BODY.join('   ').replaceAll(' ', '\u00a0 ')}\t`],
    ['punctuation', BODY.join(' ').replaceAll('.', ' !')],
    ['quotes', `“${BODY.join('” "')}»`],
    ['accents', BODY.join(' ').replaceAll('e', 'é')],
    ['soft hyphens', BODY.join(' ').replaceAll('oo', 'o\u00ado')],
    ['a word parted at the end of a line', BODY.join(' ').replace('engineers', 'engi-\nneers')],
    ['composed and decomposed letters', BODY.join(' ').replaceAll('e', 'e\u0301')],
  ])('does not mind %s', (_, text) => {
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(articleKey(text)).toBe(key);
  });

  it.each([
    ['another number', BODY.join(' ').replace('once', '2')],
    ['a word less', BODY.join(' ').replace('together ', '')],
    ['a sentence less', BODY.slice(1).join(' ')],
    ['another order', [...BODY].reverse().join(' ')],
    ['another vowel sign of Devanagari', BODY.join(' ').replace('Kenya', 'किनिया')],
  ])('minds %s', (_, text) => {
    expect(articleKey(text)).not.toBe(key);
  });

  it('knows vowel signs of Indian scripts for letters', () => {
    const base = 'भारत और ओमान के रक्षा सचिव आज नई दिल्ली में मिले';
    expect(articleKey(base)).not.toBe(articleKey(base.replace('मिले', 'मिला')));
  });

  it('is null for what is too short to be an article', () => {
    expect(articleKey('')).toBeNull();
    expect(articleKey('The two sides met in Hanoi today')).toBeNull();
    expect(articleKey('The two sides met in Hanoi again today')).not.toBeNull();
    expect(articleKey('...,,, !!! 😀😀😀😀😀😀😀😀😀😀')).toBeNull();
  });

  it('counts words in scripts without blanks', () => {
    expect(articleKey('中国国防部长与越南国防部长在北京举行会谈')).not.toBeNull();
    expect(articleKey('两国会谈')).toBeNull();
  });

  it('takes any text, and blanks and marks around words never matter', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(articleKey(`\n ${text} .\r\n`)).toBe(articleKey(text));
    }));
  });
});

describe('copyOf', () => {
  it('finds a text that was shortened and given another head', () => {
    const copy = copyOf(`Our reporter, Nairobi. ${BODY.slice(0, 3).join('\n\n')}`, [article(BODY)]);
    expect(copy).toEqual({ id: 'text-1', shared: 3, of: 3, reason: '3 of 3 sentences stand word for word in “Kenya and Ghana talk”.' });
  });

  it('says which text is within which', () => {
    const copy = copyOf([...BODY, 'A second report of the day adds that the delegation went on to Kisumu by rail.'].join(' '), [article(BODY.slice(0, 2))]);
    expect(copy?.reason).toBe('2 of the 2 sentences of “Kenya and Ghana talk” stand here word for word.');
  });

  it('sees through line wraps, capitals and kinds of quotes', () => {
    const wrapped = BODY.join(' ').toUpperCase().replaceAll(' OF ', ' OF\n');
    expect(copyOf(wrapped, [article(BODY)])?.shared).toBe(4);
  });

  it('takes two reports of one meeting in different words for two origins', () => {
    const other = ['Ghana’s minister of defence came to Nairobi on Tuesday and met his Kenyan colleague there.', 'Patrol boats, engineers and cadets were on the agenda, according to officials of both countries.', BODY[3]!];
    expect(copyOf(other.join(' '), [article(BODY)])).toBeNull();
  });

  it('does not count what stands in quotation marks', () => {
    const quote = '“We will train together and we will sail together, and nobody should be surprised by that. Our engineers have known one another for a long time. Our patrol boats are the same in both harbours and need the same repair,” the minister said.';
    const one = `${quote} The minister of Ghana came with a delegation of nine to the ministry in Nairobi.`;
    const two = `Nine officers came to Nairobi with their minister from Accra for a first day of talks. ${quote}`;
    expect(copyOf(one, [article([two])])).toBeNull();
    expect(copyOf(one.replaceAll(/[“”]/g, ''), [article([two.replaceAll(/[“”]/g, '')])])?.shared).toBe(3);
  });

  it('reads on after a quotation mark that nobody closed', () => {
    const broken = `"A stray mark stands at the head of this paragraph\n\n${BODY.join('\n\n')}`;
    expect(copyOf(broken, [article(BODY)])?.shared).toBe(4);
  });

  it('does not take one short formula in common for a copy', () => {
    const formula = 'Both countries have had close ties since the year 1963.';
    expect(copyOf(formula, [article([formula, ...BODY])])).toBeNull();
  });

  it('needs half of the words of the shorter text', () => {
    const strangers = ['Elsewhere a harbour was opened by the president in front of a large crowd of people.', 'The band of the navy played for an hour before the doors of the new hall were opened.', 'Fishermen of the old quarter said that they had not been asked about any of this before.'];
    expect(copyOf([...BODY.slice(0, 3), ...strangers].join(' '), [article(BODY)])?.shared).toBe(3);
    expect(copyOf([...BODY.slice(0, 1), ...strangers].join(' '), [article(BODY)])).toBeNull();
  });

  it('chooses the nearest of several texts, and the first of equals', () => {
    const known = [article(BODY.slice(0, 2).concat('This last sentence is told by the second paper only and by nobody else at all.'), 'half'), article(BODY, 'whole'), article(BODY, 'again')];
    expect(copyOf(BODY.join(' '), known)?.id).toBe('whole');
  });

  it('does not stop at dots of names and numbers', () => {
    const text = 'Lt. Gen. H. E. Mensah spent 3.5 million on the hall of St. Mary near the gate of the harbour.';
    expect(copyOf(text, [article([text])])).toEqual(expect.objectContaining({ shared: 1, of: 1 }));
  });

  it('works in scripts without blanks', () => {
    const text = '中国国防部长与越南国防部长星期一在北京举行了正式会谈并就两国海军合作交换了意见。双方同意今后每年举行一次边境防务友好交流活动并扩大军校学员互访。';
    expect(copyOf(text, [article([text])])?.shared).toBe(2);
  });

  it('takes any texts, and a text is a copy of itself whatever surrounds it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }), (one, two) => {
      const ab = copyOf(one, [{ id: 'x', title: 'x', text: two }]);
      const ba = copyOf(two, [{ id: 'x', title: 'x', text: one }]);
      expect(ab === null).toBe(ba === null);
      expect(copyOf(`${BODY.join(' ')}\n\n${one}`, [article(BODY)])).toEqual(expect.objectContaining({ shared: 4, of: 4 }));
    }));
  });

  it.each([
    ['prose', BODY.join(' ')], ['quotes', '"a '], ['open quotes', '“a '], ['dots', '. '], ['letters', 'x'], ['breaks', ' \n'], ['full-width', '。中'], ['marks', 'e\u0301'],
  ])('takes a megabyte of %s against two hundred texts', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const known = Array.from({ length: 200 }, (__, at) => article([...BODY, `Text ${at}`], `text-${at}`));
    expect(copyOf(text, known)?.of ?? 4).toBeGreaterThanOrEqual(4);
    expect(articleKey(text) ?? 'none').toMatch(/^(?:[0-9a-f]{64}|none)$/);
  });
});
