export function lengthenLimits(): void;
