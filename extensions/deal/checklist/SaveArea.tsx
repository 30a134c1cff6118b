import { Flex } from '@hubspot/ui-extensions';
import { ContestNotice } from './ContestNotice';
import { choicesIn, contestOf } from './contests';
import { SaveBar } from './SaveBar';
import { SaveNotes } from './SaveNotes';
import type { Checklist } from './use-checklist';
import type { NextRow } from './use-open-row';

/** Save, and all that saving brought up: it stands where the rep is, so nothing of it is out of sight. */
export function SaveArea(props: { readonly checklist: Checklist; readonly next?: NextRow | undefined }) {
  const { checklist, next } = props;
  return (
    <Flex direction="column" gap="sm">
      <Contests checklist={checklist} />
      <SaveNotes checklist={checklist} />
      <SaveBar checklist={checklist} next={next} />
    </Flex>
  );
}

function Contests({ checklist }: { readonly checklist: Checklist }) {
  const { qualification, words } = checklist;
  return qualification.framework.criteria.map(({ id, label }) => {
    const contest = contestOf(id, checklist);
    if (contest === null) return null;
    const choices = choicesIn(id, contest, checklist);
    return (
      <ContestNotice
        key={id}
        criterion={label[words.language]}
        contest={contest}
        words={words}
        {...choices}
      />
    );
  });
}
