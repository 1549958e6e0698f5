import type { PressFinding } from '../shared/pack/model';
import type { PressProgress } from '../main/services/press';
import { say, type Terminal } from './terminal';

/** Says each stage of printing once. */
export function progressLines(terminal: Terminal): (progress: PressProgress) => void {
  const said = new Set<string>();
  return ({ stage }) => {
    if (said.has(stage)) return;
    said.add(stage);
    say(terminal, `Printing: ${stage}`);
  };
}

/** What could not be printed as asked. */
export function sayFindings(terminal: Terminal, findings: readonly PressFinding[]): void {
  for (const finding of findings) say(terminal, `${finding.message} (${finding.where})`);
}
