import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useCallback, useEffect, useRef } from 'react';
import { keepsFigures } from './keeps-figures';
import { formulasToDo, type FormulasView } from './formulas-view';
import type { Settings } from '../../../src/settings';
import { FailureNotice } from '../../shared/FailureNotice';
import { useReply } from '../../shared/use-reply';
import { numberWords } from '../../shared/words';
import { nothingMade, workBegun, type Provisioned } from '../provisioning/use-provisioning';
import { Lines } from '../section/Lines';
import type { Functions } from '../section/functions-port';
import type { SectionProps } from '../section/section-props';
import { isUnderWay, type Steps } from '../section/use-steps';
import { CareProgress } from './CareProgress';
import { roomWords } from './room-words';

interface CareProps {
  readonly section: SectionProps;
  /** Of the saved settings. */
  readonly revision: number;
  readonly functions: Functions;
  readonly steps: Steps<Provisioned>;
}

/**
 * Keeps HubSpot's formulas right: looks when the page is opened and after each save, brings those that exist up to date without
 * being asked, and says so. Nothing is asked of an account whose figures Plumbline keeps alone.
 */
export function FormulaCare(props: CareProps & { readonly saved: Settings }) {
  const { saved, revision, section } = props;
  if (saved.figures === 'stored' && !keepsFigures(section.account)) return null;
  return <Care key={revision} {...props} />;
}

function Care({ section, revision, functions, steps }: CareProps) {
  const { words } = section;
  const { texts } = words;
  const [state, reload] = useReply(
    useCallback(
      () => functions.planProvisioning({ seenRevision: revision, settings: null }),
      [functions, revision],
    ),
  );
  const formulas = state.kind === 'ready' ? state.reply.plan.formulas : null;
  const failure = state.kind === 'failed' ? state.failure : (formulas?.unread ?? null);
  const begunFor = { by: 'figures', revision } as const;
  const work = workBegun(steps, begunFor);
  const goesOn = formulas !== null && isBehind(formulas);
  const begin = () => steps.begin(nothingMade(formulasToDo(formulas), begunFor));
  const isTaken = useRef(false);
  useEffect(() => {
    // What was begun under Account does the same.
    if (!goesOn || isTaken.current || isUnderWay(steps.work)) return;
    isTaken.current = true;
    begin();
  });
  if (failure !== null)
    return (
      <FailureNotice
        inHubSpotsWords
        title={texts.settings.figures.lookFailed}
        failure={failure}
        texts={texts}
        onRetry={reload}
      />
    );
  if (formulas === null) return null;
  const isLeftBehind = formulas.left.some(({ exists }) => exists);
  return (
    <>
      {isLeftBehind && <LeftBehind formulas={formulas} section={section} />}
      {work.kind === 'idle' ? (
        <Offer formulas={formulas} section={section} isBusy={isUnderWay(steps.work)} onMake={begin} />
      ) : (
        <CareProgress
          work={work}
          isUpdate={formulas.change.length > 0}
          isWhole={!isLeftBehind}
          steps={steps}
          words={words}
          onAgain={begin}
        />
      )}
    </>
  );
}

interface WithFormulas {
  readonly formulas: FormulasView;
  readonly section: SectionProps;
}

/** That HubSpot has figures which cannot follow the settings, and what to do first. */
function LeftBehind({ formulas, section }: WithFormulas) {
  const { words } = section;
  return (
    <Alert testId="figures-behind" title={words.texts.settings.figures.behind} variant="danger">
      <Lines lines={roomWords(formulas, section).lines} words={words} />
    </Alert>
  );
}

/** The way to make what the account never had; nothing where there is nothing to make. */
function Offer(props: WithFormulas & { readonly isBusy: boolean; readonly onMake: () => void }) {
  const { formulas, section, isBusy, onMake } = props;
  const { words } = section;
  const said = words.texts.settings.figures;
  const count = numberWords(formulasToDo(formulas), words);
  if (formulasToDo(formulas) === 0 || isBehind(formulas)) return null;
  return (
    <Alert testId="figures-missing" title={said.missing(count)} variant="info">
      <Flex direction="column" gap="xs">
        <Text>{roomWords(formulas, section).title}</Text>
        <Flex>
          <Button testId="make-figures" size="sm" disabled={isBusy} onClick={onMake}>
            {said.make(count)}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
}

/** Whether something of them is there, so that what is not yet right goes on without being asked. */
function isBehind(formulas: FormulasView): boolean {
  return formulasToDo(formulas) > 0 && formulas.unchanged.length + formulas.change.length > 0;
}
