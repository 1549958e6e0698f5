const OWN_EVENT = /^(?!\S+ (?:last|previous|next|earlier|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+\w+)\b)(?:the|this|their|both|these|which) (?:[a-z-]+ ){0,2}(?:meetings?|talks|visit|session|exercises?|consultations|ceremony|dialogue|event|discussions|signing|drills?|training|manoeuvres|maneuvers) (?:took|takes?|was|were|is|are|will|ran|runs?|lasted|lasts?)\b/i;

/** "said the visit will run from Monday". */
const OWN_SAID = /\bsaid (?:that )?(?:the|this|their|his|her) (?:meeting|talks|visit|session|exercise|consultations|dialogue) (?:took|takes|was|were|is|will|would|runs?)\b/i;

/** "during the meeting, which took place in Doha". */
const OWN_DURING = /\b(?:during|at|in) (?:the|this|their) (?:[a-z-]+ ){0,2}(?:meeting|talks|session|consultations|ceremony|dialogue|discussions),? (?:which|that)? ?(?:took place|was held|were held|held) /i;

/** "a follow-up to the one they had in Suva on 16 May", "since their previous meeting in": day and place of an earlier one. */
export const TO_EARLIER = /\b(?:the one (?:they|both|the two|held|that was)|(?:the|their|his|her|its) (?:previous|earlier|last|recent) (?:[a-z]+ )?(?:meeting|gathering|encounter|talks|visit|session|round|summit))\b[^.;]{0,60}$|\b(?:since|in) (?:19|20)\d{2},? when\b[^.;]{0,60}$|\bas agreed (?:during|at|in)\b[^.;]{0,110}$/i;

/** "Within the framework of the Agreement on Search and Rescue, on 4 and 5 September the navies carried out": what the event rests on has no day here. */
export const RESTS_ON = /\b(?:framework|basis|terms) of (?:the )?$|\b(?:under|in accordance with|pursuant to) (?:the )?(?:(?:19|20)\d{2} )?$/i;

/** "in view of the President’s upcoming visit to China": day and place of one that is to come. */
export const TO_LATER = /\b(?:upcoming|forthcoming|planned|proposed|impending) (?:[a-z]+ )?(?:meeting|talks|visit|trip|tour|session|round|summit)\b[^.;]{0,60}$/i;

/** "The meeting took place in Ottawa": the event itself is told once more. */
export function isOwnEvent(text: string): boolean {
  return OWN_EVENT.test(text.trim()) || OWN_SAID.test(text) || OWN_DURING.test(text);
}
