import type { ReactElement, ReactNode } from 'react';

/** Line glyphs on a 16 px grid; they take the text colour and survive forced colours. */
const GLYPHS = {
  memory: <path d="M3 4c0-1 2.2-1.9 5-1.9s5 .9 5 1.9-2.2 1.9-5 1.9S3 5 3 4v8c0 1 2.2 1.9 5 1.9s5-.9 5-1.9V4M3 8c0 1 2.2 1.9 5 1.9S13 9 13 8" />,
  inbox: <path d="M2.5 9.5 4.5 3h7l2 6.5v4h-11zM2.5 9.5h3.2l1 1.7h2.6l1-1.7h3.2" />,
  report: <path d="M4 2.5h5.5L12 5v8.5H4zM9.5 2.5V5H12M6 7.5h4M6 9.5h4M6 11.5h2.5" />,
  lines: <path d="M3 2.5v11M6 4.5h7.5M6 8h7.5M6 11.5h4.5" />,
  packs: <path d="M4 2.5h8.5v11H4c-.8 0-1.5-.6-1.5-1.4V4c0-.8.7-1.5 1.5-1.5zM2.5 12c0-.8.7-1.4 1.5-1.4h8.5M5.5 5.5h4.5" />,
  checks: <path d="M2.5 4.2l1.2 1.2L6 3M2.5 9.7l1.2 1.2L6 8.5M8.5 4.5h5M8.5 10h5M8.5 13h3" />,
  search: <path d="M11.2 7a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0zM10.2 10.2l3.3 3.3" />,
  back: <path d="M9.5 3.5 5 8l4.5 4.5" />,
  forward: <path d="M6.5 3.5 11 8l-4.5 4.5" />,
  up: <path d="M4.5 9.5 8 6l3.5 3.5" />,
  down: <path d="M4.5 6.5 8 10l3.5-3.5" />,
  right: <path d="M6.5 4.5 10 8l-3.5 3.5" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  plus: <path d="M8 3v10M3 8h10" />,
  minus: <path d="M3 8h10" />,
  tick: <path d="M3.2 8.4l3.1 3.1 6.5-7" />,
  event: <path d="M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5" />,
  person: <path d="M10.6 5.2a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0zM3 13.5c.4-2.8 2.3-4.2 5-4.2s4.6 1.4 5 4.2" />,
  commitment: <path d="M2.5 5.5h9M9 3l2.5 2.5L9 8M13.5 10.5h-9M7 8l-2.5 2.5L7 13" />,
  statement: <path d="M2.5 3h11v7.5H8L5 13.5v-3H2.5z" />,
  line: <path d="M3 3v10M6 5h7M6 8h7M6 11h4" />,
  source: <path d="M4 2.5h5.5L12 5v8.5H4zM9.5 2.5V5H12M6 8h4M6 10.5h4" />,
  link: <path d="M6.5 9.5l3-3M7 4.7l1.2-1.2a2.6 2.6 0 0 1 3.7 3.7L10.7 8.4M9 11.3l-1.2 1.2a2.6 2.6 0 0 1-3.7-3.7L5.3 7.6" />,
  pencil: <path d="M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7 11.3 7" />,
  clock: <path d="M13.3 8A5.3 5.3 0 1 1 2.7 8a5.3 5.3 0 0 1 10.6 0zM8 4.8V8l2.3 1.6" />,
  drag: <path className="dots" d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" />,
  setup: <path d="M10.1 8a2.1 2.1 0 1 1-4.2 0 2.1 2.1 0 0 1 4.2 0zM8 2v2M8 12v2M2 8h2M12 8h2M3.8 3.8l1.4 1.4M10.8 10.8l1.4 1.4M12.2 3.8l-1.4 1.4M5.2 10.8l-1.4 1.4" />,
  keyboard: <path d="M2.5 4.5h11v7h-11zM5 7h.01M8 7h.01M11 7h.01M5.5 9.5h5" />,
  undo: <path d="M3 6h6.5a3.3 3.3 0 0 1 0 6.6H6M3 6l3-3M3 6l3 3" />,
  topic: <path d="M8.5 2.5H13v4.5l-6 6L2.5 8.5zM10.7 4.9h.01" />,
  series: <path d="M3 4h10M3 8h10M3 12h10M5 2.8v2.4M9 6.8v2.4M11 10.8v2.4" />,
  panel: <path d="M2.5 3.5h11v9h-11zM6 3.5v9" />,
  go: <path d="M3 8h9.5M9 4.5 12.5 8 9 11.5" />,
  filter: <path d="M2.5 4h11M4.5 8h7M6.5 12h3" />,
  warning: <path d="M8 2.5 14 13H2zM8 6.5v3M8 11.2h.01" />,
  blocked: <path d="M13.4 8A5.4 5.4 0 1 1 2.6 8a5.4 5.4 0 0 1 10.8 0zM4.2 11.8l7.6-7.6" />,
  stanceRaise: <path className="solid" d="M8 3 14 13H2z" />,
  stanceRespond: <><path className="heavy" d="M8 2.2 13.8 8 8 13.8 2.2 8z" /><path className="solid" d="M8 2.2 13.8 8 8 13.8z" /></>,
  stanceAvoid: <path className="heavy" d="M2.5 2.5h11v11h-11zM3 13 13 3" />,
  stanceListen: <><circle className="heavy" cx="8" cy="8" r="5.6" /><circle className="solid" cx="8" cy="8" r="2.3" /></>,
  stale: <><circle className="heavy" cx="8" cy="8" r="5.4" strokeDasharray="3 2.1" /><path className="heavy" d="M8 5v3.2l2 1.3" /></>,
  conflict: <path className="heavy" d="M3 6h10M3 10h10M10.5 3 5.5 13" />,
  override: <path className="heavy" d="M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9.5 13.2h4" />,
  attention: <><circle className="heavy" cx="8" cy="8" r="5.4" /><path className="heavy" d="M8 4.8v4M8 10.6v.8" /></>,
  because: <path className="solid" d="M8 3.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zM4.4 9.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zM11.6 9.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z" />,
} as const satisfies Record<string, ReactNode>;

/** Name of a glyph of the app's own set. */
export type IconName = keyof typeof GLYPHS;

/**
 * One glyph. Decorative by default: the word beside it, or the label of its button, carries the meaning.
 */
export function Icon({ name, small, className }: { name: IconName; small?: boolean; className?: string }): ReactElement {
  const classes = ['icon', small ? 'small' : '', className ?? ''].filter(Boolean).join(' ');
  return <svg className={classes} viewBox="0 0 16 16" aria-hidden="true" focusable="false">{GLYPHS[name]}</svg>;
}
