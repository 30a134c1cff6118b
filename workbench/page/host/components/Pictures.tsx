import { ImageOff } from '../../icons';
import type { MouseEvent } from 'react';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { extensionEvent, fire } from '../drawing/fire';
import { useReactions } from '../drawing/host-context';
import { handler, href, node, optionalNumber, testId, testIdAttribute, text } from '../drawing/props';
import { WithOverlay } from '../drawing/WithOverlay';
import { pageAddress, safeUrl, staysOnThisMachine } from '../safe-url';

interface IllustrationProps {
  readonly name: string;
  readonly alt: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** One plain drawing stands for all of HubSpot's illustrations, which are HubSpot's property; its name is in its title. */
export function IllustrationDrawing({ name, alt, width = 160, height }: IllustrationProps) {
  const accessible = alt === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt };
  return (
    <svg className="uix-illustration" viewBox="0 0 160 100" width={width} height={height} {...accessible}>
      <title>{`Stands for HubSpot's illustration "${name}"`}</title>
      <rect x="20" y="14" width="120" height="72" rx="6" fill="#eaf0f6" stroke="#cbd6e2" />
      <rect x="36" y="54" width="14" height="20" fill="#7fd1de" />
      <rect x="58" y="42" width="14" height="32" fill="#f8a9ad" />
      <rect x="80" y="30" width="14" height="44" fill="#ffbca5" />
      <path d="M104 74 L124 34" stroke="#33475b" strokeWidth="2" />
      <circle cx="124" cy="34" r="4" fill="#33475b" />
    </svg>
  );
}

const illustrationSchema = z.object({
  ...testId,
  name: text(),
  alt: text(),
  width: optionalNumber,
  height: optionalNumber,
});

export const Illustration = drawn(illustrationSchema, (props) => (
  <span {...testIdAttribute(props.testId)}>
    <IllustrationDrawing {...props} />
  </span>
));

const imageSchema = z.object({
  ...testId,
  src: text(),
  alt: text(),
  width: optionalNumber,
  height: optionalNumber,
  href,
  onClick: handler,
  overlay: node,
});
const embeddedImage = /^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/i;

/** The picture's address if the page may load it: embedded, or on this machine. */
function loadable(src: string): string | null {
  if (embeddedImage.test(src)) return src;
  const url = safeUrl(src, pageAddress());
  return url !== null && staysOnThisMachine(url) ? url.href : null;
}

export const Image = drawn(imageSchema, (props) => {
  const reactions = useReactions();
  const src = loadable(props.src);
  const picture =
    src === null ? (
      <span className="uix-gap" role="img" aria-label={props.alt}>
        <ImageOff size={14} aria-hidden />
        {`${props.alt || 'Image'}: the workbench does not load pictures from elsewhere (${props.src.slice(0, 80)})`}
      </span>
    ) : (
      <img className="uix-image" src={src} alt={props.alt} width={props.width} height={props.height} />
    );
  return (
    <WithOverlay overlay={props.overlay}>
      {({ openOverlay, hasOverlay }) => {
        const click = (event: MouseEvent) => {
          void fire(props.onClick, extensionEvent(event), reactions);
          openOverlay();
        };
        if (props.href !== null) {
          return (
            <a
              href={props.href.href}
              target="_blank"
              rel="noopener noreferrer"
              onClick={click}
              {...testIdAttribute(props.testId)}
            >
              {picture}
            </a>
          );
        }
        if (props.onClick === undefined && !hasOverlay)
          return <span {...testIdAttribute(props.testId)}>{picture}</span>;
        return (
          <button
            type="button"
            className="uix-plain uix-clickable"
            onClick={click}
            {...testIdAttribute(props.testId)}
          >
            {picture}
          </button>
        );
      }}
    </WithOverlay>
  );
});
