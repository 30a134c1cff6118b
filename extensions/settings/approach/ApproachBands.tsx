import { Accordion, AutoGrid, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { numberSignals, type Approach, type NumberSignal } from '../../../src/approach';
import { IssueAlerts } from '../section/IssueAlerts';
import { issuesAt, issuesUnder } from '../section/issues-at';
import type { SectionProps } from '../section/section-props';
import { approachGuides, signalWords } from '../../../src/texts';
import { bandEnds, withBandEnd, withBuiltInBands } from './approach-edits';
import { bandWords } from './band-words';
import { OptionalNumber } from './OptionalNumber';

interface BandsProps extends SectionProps {
  readonly approach: Approach;
}

/** Where each number speaks for an approach. Closed it costs nothing: there are twenty fields in each. */
export function ApproachBands(props: BandsProps) {
  const { approach, draft, issues, words } = props;
  const said = words.texts.settings.approach;
  const [isOpen, setOpen] = useState(false);
  const label = approachGuides[approach].label[words.language];
  const hasIssues = issuesUnder(issues, ['approach', 'bands', approach]).length > 0;
  const isChanged = draft.approach.bands[approach] !== undefined;
  return (
    <Accordion
      testId={`approach-${approach}`}
      title={isChanged ? said.changed(label) : label}
      size="sm"
      open={isOpen || hasIssues}
      onClick={() => setOpen(!isOpen)}
    >
      {(isOpen || hasIssues) && <Bands {...props} />}
    </Accordion>
  );
}

function Bands(props: BandsProps) {
  const { approach, draft, change, words } = props;
  const reset = () => change(withBuiltInBands(draft, approach));
  return (
    <Flex direction="column" gap="md">
      {numberSignals.map((signal) => (
        <SignalBand key={signal} {...props} signal={signal} />
      ))}
      {draft.approach.bands[approach] !== undefined && (
        <Flex>
          <Button testId={`reset-bands-${approach}`} size="sm" onClick={reset}>
            {words.texts.settings.approach.resetBands}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

function SignalBand(props: BandsProps & { readonly signal: NumberSignal }) {
  const { approach, signal, draft, rulebook, issues, change, words } = props;
  const said = words.texts.settings.approach;
  const { profiles, currency } = rulebook.approach;
  const band = profiles[approach][signal];
  const label = signalWords[signal].label[words.language];
  const path = ['approach', 'bands', approach, signal];
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>
        {signal === 'yearlyValue' ? said.money(label, currency) : label}
      </Text>
      <Text testId={`band-${approach}-${signal}`} variant="microcopy">
        {bandWords(band, words)}
      </Text>
      <IssueAlerts issues={issuesAt(issues, path)} words={words} />
      <AutoGrid columnWidth={140} gap="sm" flexible>
        {bandEnds.map((end) => (
          <OptionalNumber
            key={end}
            testId={`band-${approach}-${signal}-${end}`}
            label={said.ends[end]}
            value={band?.[end] ?? null}
            issues={issuesUnder(issues, [...path, end])}
            words={words}
            onEnter={(value) => change(withBandEnd(draft, { approach, signal, end }, value))}
          />
        ))}
      </AutoGrid>
    </Flex>
  );
}
