import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { SavedView } from '../../../wire';
import classes from './DealIndex.module.css';
import type { Index } from './use-index';
import type { Views } from './use-views';
import { ViewMenu } from './ViewMenu';
import { ViewNameDialog } from './ViewNameDialog';

interface ViewBarProps {
  readonly view: SavedView;
  readonly views: Views;
  readonly index: Index;
  readonly onOpen: (viewId: string) => void;
}

/** The views as tabs, and what can be done with the open one. */
export function ViewBar({ view, views, index, onOpen }: ViewBarProps) {
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const isSaved = views.saved.some(({ id }) => id === view.id);
  const saveAs = async (name: string) => {
    const id = crypto.randomUUID();
    await views.put({ ...view, ...copy(index), id, name });
    onOpen(id);
  };
  const save = async () => {
    await views.put({ ...view, ...copy(index) });
    index.reset();
  };
  const remove = async () => {
    onOpen('all');
    await views.remove(view.id);
  };
  return (
    <div className={classes.viewBar}>
      <nav aria-label="Views" className={classes.views}>
        {[...views.builtIn, ...views.saved].map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className={classes.view}
            aria-current={id === view.id ? 'page' : undefined}
            onClick={() => onOpen(id)}
          >
            {name}
          </button>
        ))}
      </nav>
      <Group gap="xs" wrap="nowrap">
        {index.isChanged && (
          <Button variant="subtle" size="xs" onClick={index.reset}>
            Reset
          </Button>
        )}
        {index.isChanged && isSaved && (
          <Button size="xs" loading={views.busy} onClick={() => void save()}>
            Save view
          </Button>
        )}
        {index.isChanged && (
          <Button variant="default" size="xs" onClick={() => setNaming('new')}>
            Save as new
          </Button>
        )}
        <ViewMenu
          isSaved={isSaved}
          onSaveAs={() => setNaming('new')}
          onRename={() => setNaming('rename')}
          onDelete={() => void remove()}
        />
      </Group>
      {naming !== null && (
        <ViewNameDialog
          title={naming === 'new' ? 'Save as a new view' : 'Rename view'}
          initial={naming === 'new' ? '' : view.name}
          onSubmit={(name) => (naming === 'new' ? saveAs(name) : views.put({ ...view, name }))}
          onClose={() => setNaming(null)}
        />
      )}
    </div>
  );
}

function copy({ state }: Index) {
  return { ...state, filters: [...state.filters], columns: [...state.columns] };
}
