import { useEffect } from 'react';
import type { Settings } from '../../shared/ipc/channels/app';

/** The theme that is drawn. */
export type DrawnTheme = 'light' | 'dark' | 'hc';

/** What the system prefers. */
export interface SystemLook { readonly wantsContrast: boolean; readonly wantsDark: boolean }

/** An explicit choice wins; "system" follows contrast first, then dark or light. */
export function drawnTheme(choice: Settings['theme'], system: SystemLook): DrawnTheme {
  if (choice !== 'system') return choice;
  if (system.wantsContrast) return 'hc';
  return system.wantsDark ? 'dark' : 'light';
}

const CONTRAST = '(prefers-contrast: more)';
const DARK = '(prefers-color-scheme: dark)';

/** Draws the chosen theme and density, and follows the system while it is left to it. */
export function useLook(settings: Pick<Settings, 'theme' | 'density'>): void {
  const { theme, density } = settings;
  useEffect(() => {
    const queries = [window.matchMedia(CONTRAST), window.matchMedia(DARK)];
    const draw = (): void => {
      document.documentElement.dataset['theme'] = drawnTheme(theme, { wantsContrast: window.matchMedia(CONTRAST).matches, wantsDark: window.matchMedia(DARK).matches });
      document.documentElement.dataset['density'] = density;
    };
    draw();
    for (const query of queries) query.addEventListener('change', draw);
    return () => { for (const query of queries) query.removeEventListener('change', draw); };
  }, [theme, density]);
}
