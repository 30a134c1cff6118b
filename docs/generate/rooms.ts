import type { Import } from './imports';

/** Rooms and the arrows between them: each room with those that it imports. */
export type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** The arrows between rooms; `roomOf` says which room a file is in, null for none. Files of one room have no arrow. */
export function arrowsBetween(imports: readonly Import[], roomOf: (file: string) => string | null): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [room, other] = [roomOf(from), roomOf(to)];
    if (room === null || other === null) continue;
    const targets = arrows.get(room) ?? new Set();
    arrows.set(room, targets);
    if (!arrows.has(other)) arrows.set(other, new Set());
    if (room !== other) targets.add(other);
  }
  return new Map([...arrows].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The same without the arrows that others say already: a room that is reached through another. Circles keep all of theirs. */
export function withoutDetours(arrows: Arrows): Arrows {
  return new Map(
    [...arrows].map(([room, targets]) => [
      room,
      new Set(
        [...targets]
          .filter((target) => reaches(arrows, target, room) || !isDetour(arrows, room, target))
          .toSorted(),
      ),
    ]),
  );
}

function isDetour(arrows: Arrows, room: string, target: string): boolean {
  return [...(arrows.get(room) ?? [])].some((other) => other !== target && reaches(arrows, other, target));
}

function reaches(arrows: Arrows, from: string, to: string, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(arrows.get(from) ?? [])].some((next) => next === to || reaches(arrows, next, to, seen));
}

/** A picture of them in Mermaid, as Markdown shows it; a frame for each folder that rooms are in. */
export function drawn(arrows: Arrows): string {
  const rooms = [...arrows.keys()];
  const frames = new Set(rooms.map(frameOf));
  const boxes = [...frames].flatMap((frame) => [
    `  subgraph ${nameOf(frame)}["${frame}"]`,
    ...rooms
      .filter((room) => frameOf(room) === frame)
      .map((room) => `    ${nameOf(room)}["${room.slice(frame.length + 1)}"]`),
    '  end',
  ]);
  const lines = [...arrows].flatMap(([room, targets]) =>
    [...targets].map((target) => `  ${nameOf(room)} --> ${nameOf(target)}`),
  );
  return ['```mermaid', 'flowchart TD', ...boxes, ...lines, '```'].join('\n');
}

function frameOf(room: string): string {
  return room.slice(0, room.lastIndexOf('/'));
}

function nameOf(room: string): string {
  return room.replaceAll(/\W/g, '_');
}
