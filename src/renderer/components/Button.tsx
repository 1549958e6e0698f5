import type { ReactElement, ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Icon, type IconName } from './Icon';
import { KeyCap } from './keyboard/KeyCap';
import type { KeyCommand } from './keyboard/keyRegistry';

interface ButtonProps {
  readonly children?: ReactNode;
  readonly onPress?: (() => void) | undefined;
  /** Draws the key of a command declared with `useKeys`, takes its action and its enabled state. */
  readonly command?: KeyCommand | undefined;
  readonly look?: 'plain' | 'primary' | 'bare' | undefined;
  readonly small?: boolean | undefined;
  readonly icon?: IconName | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
}

interface Attributes { onPress?: () => void; 'aria-label'?: string; 'aria-describedby'?: string }

function attributesOf(props: ButtonProps): Attributes {
  const onPress = props.onPress ?? props.command?.run;
  return {
    ...(onPress ? { onPress } : {}),
    ...(props['aria-label'] ? { 'aria-label': props['aria-label'] } : {}),
    ...(props['aria-describedby'] ? { 'aria-describedby': props['aria-describedby'] } : {}),
  };
}

/** The word on the button: its own, else the command's long label, else its short one. */
function wordsOf({ children, command }: ButtonProps): ReactNode {
  return children ?? command?.palette?.label ?? command?.label;
}

/** A button with a word; its key cap comes from the command that the status bar also shows. */
export function Button(props: ButtonProps): ReactElement {
  const { command, look = 'plain', small = false, icon, className = '' } = props;
  return (
    <AriaButton
      className={`button ${look} ${small ? 'small' : ''} ${className}`}
      isDisabled={props.isDisabled ?? command?.enabled === false}
      {...attributesOf(props)}
    >
      {icon ? <Icon name={icon} small={small} /> : null}
      {wordsOf(props)}
      {command && command.keys !== '' ? <KeyCap keys={command.keys} /> : null}
    </AriaButton>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  /** Read out and shown as tooltip: no icon stands alone. */
  readonly label: string;
  readonly onPress: () => void;
  /** Key declaration to show in the tooltip. */
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A glyph button whose word is its tooltip. */
export function IconButton({ icon, label, onPress, keys, isDisabled = false, className = '' }: IconButtonProps): ReactElement {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton className={`button icon-only ${className}`} aria-label={label} onPress={onPress} isDisabled={isDisabled}>
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="tooltip" offset={4}>{label}{keys ? <KeyCap keys={keys} /> : null}</Tooltip>
    </TooltipTrigger>
  );
}
