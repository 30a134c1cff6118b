import { Tooltip } from '@mantine/core';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { flag, handler, node, oneOf, optionalText, testId, testIdAttribute, text } from '../drawing/props';
import { useChoice } from '../drawing/use-choice';

type TabId = string | number;

interface TabEntry {
  readonly key: string;
  readonly id: TabId;
  readonly title: string;
  readonly disabled: boolean;
  readonly tooltip: string | undefined;
  readonly element: Element;
}

interface TabList {
  readonly selected: TabId | undefined;
  readonly baseId: string;
  readonly register: (entry: TabEntry) => () => void;
}

const TabListContext = createContext<TabList | null>(null);

const tabId = z.union([z.string(), z.number()]).optional().catch(undefined);
const tabsSchema = z.object({
  ...testId,
  children: node,
  selected: tabId,
  defaultSelected: tabId,
  variant: oneOf(['default', 'enclosed'], 'default'),
  fill: flag(),
  onSelectedChange: handler,
});

/** Tabs register themselves, because a tab's title is its own prop; they are listed in the order they stand in. */
export const Tabs = drawn(tabsSchema, (props) => {
  const [entries, setEntries] = useState<readonly TabEntry[]>([]);
  const baseId = useId();
  const [chosen, choose] = useChoice<TabId | undefined>(props.selected, props.defaultSelected);
  const selected = entries.some((entry) => entry.id === chosen) ? chosen : entries[0]?.id;

  useLayoutEffect(() => {
    setEntries((current) => (isInOrder(current) ? current : [...current].sort(byPosition)));
  }, [props.children]);
  const register = useCallback((entry: TabEntry) => {
    setEntries((current) => [...current, entry].sort(byPosition));
    return () => setEntries((current) => current.filter((other) => other !== entry));
  }, []);
  const list = useMemo<TabList>(() => ({ selected, baseId, register }), [selected, baseId, register]);
  const select = (id: TabId) => choose(id, props.onSelectedChange, id);
  return (
    <div className={`uix-tabs uix-tabs-${props.variant}`} {...testIdAttribute(props.testId)}>
      <div
        className={props.fill ? 'uix-tab-list uix-tab-list-fill' : 'uix-tab-list'}
        role="tablist"
        onKeyDown={moveFocus}
      >
        {entries.map((entry) => (
          <TabButton
            key={entry.key}
            entry={entry}
            isSelected={entry.id === selected}
            baseId={baseId}
            onSelect={select}
          />
        ))}
      </div>
      <TabListContext.Provider value={list}>{props.children}</TabListContext.Provider>
    </div>
  );
});

const byPosition = (one: TabEntry, other: TabEntry) =>
  one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
const isInOrder = (entries: readonly TabEntry[]) =>
  entries.every((entry, index) => {
    const next = entries[index + 1];
    return next === undefined || byPosition(entry, next) < 0;
  });

/** Left and right move between the tabs of the list, as the tab pattern of WAI-ARIA has it. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[role=tab]:not(:disabled)')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}

interface TabButtonProps {
  readonly entry: TabEntry;
  readonly isSelected: boolean;
  readonly baseId: string;
  readonly onSelect: (id: TabId) => void;
}

function TabButton({ entry, isSelected, baseId, onSelect }: TabButtonProps) {
  const button = (
    <button
      type="button"
      role="tab"
      className="uix-tab"
      id={`${baseId}-tab-${entry.id}`}
      aria-selected={isSelected}
      aria-controls={`${baseId}-panel-${entry.id}`}
      tabIndex={isSelected ? 0 : -1}
      disabled={entry.disabled}
      onClick={() => onSelect(entry.id)}
    >
      {entry.title}
    </button>
  );
  return entry.tooltip === undefined ? button : <Tooltip label={entry.tooltip}>{button}</Tooltip>;
}

const tabSchema = z.object({
  ...testId,
  children: node,
  tabId,
  title: text(),
  disabled: flag(),
  tooltip: optionalText,
});

export const Tab = drawn(tabSchema, ({ title, disabled, tooltip, ...props }) => {
  const list = useContext(TabListContext);
  const key = useId();
  const element = useRef<HTMLDivElement>(null);
  const id = props.tabId ?? title;
  const register = list?.register;
  useEffect(() => {
    if (element.current === null || register === undefined) return undefined;
    return register({ key, id, title, disabled, tooltip, element: element.current });
  }, [register, key, id, title, disabled, tooltip]);
  if (list === null) return <div {...testIdAttribute(props.testId)}>{props.children}</div>;
  const isSelected = list.selected === id;
  return (
    <div
      ref={element}
      role="tabpanel"
      className="uix-tab-panel"
      id={`${list.baseId}-panel-${id}`}
      aria-labelledby={`${list.baseId}-tab-${id}`}
      hidden={!isSelected}
      {...testIdAttribute(props.testId)}
    >
      {props.children}
    </div>
  );
});
