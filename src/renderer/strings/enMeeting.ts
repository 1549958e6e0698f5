/** The words of a meeting's facts: what the scene setter and the cover are filled from. */
export const meeting = {
  title: 'Facts of the meeting', about: 'The scene setter, the cover and the practical pages print these.', go: 'facts of the meeting', goLong: 'Go to the facts of the meeting',
  purpose: 'Purpose', purposePlaceholder: 'Why the two meet, in a sentence', requestedBy: 'Requested by', requestedByPlaceholder: 'Who asked for the meeting',
  principal: 'Principal', principalPlaceholder: 'Who the pack is for', counterpart: 'Counterpart', counterpartPlaceholder: 'Who sits opposite',
  time: 'Time', start: 'Start', end: 'End', startPlaceholder: 'from, 10:00', endPlaceholder: 'to, 12:00', zone: 'Time zone', zonePlaceholder: 'Time zone of the place',
  endsFirst: 'The meeting would end before it starts. Change one of the two times.', tooLong: (most: number) => `Keep this under ${most.toLocaleString('en-GB')} characters.`,
  press: 'Press', presses: { open: 'Open to press', photo: 'Photographs only', closed: 'Closed', 'to-be-agreed': 'To be agreed' }, pressLine: 'Press line', pressLinePlaceholder: 'What may be said to the press afterwards',
  interpreter: 'Interpreter', interpreterPlaceholder: 'Languages, who brings whom, in which manner',
  objectives: 'Our objectives', objectivesAbout: 'At most three: more are not held in mind.', objective: (number: number) => `Objective ${number}`, objectivePlaceholder: 'What we want from the meeting',
  success: 'Success', successOf: (number: number) => `Success test of objective ${number}`, successPlaceholder: 'How one will know that it was got', textFirst: 'Say first what we want; then how one will know.',
  add: 'Add an objective', up: (number: number) => `Move objective ${number} up`, down: (number: number) => `Move objective ${number} down`, remove: (number: number) => `Remove objective ${number}`,
  moved: (number: number, of: number) => `Objective ${number} of ${of}`,
  theirAims: 'Their aims, as assessed', theirAimsPlaceholder: 'What they will want, and how one knows', confidence: 'Confidence', confidences: { low: 'Low confidence', moderate: 'Moderate confidence', high: 'High confidence' }, noConfidence: 'not judged',
  oneToGet: 'The one to get', oneToGetPlaceholder: 'If only one thing can be got', oneToAvoid: 'The one to avoid', oneToAvoidPlaceholder: 'What must not happen',
};
