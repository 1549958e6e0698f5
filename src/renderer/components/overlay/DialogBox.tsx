import { useContext, type ReactElement, type ReactNode } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { en } from '../../strings/en';
import { IconButton } from '../Button';
import { KeyLayerContext, useKeys } from '../keyboard/useKeys';

interface DialogBoxProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly narrow?: boolean | undefined;
  /** Quiet words or marks beside the title. */
  readonly aside?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

function DialogKeys({ title }: { title: string }): null {
  useKeys(title, [{ keys: 'Escape', label: en.common.close.toLowerCase() }]);
  return null;
}

/** A dialog over the work, for what cannot be done in place. Esc and a press outside close it; keys of the place are silent. */
export function DialogBox({ title, isOpen, onClose, narrow = false, aside, foot, children }: DialogBoxProps): ReactElement {
  const layer = useContext(KeyLayerContext) + 1;
  return (
    <ModalOverlay className="scrim" isOpen={isOpen} onOpenChange={(open) => { if (!open) onClose(); }} isDismissable>
      <Modal className={`dialog ${narrow ? 'narrow' : ''}`}>
        <Dialog>
          <KeyLayerContext.Provider value={layer}>
            <DialogKeys title={title} />
            <div className="dialog-head">
              <Heading slot="title" level={2}>{title}</Heading>
              {aside}
              <span className="grow" />
              <IconButton icon="close" label={en.common.close} keys="Escape" onPress={onClose} />
            </div>
            <div className="dialog-body">{children}</div>
            {foot ? <div className="dialog-foot">{foot}</div> : null}
          </KeyLayerContext.Provider>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
