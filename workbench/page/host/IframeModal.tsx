import { Modal } from '@mantine/core';
import { release } from '@remote-ui/rpc';
import { useRef } from 'react';
import { fire } from './drawing/fire';
import { pageAddress, safeUrl, staysOnThisMachine } from './safe-url';
import type { IframeRequest } from './session/session-host';

export interface OpenIframe {
  readonly request: IframeRequest;
  readonly onClose: (() => unknown) | undefined;
}

interface Props {
  readonly open: OpenIframe | null;
  readonly onClosed: () => void;
}

/** The dialog of `openIframeModal`. A page from elsewhere is offered as a link: the workbench itself calls nobody. */
export function IframeModal({ open, onClosed }: Props) {
  // While the dialog fades out it still shows what it showed.
  const last = useRef(open);
  last.current = open ?? last.current;
  const shown = last.current;
  if (shown === null) return null;
  const { request } = shown;

  const close = () => {
    onClosed();
    void fire(shown.onClose).then(() => release(shown.onClose));
  };
  return (
    <Modal
      opened={open !== null}
      onClose={close}
      title={request.title}
      size={request.width}
      padding={request.flush ? 0 : 'md'}
      classNames={{ content: 'uix-root', header: 'uix-dialog-header' }}
      closeButtonProps={{ 'aria-label': 'Close' }}
      centered
    >
      <IframeContent request={request} />
    </Modal>
  );
}

function IframeContent({ request }: { readonly request: IframeRequest }) {
  const url = safeUrl(request.uri, pageAddress());
  if (url === null) return <p>{`${request.uri} is not a web address.`}</p>;
  if (!staysOnThisMachine(url)) {
    return (
      <p>
        On HubSpot this dialog shows{' '}
        <a className="uix-link" href={url.href} target="_blank" rel="noopener noreferrer">
          {url.href}
        </a>
        . The workbench does not load pages from elsewhere.
      </p>
    );
  }
  return (
    <iframe
      className="uix-iframe"
      title={request.title ?? 'Page of the app'}
      src={url.href}
      height={request.height}
      sandbox="allow-scripts allow-forms allow-same-origin allow-popups"
    />
  );
}
