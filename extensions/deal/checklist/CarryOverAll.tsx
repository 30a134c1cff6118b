import { Alert, Button, Flex } from '@hubspot/ui-extensions';
import type { CarryOverOffer } from '../../../src/protocol/qualification';
import { criterionLabels } from '../score/names';
import { withCarried } from './drafts';
import type { Checklist } from './use-checklist';

/** Names the criteria that were answered under another framework, and uses all those answers with one click. */
export function CarryOverAll({ checklist }: { readonly checklist: Checklist }) {
  const { qualification, words, closed, offers, changeDraft } = checklist;
  if (closed || offers.length === 0) return null;
  const { texts, language } = words;
  const firsts = firstOfEach(offers);
  const from = [...new Set(offers.map((offer) => offer.from.framework))].join(', ');
  const ids = firsts.map(({ criterionId }) => criterionId);
  const takeAll = () =>
    changeDraft((before) =>
      firsts.reduce(
        (draft, { criterionId, answer }) => withCarried(draft, qualification.answers, criterionId, answer),
        before,
      ),
    );
  return (
    <Alert
      title={texts.answeredUnder(from, criterionLabels(qualification.framework, ids, language))}
      variant="info"
    >
      <Flex>
        <Button size="sm" onClick={() => void takeAll()} testId="carry-all">
          {texts.takeAll(firsts.length)}
        </Button>
      </Flex>
    </Alert>
  );
}

function firstOfEach(offers: readonly CarryOverOffer[]): readonly CarryOverOffer[] {
  return offers.filter(
    (offer, index) => offers.findIndex(({ criterionId }) => criterionId === offer.criterionId) === index,
  );
}
