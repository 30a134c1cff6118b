import { ActionIcon, Menu } from '@mantine/core';
import { Copy, EllipsisVertical, Pencil, Trash2 } from '../../icons';

interface ViewMenuProps {
  readonly isSaved: boolean;
  readonly onSaveAs: () => void;
  readonly onRename: () => void;
  readonly onDelete: () => void;
}

/** What can be done with the open view; built-in ones can only be copied. */
export function ViewMenu({ isSaved, onSaveAs, onRename, onDelete }: ViewMenuProps) {
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label="View options">
          <EllipsisVertical size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Copy size={14} />} onClick={onSaveAs}>
          Save as new view
        </Menu.Item>
        <Menu.Item leftSection={<Pencil size={14} />} disabled={!isSaved} onClick={onRename}>
          Rename
        </Menu.Item>
        <Menu.Item leftSection={<Trash2 size={14} />} color="red" disabled={!isSaved} onClick={onDelete}>
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
