import { createElement, useEffect, useState, type ComponentType, type ReactElement } from 'react';

/** A part of the window whose code comes after the first screen. */
export interface Deferred {
  readonly View: ComponentType;
  /** Fetches the code ahead of time; the part is then drawn at once, without an empty frame. */
  readonly preload: () => Promise<void>;
}

/**
 * Loads a component's code when it is first needed or preloaded. Suspense is not used: it holds content back behind its
 * fallback for a third of a second even when the code is already there.
 */
export function deferred(load: () => Promise<ComponentType>): Deferred {
  let loaded: ComponentType | null = null;
  let loading: Promise<ComponentType> | null = null;
  const fetchOnce = (): Promise<ComponentType> => {
    loading ??= load().then((component) => (loaded = component), (error: unknown) => {
      // A second try may find the disk awake.
      loading = null;
      throw error;
    });
    return loading;
  };
  function View(): ReactElement | null {
    const [component, setComponent] = useState(() => loaded);
    const [failure, setFailure] = useState<unknown>(null);
    useEffect(() => {
      if (component) return undefined;
      let isWanted = true;
      fetchOnce().then((next) => { if (isWanted) setComponent(() => next); }, (error: unknown) => { if (isWanted) setFailure(error); });
      return () => { isWanted = false; };
    }, [component]);
    if (failure) throw failure;
    return component ? createElement(component) : null;
  }
  return { View, preload: () => fetchOnce().then(() => undefined, () => undefined) };
}
