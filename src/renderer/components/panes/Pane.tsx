import type { ReactElement, ReactNode } from 'react';
import { en } from '../../strings/en';
import { IconButton } from '../Button';
import { useFolding } from './PaneGroup';

interface PaneProps {
  readonly title?: string | undefined;
  /** Quiet words after the title: a count, "5 passages · 1 source". */
  readonly count?: string | undefined;
  readonly actions?: ReactNode;
  /** Replaces the head altogether (a search field, a record title). */
  readonly head?: ReactNode;
  readonly foot?: ReactNode;
  readonly look?: 'detail' | 'list' | 'desk' | undefined;
  /** Name for assistive technology when there is no visible title. */
  readonly label?: string | undefined;
  /** The body does not scroll itself (a record list or pages do). */
  readonly fixed?: boolean | undefined;
  readonly children: ReactNode;
}

/** A pane: head of 40 px, body, foot. Where the surrounding slot can fold, the head offers it. */
export function Pane(props: PaneProps): ReactElement {
  const { title, count, actions, head, foot, look = 'detail', fixed = false } = props;
  const folding = useFolding();
  return (
    <section className={`pane ${look} focus-inside`} tabIndex={-1} aria-label={title ?? props.label}>
      {title ? (
        <div className="pane-head">
          <h2>{title}</h2>
          {count ? <span className="meta ell" title={count}>{count}</span> : null}
          <span className="grow" />
          {actions}
          {folding ? <IconButton icon="panel" label={en.panes.fold(title)} onPress={folding.fold} /> : null}
        </div>
      ) : null}
      {head}
      <div className={`pane-body ${fixed ? 'fixed' : ''}`}>{props.children}</div>
      {foot ? <div className="pane-foot">{foot}</div> : null}
    </section>
  );
}
