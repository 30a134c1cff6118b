import { Tooltip as MantineTooltip } from '@mantine/core';
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import { useDrawingHost } from './host-context';

/** What a Modal, Panel or Tooltip tells the trigger whose `overlay` it is. */
interface OverlaySlot {
  addDialog(id: string): () => void;
  setTooltip(tooltip: SlotTooltip | null): void;
}
interface SlotTooltip {
  readonly content: ReactNode;
  readonly placement: 'left' | 'right' | 'top' | 'bottom';
}

const SlotContext = createContext<OverlaySlot | null>(null);
export const useOverlaySlot = (): OverlaySlot | null => useContext(SlotContext);

interface Props {
  readonly overlay: ReactNode;
  /** Draws the trigger; `openOverlay` opens the modal or panel, `hasOverlay` says whether there is any overlay. */
  readonly children: (trigger: { openOverlay: () => void; hasOverlay: boolean }) => ReactElement;
}

/** A trigger with the `overlay` prop: the overlay is drawn beside it, so that its clicks are not the trigger's. */
export function WithOverlay({ overlay, children }: Props) {
  const { overlays } = useDrawingHost();
  const dialogs = useRef(new Set<string>());
  const [tooltip, setTooltip] = useState<SlotTooltip | null>(null);
  const slot = useMemo<OverlaySlot>(
    () => ({
      addDialog(id) {
        dialogs.current.add(id);
        return () => dialogs.current.delete(id);
      },
      setTooltip,
    }),
    [],
  );
  const hasOverlay = overlay !== null && overlay !== undefined;
  const trigger = children({
    hasOverlay,
    openOverlay: () => {
      dialogs.current.forEach((id) => {
        overlays.open(id);
      });
    },
  });
  return (
    <>
      {tooltip === null ? (
        trigger
      ) : (
        <MantineTooltip
          label={tooltip.content}
          position={tooltip.placement}
          multiline
          maw={320}
          events={{ hover: true, focus: true, touch: true }}
        >
          {trigger}
        </MantineTooltip>
      )}
      {hasOverlay && <SlotContext.Provider value={slot}>{overlay}</SlotContext.Provider>}
    </>
  );
}

/** Says that the dialog with this id belongs to the trigger around it, if there is one. */
export function useDialogOfTrigger(id: string): void {
  const slot = useOverlaySlot();
  useEffect(() => slot?.addDialog(id), [slot, id]);
}
