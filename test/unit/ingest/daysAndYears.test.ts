import { describe, expect, it } from 'vitest';
import { read } from './support';

function days(text: string, published: string | null = null): Array<string | null | undefined> {
  const { primary } = read(text, published);
  return [primary?.dateStart, primary?.dateEnd];
}

describe('the year of a day', () => {
  const SESSION = 'The 16th meeting of the Peru-Fiji Joint Commission opened in Suva today (October 25).';

  it('is not that in which something was founded', () => {
    expect(days(`${SESSION} The two sides discussed trade and transport.\n\nThe Joint Commission was established on March 21, 1981.`)).toEqual([null, null]);
  });

  it('is told by the latest news of the report, where nothing else tells it', () => {
    expect(days(`${SESSION} The two sides discussed trade.\n\nThe commission met in Lima on 5 May 2019. The ministers met in Lima on 3 March 2022 and signed a plan of action.`)).toEqual(['2022-10-25', '2022-10-25']);
  });

  it('is told by the weekday beside the day', () => {
    expect(days('A three-day Joint Commission meeting between Kenya and Fiji opened in Suva on Wednesday, March 22.\n\nThe two countries agreed on it when their ministers met in Nairobi on September 1, 2022.')[0]).toBe('2023-03-22');
  });

  it('leaves a day without a year alone where the report was published', () => {
    expect(days(`${SESSION} The two sides discussed trade.`, '2024-10-26')).toEqual(['2024-10-25', '2024-10-25']);
  });
});

describe('the day of an event', () => {
  it('is the last such weekday where what was done stands right behind it', () => {
    expect(days('Foreign Ministers Ana Quispe of Peru and Tomasi Vakatora of Fiji Friday agreed to hold a summit of their presidents in April. The two met in Suva.', '2023-03-18')[0]).toBe('2023-03-17');
    expect(days('Foreign Ministers Ana Quispe of Peru and Tomasi Vakatora of Fiji will meet on Friday in Suva.', '2023-03-18')[0]).toBe('2023-03-24');
  });

  it('is not that of an earlier meeting which is only named', () => {
    const text = 'The meeting between Quispe and Vakatora was a follow-up to the one they had in Lima on Feb. 16\n\nForeign Ministers Ana Quispe of Peru and Tomasi Vakatora of Fiji met on Friday in Suva to discuss trade.';
    expect(days(text, '2023-03-18')).toEqual(['2023-03-17', '2023-03-17']);
    expect(read(text, '2023-03-18').primary?.city).toBe('Suva');
    expect(days('As agreed during the meeting between Peru and Fiji held in Lima on 3 August 2017, a technical meeting of Peru and Fiji on trade was convened on 06th- 08th September 2017 in Suva.', '2017-09-11')).toEqual(['2017-09-06', '2017-09-08']);
  });

  it('is not that on which a page was seen', () => {
    expect(days('Monday, July 01, 2024 Agency\n\nPeruvian minister meets Fijian counterpart\n\nLima, Aug 23 (Agency) Foreign Minister Ana Quispe of Peru met with Foreign Minister Tomasi Vakatora of Fiji.', '2023-08-23')).toEqual([null, null]);
  });

  it('is open where only “yesterday” tells it, whatever is to come', () => {
    const text = 'The Fijian High Commissioner to Kenya, Sera Naidu, yesterday paid a courtesy call on the Speaker of Parliament, Paul Otieno, and announced that a delegation of Fiji’s parliament will be visiting Kenya from 24-25 August, 2017.';
    expect(days(text)).toEqual([null, null]);
    expect(days(text, '2017-07-28')).toEqual(['2017-07-27', '2017-07-27']);
  });

  it('is the one on which somebody speaks of the talks just held', () => {
    expect(days('Peruvian Foreign Minister Ana Quispe and Fijian Foreign Minister Tomasi Vakatora discussed energy, the ministry said on Thursday after a telephone conversation between the two.\n\nThey spoke of what was agreed during their talks in Lima on December 6, 2016.', '2016-12-19')).toEqual(['2016-12-15', '2016-12-15']);
  });

  it('is open for a visit of several days of which only a statement has a day', () => {
    expect(days('General Paul Otieno of Kenya paid a three-day official visit to Jordan, says a statement issued on Tuesday.', '2018-10-03')).toEqual([null, null]);
    expect(days('General Paul Otieno of Kenya began a three-day official visit to Jordan on Tuesday.', '2018-10-03')).toEqual(['2018-10-02', '2018-10-04']);
  });

  it('is read in capitals too, and the end of a visit where it is told further down', () => {
    expect(days('The trade meeting of Peru and Fiji was held on 06TH – 08TH September, 2017 in Suva. Minister Ana Quispe of Peru and Minister Tomasi Vakatora of Fiji led the delegations.')).toEqual(['2017-09-06', '2017-09-08']);
    const far = 'They spoke of trade. They spoke of schools. They spoke of water. They spoke of health. They spoke of ports. They spoke of roads. They spoke of seeds.';
    expect(days(`The Speaker of the Peruvian parliament, Ana Quispe, will pay an official visit to Fiji on September 21. ${far} The visit will end on September 23.`, '2020-09-17')).toEqual(['2020-09-21', '2020-09-23']);
  });
});

describe('sentences and places of filing', () => {
  it('are parted where the page lost a space', () => {
    const { primary } = read('SUVA, Fiji -- General Paul Otieno of Kenya was welcomed by General Tomasi Vakatora of Fiji for the 29th annual army-to-army staff talks, May 20-22.Last year the staff talks were held at Nanyuki, Kenya.', '2013-05-24');
    expect(primary).toMatchObject({ city: 'Suva', dateStart: '2013-05-20', dateEnd: '2013-05-22' });
  });

  it('begin with the day too', () => {
    expect(read('October 10, 2018 | Local, Aerospace\n\nGovernment of Canada Signs Defence Cooperation Arrangement with Fiji\n\nOctober 9, 2018 – Ottawa – National Defence / Canadian Armed Forces\n\nDefence Minister Marc Gagnon today signed the Canada-Fiji Defence Cooperation Arrangement with General Tomasi Vakatora.', '2018-10-10').primary).toMatchObject({ dateStart: '2018-10-09', type: 'signing' });
  });
});
