import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/main/ingest/language/languageOf';
import { read } from './support';

const SENTENCES: ReadonlyArray<readonly [string, string]> = [
  ['English', 'The minister received his counterpart on Tuesday for talks on the cooperation of both armies.'],
  ['French', 'Le ministre des Affaires étrangères a reçu mardi à Paris son homologue marocain pour un entretien consacré à la coopération.'],
  ['Spanish', 'El ministro de Defensa se reunió este martes en Madrid con su homólogo chileno para tratar la cooperación bilateral.'],
  ['Portuguese', 'O ministro da Defesa reuniu-se hoje em Lisboa com o seu homólogo de Cabo Verde para discutir a cooperação.'],
  ['German', 'Der Verteidigungsminister hat am Dienstag in Berlin seinen Amtskollegen aus Chile empfangen und mit ihm über die Zusammenarbeit gesprochen.'],
  ['Turkish', 'Milli Savunma Bakanı, mevkidaşı ile Ankara’da bir araya geldi ve ikili ilişkiler ile bölgesel konular için görüştü.'],
  ['Indonesian or Malay', 'Menteri Pertahanan bertemu dengan Menteri Pertahanan Malaysia di Jakarta pada hari Senin untuk membahas kerja sama kedua negara.'],
  ['Vietnamese', 'Bộ trưởng Quốc phòng đã có cuộc gặp với người đồng cấp Lào tại Hà Nội và trao đổi về hợp tác giữa hai nước trong thời gian tới.'],
  ['Arabic', 'التقى وزير الدفاع نظيره المصري في الرياض وبحث الجانبان التعاون العسكري'],
  ['Persian', 'وزیر امور خارجه با همتای عراقی خود در تهران دیدار و گفتگو کرد'],
  ['Urdu', 'وزیر دفاع نے اپنے ہم منصب سے ملاقات کی اور دوطرفہ تعاون پر تبادلہ خیال کیا ہے'],
  ['Russian', 'Министр обороны встретился с коллегой из Казахстана в Москве и обсудил вопросы сотрудничества'],
  ['Ukrainian', 'Міністр оборони зустрівся зі своїм литовським колегою в Києві та обговорив підтримку України'],
  ['Chinese', '国防部长在北京会见了俄罗斯国防部长，双方就两军关系交换了意见'],
  ['Japanese', '防衛大臣は東京でフィリピン国防大臣と会談し、防衛協力について意見を交わしました'],
  ['Korean', '국방부 장관은 서울에서 폴란드 국방장관과 회담을 갖고 방산 협력을 논의했다'],
  ['Hindi', 'रक्षा मंत्री ने नई दिल्ली में ओमान के महासचिव के साथ बैठक की और सहयोग पर चर्चा की है'],
  ['Sinhala', 'ආරක්ෂක අමාත්‍යවරයා ඉන්දියානු නාවික හමුදාපති හමුවිය'],
  ['Tamil', 'பாதுகாப்பு அமைச்சர் கொழும்பில் இந்திய கடற்படைத் தளபதியை சந்தித்தார்'],
  ['Thai', 'รัฐมนตรีกลาโหมพบกับรัฐมนตรีกลาโหมลาวที่กรุงเทพ'],
];

describe('the language of a text', () => {
  it.each(SENTENCES)('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(SENTENCES.slice(1))('drafts nothing from a text in %s, says so and keeps it', (language, text) => {
    const reading = read(text);
    expect(reading).toMatchObject({ isEngagement: false, primary: null, persons: [], statements: [], language });
    expect(reading.doubts).toEqual([`The text is in ${language}, which the reader does not read; it is kept as it is.`]);
    expect(reading.text.trim()).toBe(text);
  });

  it.each(['Peru cancels talks with Chile', 'General Muhammad bin Abdullah al Balushi, Vice Admiral Ana de la Cruz and Colonel João da Silva e Souza met in Muscat.'])('takes names for no other language: %s', (text) => {
    expect(languageOf(text)).toBe('English');
  });

  it('sets a paragraph in another language aside and reads the rest', () => {
    const french = SENTENCES[1]?.[1] ?? '';
    const reading = read(`Kenyan Minister Ali Noor met French Minister Luc Moreau in Paris on Monday.\n\n${french}\n\nThey discussed trade.`);
    expect(reading.primary?.participants).toHaveLength(2);
    expect(reading.text).not.toContain('homologue');
    expect(reading.stripped).toContainEqual(expect.objectContaining({ reason: 'part in French', text: french }));
    expect(reading.doubts).toContain('A part of the text is in French; only the English part was read.');
  });
});

describe('what a text is', () => {
  it('says that it holds several reports and where the second begins', () => {
    const first = 'Minister meets envoy\n\nMUSCAT, March 4, 2025 – Oman’s Minister of Defence Salim Al Harthy met the Ambassador of Spain Pedro Ruiz in Muscat on Tuesday. The two sides discussed training and maritime security at length.';
    const second = 'Ship visits Doha\n\nDOHA, March 4, 2025 – A ship of Oman arrived in Doha, Qatar, on Tuesday for a visit of four days.';
    const reading = read(`${first}\n\n${second}`);
    expect(reading.parts.map(({ start, end }) => reading.text.slice(start, end).trim())).toEqual([first, second]);
    expect(reading.primary?.countries.toSorted()).toEqual(['ES', 'OM']);
    expect(reading.doubts).toContain('The text seems to hold 2 reports; only the first was read. The second begins with “Ship visits Doha”.');
  });

  it('takes a report with several headings for one', () => {
    expect(read('Minister meets envoy\n\nMUSCAT, March 4, 2025 – Oman’s Minister of Defence Salim Al Harthy met the Ambassador of Spain Pedro Ruiz in Muscat on Tuesday. They discussed training and maritime security at length.\n\nWhat comes next\n\nThe ambassador will travel home in May.').parts).toHaveLength(1);
  });

  it.each([['Oman.', 'The text is too short to tell of an engagement.'], ['12:30 … 44', 'The text holds no words that the reader could read; it is kept as it is.'], [' \n ', 'There is no text to read.']])('says why it cannot read %j', (text, doubt) => {
    expect(read(text).doubts).toEqual([doubt]);
  });
});
