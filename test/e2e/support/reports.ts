/** Three invented dispatches for the window: a session of talks with a call beside it, its agency copy, and an exercise. */

/** Names a known person in another spelling, a call earlier that day, a quotation, and residue of a page. */
export const TALKS = `Home / Defence / Share this story

India and Oman hold 4th Army-to-Army Staff Talks in New Delhi

New Delhi, Nov 18 – India and Oman on Wednesday held the 4th Army-to-Army Staff Talks in New Delhi and agreed to exchange instructors for desert training.

Lieutenant General Vikram Rathore, Deputy Chief of Army Staff, and Brigadier Hamad bin Said Al Kindi, Director of Plans of the Royal Army of Oman, led the two sides. They reviewed joint exercises and discussed medical training.

Earlier in the day, Chief of Defence Staff General Anil Chauhan met Mohamed Bin Nasir Bin Ali Al Zaabi, Secretary General of Oman’s Ministry of Defence, and discussed ship repair.

In a post on X, the Indian Army stated, “A cordial round of talks that takes the training of both armies a good step further.” https://x.example/army/status/20261118

The two countries look back on long ties across the sea.

Disclaimer: This report has been taken over from a feed without changes.`;

/** The same talks in a shorter copy. */
export const TALKS_COPY = `New Delhi, Nov 18 – India and Oman on Wednesday held the 4th Army-to-Army Staff Talks in New Delhi and agreed to exchange instructors for desert training.

Lieutenant General Vikram Rathore, Deputy Chief of Army Staff, and Brigadier Hamad bin Said Al Kindi, Director of Plans of the Royal Army of Oman, led the two sides. They reviewed joint exercises and discussed medical training.

Earlier in the day, Chief of Defence Staff General Anil Chauhan met Mohamed Bin Nasir Bin Ali Al Zaabi, Secretary General of Oman’s Ministry of Defence, and discussed ship repair.

Agency service`;

/** A port call, of which nothing is known yet. */
export const PORT_CALL = `INS Sagardeep calls at Salalah

Salalah, Nov 20 – The Indian Navy ship INS Sagardeep arrived at Salalah, Oman, on Friday for a three-day port call.

Captain Leena Verma, commanding officer of the ship, called on Commodore Yusuf bin Ali Al Mahri, Commander of the Southern Naval Base. They discussed search and rescue and agreed to hold a harbour drill.`;
