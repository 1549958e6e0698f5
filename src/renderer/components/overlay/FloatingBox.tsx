import type { ReactElement, ReactNode } from 'react';
import { Popover, type PopoverProps } from 'react-aria-components/Popover';

/** The floating ground of menus and suggestion lists. Single-letter keys of the place are silent inside it. */
export function FloatingBox({ children, ...props }: Omit<PopoverProps, 'children' | 'className'> & { children: ReactNode }): ReactElement {
  return <Popover {...props} className="popover" offset={4} data-owns-keys="">{children}</Popover>;
}
