import type { ReactElement } from 'react';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { KeyCap } from '../../components/keyboard/KeyCap';
import { Pane } from '../../components/panes/Pane';
import { en } from '../../strings/en';
import { openIntake } from './intake/openIntake';

const words = en.inbox;

/** What belongs here, and the two first steps. */
export function EmptyInbox(): ReactElement {
  const actions = (
    <div className="line">
      <Button look="primary" onPress={() => openIntake('paste')}>{words.intake.pasteReport}<KeyCap keys="N" /></Button>
      <Button onPress={() => openIntake('files')}>{words.intake.addFiles}<KeyCap keys="Mod+O" /></Button>
    </div>
  );
  return <Pane label={words.reading}><EmptyState title={words.empty} action={actions}>{words.emptyAbout}</EmptyState></Pane>;
}
