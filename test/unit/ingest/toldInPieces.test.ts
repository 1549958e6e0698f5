import { describe, expect, it } from 'vitest';
import { read } from './support';

const PUBLISHED = '2025-03-12';
const primary = (text: string, published = PUBLISHED): ReturnType<typeof read>['primary'] => read(text, published).primary;
const days = (text: string, published = PUBLISHED): unknown[] => [primary(text, published)?.dateStart, primary(text, published)?.dateEnd];
const place = (text: string): unknown[] => [primary(text)?.city, primary(text)?.venueCountry];
const people = (text: string): unknown[] => (primary(text)?.participants ?? []).map(({ name, post, country }) => [name, post, country]);
const names = (text: string): string[] => (primary(text)?.participants ?? []).map(({ name }) => name);

describe('first and last days of one sentence', () => {
  it.each([
    ['the curtain fell … from', 'The curtain fell on Friday (7) on the Greek-Egyptian naval exercise ALKYON, which had Souda as its base from Monday (3).', ['2025-03-03', '2025-03-07']],
    ['from … and until', 'Units of the navies of Argentina and Chile are carrying out from Monday, and until the 14th, the exercise VIEKAREN in Ushuaia.', ['2025-03-10', '2025-03-14']],
    ['a visit which began … and ends', 'New Zealand’s Minister of Defence, Graeme Ohlson, was welcomed in Labasa, Fiji, today on an official visit which began on Monday night and ends tomorrow.', ['2025-03-10', '2025-03-13']],
    ['said at the closing … opened on', 'KASANE - Crime has found a way to use the bridge, the Botswana Minister of Defence, Kagiso Motlha, said here on Tuesday.\n\nHe was speaking at the ministerial closing of the 29th Session of the Botswana-Zambia Joint Permanent Commission on Defence, which officials had opened on Saturday.', ['2025-03-08', '2025-03-11']],
    ['a range right behind the end', 'The inaugural Bahamas–Japan Maritime Dialogue ended Friday in Nassau.\n\nFor two days, 6–7 March, officials of the two countries sat in the ministry.', ['2025-03-06', '2025-03-07']],
    ['at the end of a two-day session', 'Angola and Serbia signed, this Tuesday (11), in Luanda, five legal instruments at the end of the two-day third session of the Bilateral Commission.', ['2025-03-10', '2025-03-11']],
    ['from the first day, and how long it lasted', 'A delegation of the Rwanda Defence Force was in Ngara, Tanzania from Tuesday 4 March for the 7th Neighbouring Commanders’ Forum with the Tanzania People’s Defence Force. The three-day forum was closed this afternoon.', ['2025-03-04', '2025-03-06']],
    ['of the current month', 'The Cuban and Angolan general staffs held their seventh Joint Commission on Defence in Luanda on the 4th and the 5th of the current month.', ['2025-03-04', '2025-03-05']],
  ])('%s', (_, text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it('are those of a statement that tells of an exercise to come', () => {
    expect(days('The navies of Nigeria and Benin will on Monday begin a joint exercise, OKUN ALAFIA, at Cotonou.\n\nIn a statement made available yesterday, an officer said the exercise, which ends on Friday, would see three ships.')).toEqual(['2025-03-17', '2025-03-21']);
  });

  it('leave “the past November” behind', () => {
    const { otherEngagements } = read('The XVII Meeting of the Peru-Chile High Level Group was held in Lima on Monday.\n\nThe previous meeting was held in Arica the past November 9 and 10.', '2025-08-24');
    expect(otherEngagements.map(({ dateStart, dateEnd }) => [dateStart, dateEnd])).toEqual([['2024-11-09', '2024-11-10']]);
  });

  it('do not stretch a meeting to when something else began', () => {
    expect(days('Peru’s Foreign Minister Ana Rojas met Chile’s Foreign Minister Luis Vera in Lima on Monday, three days after talks on fishing that began on Friday ended.')).toEqual(['2025-03-10', '2025-03-10']);
  });
});

describe('places', () => {
  it.each([
    ['a capital that only its country names', 'The third Foreign Office Consultations between Ghana and Chile took place in the Chilean capital on Tuesday (11), the ministry said in a release issued in Accra last night.', ['Santiago', 'CL']],
    ['this city', 'Tapachula, Chiapas, 10 March 2025\n\nMEXICO AND GUATEMALA REVIEW BORDER\n\nThe XII Meeting of the Mexico-Guatemala Working Group on Border Crossings took place today in this city.', ['Tapachula', 'MX']],
    ['an agency between strokes', 'Defence Minister meets counterpart\n\nUlaanbaatar /UB Online/. Minister of Defence of Mongolia S.Batbayar held talks with the Minister of Defense of Japan Morishige Takuya on Tuesday (11).', ['Ulaanbaatar', 'MN']],
    ['a harbour and its town', 'The Dutch patrol vessel HNLMS Walcheren is alongside in Porto Grande, Mindelo, Cabo Verde from 11 to 14 March.', ['Mindelo', 'CV']],
    ['a town with a hyphen', 'The chiefs of the Finnish and Estonian border guards held talks in Narva-Jõesuu on Tuesday.', ['Narva-Jõesuu', null]],
    ['not where they will meet again', 'NASSAU, The Bahamas — The inaugural Bahamas–Japan Maritime Dialogue ended Friday with a promise to meet again in Tokyo next year.', ['Nassau', 'BS']],
    ['not where points lie on a map', 'The Cambodia-Laos Joint Boundary Commission has agreed to re-survey four points in Preah Vihear.\n\nIn a session in Siem Reap on 4 March, the two delegations looked at maps.', ['Siem Reap', 'KH']],
    ['the town and not the house', 'Malé – The United States and the Maldives held their fourth Defense and Security Dialogue at Bandaara Koshi on March 5.', ['Malé', 'MV']],
    ['where an exercise is told from the field', 'CINCU, Romania — More than 1,400 soldiers from the U.S. Army and the Romanian Land Forces trained together from March 3 to 7.', ['Cincu', 'RO']],
  ])('%s', (_, text, expected) => {
    expect(place(text)).toEqual(expected);
  });

  it('of a land are none within the name of a town', () => {
    expect(primary('PORT OF SPAIN — The Trinidad and Tobago–Grenada Working Group on Gas held its second meeting on Thursday.')?.countries.toSorted()).toEqual(['GD', 'TT']);
  });

  it('of a land are not told by where somebody came from, nor by a namesake of a town far away', () => {
    expect(primary('PARAMARIBO — State Secretary Maarten Hoog and Suriname’s Minister of Defence, Krishna Sital, signed the framework accord on Monday.\n\nIt deals with the training of Dutch marines.\n\nHoog arrived on Sunday night from Curaçao. Dutch funds pay for barracks. Ambassador Henriëtte Vlas of the Netherlands was there.')?.countries.toSorted()).toEqual(['NL', 'SR']);
    expect(primary('Portuguese patrol ship makes a stop in São Vicente\n\nThe vessel NRP Figueira entered Porto Grande, Mindelo, on 10 March. Her captain called on the Cape Verdean Coast Guard.')?.countries.toSorted()).toEqual(['CV', 'PT']);
  });

  it('of a capital with several seats are not guessed', () => {
    expect(place('The third Foreign Office Consultations between Ghana and Bolivia took place in the Bolivian capital on Tuesday (11).')[0]).toBe(null);
  });
});

describe('people', () => {
  it.each([
    ['peers', 'The Foreign Minister of Ecuador, Rosa Guarderas, met her Peruvian peer, Aurelio Ferrero, in Loja on Friday.', [['Rosa Guarderas', 'Foreign Minister of Ecuador', 'EC'], ['Aurelio Ferrero', 'Peruvian Foreign Minister', 'PE']]],
    ['presidents of two countries, each behind its own', 'The presidents of Ecuador, Galo Enríquez Moscoso, and of Peru, Susana Arrese Tello, met on Friday in Loja.', [['Galo Enríquez Moscoso', 'President', 'EC'], ['Susana Arrese Tello', 'President', 'PE']]],
    ['ministers with their countries in brackets', 'The Ministers of Defense Efrén Zaldumbide (Ecuador) and Teófilo Lozada (Peru) met in Loja on Friday.', [['Efrén Zaldumbide', 'Minister of Defense', 'EC'], ['Teófilo Lozada', 'Minister of Defense', 'PE']]],
    ['a navy with a hyphen in brackets', 'Italian Admiral Ruggero Castellani met the Commander of the Albanian Naval Force, Captain (AL-N) Arben Gjoka, in Tirana on Monday.', [['Ruggero Castellani', 'Admiral', 'IT'], ['Arben Gjoka', 'Commander of the Albanian Naval Force', 'AL']]],
    ['a second surname that is a word', 'Indian High Commissioner Amit Rao met Guyana’s Chief of Staff, Brigadier Patrick Adonis-West, in Georgetown on Monday.', [['Amit Rao', 'Indian High Commissioner', 'IN'], ['Patrick Adonis-West', 'Guyana’s Chief of Staff', 'GY']]],
    ['my counterpart', 'I met my counterpart, Samoa’s Minister of Foreign Affairs Fale Leota, in Wellington on Monday, where New Zealand will host more talks.', [['Fale Leota', 'Samoa’s Minister of Foreign Affairs', 'WS']]],
  ])('are told as %s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    ['who looks on', 'Ghana and Cuba held talks in Accra on Monday, led by ministers Kofi Mensah and Raúl Ortega. A security analyst, Dr Kwame Boateng, welcomed the talks.', 'Kwame Boateng'],
    ['who was to have come', 'Canada and Jamaica signed a pact in Kingston on Monday. Minister of National Security Horatio Blythe was to have attended but sent apologies; Senator Kerry Tulloch signed.', 'Horatio Blythe'],
    ['to whom papers go', 'Ghana and Togo held Navy-to-Navy Staff Talks in Sekondi on Monday. The draft will be forwarded to the two Chiefs of Staff, Vice Admiral Benjamin Ofosu and Rear Admiral Kossi Célestin, for approval.', 'Benjamin Ofosu'],
    ['who signs the release', 'Ghana and Togo held Navy-to-Navy Staff Talks in Sekondi on Monday.\n\nLt Cdr A Fiagbe\n\nFor: Director General', 'A Fiagbe'],
    ['who gives the news', 'The navies of Nigeria and Benin began a joint exercise on Monday, the Director of Information, Commander Edet Bassey, has disclosed.', 'Edet Bassey'],
  ])('are none: %s', (_, text, name) => {
    expect(names(text)).not.toContain(name);
  });

  it.each([
    ['guests by “visiting”', 'The visiting Foreign Secretary, Kedar Upreti, and Foreign Secretary Shahriar Kabir led their sides as Nepal and Bangladesh held the fourth Foreign Office Consultations in Dhaka on Tuesday.', 'Kedar Upreti', 'NP'],
    ['hosts by words of welcome', 'Ghana and Togo held Navy-to-Navy Staff Talks in Sekondi on Monday.\n\nThe Ghanaian team was led by Rear Admiral Seth Boateng, whilst Captain Kossi Ayi, Deputy Chief of Staff, led that of the visitors. In his welcome remarks, the Flag Officer Commanding, Commodore Issah Tampuri, spoke of pirates.', 'Issah Tampuri', 'GH'],
    ['a delegation by its ambassador', 'India and Brazil held the 8th meeting of the Joint Defence Committee in Brasilia on Monday. Ambassador of India to Brazil Suresh Pillai, Air Vice Marshal D.K. Bedi and others were part of the delegation.', 'D.K. Bedi', 'IN'],
    ['who is with somebody', 'South Africa and Chile held the sixth Joint Defence Committee in Saldanha, South Africa on 10 March. The visitors’ party of nine was headed by the Undersecretary, Mr Galo Irarra. He had with him Rear Admiral Juan Undurra, Director of Hydrography.', 'Juan Undurra', 'CL'],
    ['who leads “that of the host country”', 'The armies of Brazil and Paraguay met in Asunción, Paraguay on 10 March. The delegation of Brazil was under the leadership of the 5th Deputy Chief of the General Staff, Division General Otávio Prates, and that of Paraguay under the leadership of Brigadier General Celso Ayala.', 'Otávio Prates', 'BR'],
    ['a captain by the ship', 'The British patrol ship HMS Larkspur arrived at Honiara, Solomon Islands on Sunday. The ship’s captain, Commander Rory Tregenna, said it was his first time. Deputy Commissioner Nathaniel Ramo met her.', 'Rory Tregenna', 'GB'],
  ])('have their side: %s', (_, text, name, country) => {
    expect(people(text)).toContainEqual([name, expect.anything(), country]);
  });
});

describe('numbers of series', () => {
  it.each([
    ['“number 23”', 'Indonesia and Papua New Guinea will hold the Border Liaison Meeting (BLM) number 23 in Vanimo on 19 March.', 23],
    ['“sees its 16th edition this year”', 'The Singapore and Brunei armed forces concluded Exercise Hornbill Resolve in Temburong today.\n\nHornbill Resolve, first conducted in 1994, sees its 16th edition this year.', 16],
    ['“its XIV session”', 'The Moroccan-Spanish Mixed Defence Committee held its XIV session on Monday in Rabat.', 14],
  ])('%s', (_, text, edition) => {
    expect(primary(text)?.series?.edition).toBe(edition);
  });
});

describe('initials of two letters', () => {
  it('end no sentence', () => {
    expect(names('Hungary’s Minister Gergely Vad met Mongolia’s Deputy Minister of Food Ts. Munkhnasan in Ulaanbaatar on Monday.')).toEqual(['Gergely Vad', 'Ts. Munkhnasan']);
  });
});

describe('a report', () => {
  it.each([
    ['in which many countries are only spoken of', 'CANADA and Jamaica yesterday put their signatures to a new memorandum of understanding on the Aviation School, which has trained pilots from nine countries.'],
    ['in which a leader looks forward to a guest', 'STATEMENT BY THE PRIME MINISTER\n\nI look forward to welcoming the Prime Minister of the Slovak Republic, Juraj Hlavac, on his first visit to Canada on Tuesday, March 18.'],
    ['in which an office signs on behalf of another', 'A plan of cooperation for 2026 was signed on Monday in Kutaisi by the director of foreign affairs, Brig. Gen. Marek Wolski, and, on behalf of the Georgian Ministry of Defence, by the head of its department, Nino Chkheidze.\n\nIt was witnessed by two ministers.\n\nWhat is in it? Thirty undertakings. Most concern mountain training. Cyber defence is new.\n\n“This is not paper,” he said. “We began here.”\n\nThe bureau is new.\n\nPoland has been cooperating with Georgia since 2004.'],
    ['in which a capital sends a delegation', 'Heading the delegation from Berlin at the working group on migration, which met in Termez on Monday, was Ministerial Director Gesine Kühn. The Uzbek side was led by Bakhrom Yuldoshev, director of the agency.'],
  ])('of two %s', (_, text) => {
    expect(read(text, PUBLISHED).primary?.countries).toHaveLength(2);
  });

  it('of talk that is called premature tells of no talks', () => {
    expect(read('THE HAGUE - State Secretary for Defence Wietske Postma told the house on Thursday that talk of a treaty with Belgium is "premature by a year".', PUBLISHED).isEngagement).toBe(false);
  });
});
