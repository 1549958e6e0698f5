import type { ReactElement } from 'react';
import type { AppState } from '../../shared/ipc/channels/app';
import type { Failure } from '../../shared/ipc/errors';
import { useChange } from '../api/queries';
import { Button } from '../components/Button';
import { en } from '../strings/en';

/** The store could not be opened: says why, what to do, and where the file lies. Nothing here deletes anything. */
export function RecoveryView({ state, failure }: { state: AppState; failure: Failure }): ReactElement {
  const restore = useChange('store.restore');
  const show = useChange('store.showFile');
  const problem = restore.error ?? show.error;
  return (
    <main className="recovery">
      <h1>{en.recovery.title}</h1>
      <p role="alert">{failure.message}</p>
      <p>{en.recovery.untouched} <code>{state.storeFile}</code></p>
      <p className="line">
        <Button look="primary" onPress={() => restore.mutate({}, { onSuccess: (done) => { if (done) window.location.reload(); } })}>{en.recovery.restore}</Button>
        <Button onPress={() => show.mutate({})}>{en.recovery.showFile}</Button>
        <Button onPress={() => window.location.reload()}>{en.recovery.again}</Button>
      </p>
      {problem ? <p className="field-error">{problem.message}</p> : null}
    </main>
  );
}
