/** Three invented dispatches for the window: talks with a call beside them, a copy of the same text, and a port call. */

/** Names a known person in a new spelling, a call earlier that day, a quotation, and residue of a page. */
export const TALKS = `India and Oman hold 4th Army-to-Army Staff Talks

Share this story: Mail, Print

New Delhi, Nov 18 – Lieutenant General Vikram Rathore, Deputy Chief of Army Staff of India, and Brigadier Hamad bin Said Al Kindi, Director of Plans of the Royal Army of Oman, on Wednesday led the 4th Army-to-Army Staff Talks between India and Oman in New Delhi and agreed to exchange instructors for desert training.

The two sides reviewed joint exercises and discussed medical training.

Earlier in the day, Chief of Defence Staff General Anil Chauhan met Mohamed Bin Nasir Bin Ali Al Zaabi, Secretary General of Oman’s Ministry of Defence, and discussed ship repair.

In a post on X, the Indian Army stated, “A cordial round of talks that takes the training of both armies a good step further.” https://x.example/army/status/20261118

The two countries look back on long ties across the sea.

Disclaimer: This report has been taken over from a feed without changes.`;

/** The same talks as another publisher prints them, with a line of its own. */
export const TALKS_COPY = `${TALKS.split('\n\n').slice(2, 5).join('\n\n')}

The agency has the text from the two armies, and adds that the next round is planned in Muscat in 2027.`;

/** A port call, of which nothing is known yet. */
export const PORT_CALL = `INS Sagardeep calls at Salalah

Salalah, Nov 20 – The Indian Navy ship INS Sagardeep arrived at Salalah, Oman, on Friday for a three-day port call.

Captain Leena Verma, commanding officer of the ship, called on Commodore Yusuf bin Ali Al Mahri, Commander of the Southern Naval Base. They discussed search and rescue and agreed to exchange charts of the coast.`;
