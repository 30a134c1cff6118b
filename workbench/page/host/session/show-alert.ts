import { notifications } from '@mantine/notifications';
import * as z from 'zod';

/** The argument of `actions.addAlert`. A type HubSpot does not have is shown as information. */
export const alertSchema = z.object({
  type: z.enum(['info', 'warning', 'success', 'danger', 'tip']).catch('info'),
  message: z.string(),
  title: z.string().optional(),
});
export type HostAlert = z.output<typeof alertSchema>;

const colours = { info: 'teal', warning: 'yellow', success: 'green', danger: 'red', tip: 'violet' } as const;
/** What goes wrong interrupts a screen reader; the rest waits for a pause. */
const urgent = ['warning', 'danger'];
/** Long enough to read two lines, and a problem twice; it must not stay in the way of the page for good. */
const closesAfterMs = 6_000;
const problemClosesAfterMs = 20_000;

/** Shows an extension's alert as a notification of the page, announced by its role. */
export function showAlert({ type, message, title }: HostAlert): void {
  const isUrgent = urgent.includes(type);
  notifications.show({
    title: title ?? null,
    message,
    color: colours[type],
    withBorder: true,
    autoClose: isUrgent ? problemClosesAfterMs : closesAfterMs,
    role: isUrgent ? 'alert' : 'status',
    closeButtonProps: { 'aria-label': 'Dismiss' },
  });
}
