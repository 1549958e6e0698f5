/**
 * Two invented reports of one day, built like the pairs that a desk meets: the wire tells of a session and, further down, of a
 * meeting earlier in the day; the agency copy tells of that meeting alone, with an embedded post that was cut off, and looks
 * back on talks, an exercise and a plan. The visitor has two spellings.
 */
export const WIRE = `Muscat, Mar 10 – Oman and India on Monday held the 4th Joint Military Cooperation Committee in Muscat and agreed to train divers together from next year.

Oman’s Defence Secretary Salim bin Hamad Al-Harthi and Ravi Kumar Menon, Secretary of India’s Ministry of Defence, co-chaired the meeting. The two sides reviewed ship repair and discussed maritime security.

Earlier in the day, Chief of Naval Staff of Oman Admiral Saif bin Nasir Al-Balushi and Ravi Kumaar Menon held discussions on harbour visits.

In a post on X, the Royal Navy of Oman stated, “Admiral Saif received the guest from India at the naval base this morning. They took stock of harbour visits and of the training of divers in both navies.”

“They also looked at quicker clearances for survey ships along the coast,” it added.`;

export const AGENCY = ` date 2025-03-10 Muscat [Oman], March 10 : Chief of Naval Staff of Oman Admiral Saif bin Nasir Al-Balushi on Monday met Ravi Kumaar Menon, Secretary of India’s Ministry of Defence, to discuss harbour visits and the training of divers.

Admiral Saif received the guest from India at the naval base this morning. They took stock of #harbour visits and of the training of divers… pic.twitter.com/abc123— Royal Navy of Oman (@RNO_Oman) March 10, 2025

{{{{post_id####}}}}

Last month, the two navies held the 2nd Navy-to-Navy Staff Talks in Goa from February 3 to 4.

The visit builds on the 6th edition of the India-Oman naval exercise Naseem Al Bahr, which concluded on October 18, 2024 off Goa. The talks are held under the Naval Cooperation Plan 2025.

Disclaimer: This post has been auto-published from an agency feed without any modifications to the text and has not been reviewed by an editor`;
