import { useState } from 'react';
import type { Settings } from '../../../src/settings';
import type { SectionProps } from '../section/section-props';
import { FrameworkEditor } from './FrameworkEditor';
import { FrameworkList } from './FrameworkList';
import { shownFramework } from './edits/shown-framework';

/** Which frameworks there are and may be used, and an editor of each. */
export function FrameworksSection(
  props: SectionProps & {
    /** The saved settings that the draft began as. */
    readonly base: Settings;
  },
) {
  const { base, ...section } = props;
  const [openId, setOpenId] = useState<string | null>(null);
  // A discard, a merge or a deletion can take away the one that is open.
  const open = openId === null ? undefined : shownFramework(section.rulebook, openId);
  if (open === undefined) return <FrameworkList {...section} onOpen={setOpenId} />;
  return (
    <FrameworkEditor
      key={open.id}
      section={section}
      framework={open}
      isSaved={open.id in base.ownFrameworks}
      onOpen={setOpenId}
      onClose={() => setOpenId(null)}
    />
  );
}
