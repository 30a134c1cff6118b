/** Rounds a share (0 to 1) to whole percent, halves up. The one place where figures are rounded. */
export function wholePercent(share: number): number {
  // A weighted share such as 0.575 is held as 0.57499999…: without the nudge it would round down.
  return Math.round(share * 100 + 1e-9);
}
