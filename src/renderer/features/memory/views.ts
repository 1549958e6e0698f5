import { location, useLocation } from '../../components/navigation/location';
import { useSearchText } from '../../components/navigation/searchText';

/** The parts of Memory, in the order of their tabs. */
export const VIEWS = ['engagements', 'people', 'series', 'topics', 'commitments', 'sources'] as const;
export type View = (typeof VIEWS)[number];

/** The view of a location; engagements when it names none. */
export function viewOf(text: string | undefined): View {
  return VIEWS.find((view) => view === text) ?? 'engagements';
}

/** The record that is open in a view, and how to open another. */
export interface Opened {
  readonly id: string | null;
  /** A step with the arrows leaves no mark in the history; a choice does. */
  readonly open: (id: string, how: 'step' | 'choose') => void;
}

/** The open record of a view. Without one in the location the first of the list is shown, and arrows start there. */
export function useOpened(view: View, ids: readonly string[]): Opened {
  const here = useLocation();
  const wanted = here.view === view || (here.view === undefined && view === 'engagements') ? here.id : undefined;
  return {
    id: wanted ?? ids[0] ?? null,
    open: (id, how) => {
      const to = { place: 'memory', view, id } as const;
      if (how === 'step' || here.id === undefined) location.replace(to);
      else location.go(to);
    },
  };
}

/** True while Memory shows search results instead of one of its parts. */
export function useIsSearching(): boolean {
  const text = useSearchText();
  const here = useLocation();
  return here.view === 'search' && text.trim().length > 0;
}
