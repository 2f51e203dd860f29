import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';
import { locale } from '../../core/numerals';
import { en } from '../text/en';
import { IconButton } from './IconButton';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at its foot. */
  foot?: ReactNode;
  width?: 'narrow' | 'medium' | 'wide';
  /** Whether a press outside closes it; not where something would be lost. */
  dismissable?: boolean;
}

/** A task over the page: focus stays inside, Escape and the cross close it, focus returns to where it was. Load it lazily. */
export function Dialog({ title, onClose, children, foot, width = 'medium', dismissable = true }: Props) {
  return (
    <I18nProvider locale={locale()}>
      <ModalOverlay isOpen isDismissable={dismissable} onOpenChange={(open) => !open && onClose()} className="scrim">
        <Modal className={`modal ${width}`}>
          <AriaDialog className="dialog">
            <div className="dialog-head">
              <Heading slot="title" level={2} className="q">
                {title}
              </Heading>
              <IconButton icon="close" label={en.common.close} onClick={onClose} />
            </div>
            <div className="dialog-body">{children}</div>
            {foot !== undefined && <div className="dialog-foot">{foot}</div>}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
