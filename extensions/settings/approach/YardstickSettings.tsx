import { Accordion, AutoGrid, Button, Flex, Text, Tile } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { defaultYardsticks, yardsticksFor } from '../../../src/approach';
import { formulas, type FormulaId } from '../../../src/texts';
import { numberWords } from '../../shared/words';
import { FigureField } from '../section/FigureField';
import { IssueAlerts } from '../section/IssueAlerts';
import { issuesAt, issuesUnder } from '../section/issues-at';
import type { SectionProps } from '../section/section-props';
import { OptionalNumber } from './OptionalNumber';
import {
  paybackParts,
  rangeYardsticks,
  singleYardsticks,
  withBuiltInYardsticks,
  withPaybackPart,
  withRangeEnd,
  withYardstick,
  type RangeYardstick,
} from './yardstick-edits';

/** What the figures of a pipeline are judged by, folded away: most accounts never touch it. */
export function YardstickSettings(section: SectionProps) {
  const { draft, issues, words } = section;
  const said = words.texts.settings.approach;
  const [isOpen, setOpen] = useState(false);
  const hasIssues = issuesUnder(issues, ['yardsticks']).length > 0;
  const isChanged = Object.keys(draft.yardsticks).length > 0;
  return (
    <Tile>
      <Accordion
        testId="yardsticks"
        title={isChanged ? said.changed(said.yardsticks) : said.yardsticks}
        size="sm"
        open={isOpen || hasIssues}
        onClick={() => setOpen(!isOpen)}
      >
        {(isOpen || hasIssues) && <Yardsticks {...section} />}
      </Accordion>
    </Tile>
  );
}

function Yardsticks(section: SectionProps) {
  const { draft, change, words } = section;
  const said = words.texts.settings.approach;
  return (
    <Flex direction="column" gap="md">
      <Text>{said.yardsticksHint}</Text>
      <SingleYardsticks {...section} />
      <PaybackYardsticks {...section} />
      {rangeYardsticks.map((name) => (
        <RangeOf key={name} name={name} section={section} />
      ))}
      {Object.keys(draft.yardsticks).length > 0 && (
        <Flex>
          <Button testId="reset-yardsticks" size="sm" onClick={() => change(withBuiltInYardsticks(draft))}>
            {said.resetYardsticks}
          </Button>
        </Flex>
      )}
      <Sources {...section} />
    </Flex>
  );
}

function SingleYardsticks({ draft, issues, change, words }: SectionProps) {
  const said = words.texts.settings.approach;
  return (
    <AutoGrid columnWidth={200} gap="md" flexible>
      {singleYardsticks.map((name) => (
        <FigureField
          key={name}
          testId={`yardstick-${name}`}
          label={said.yardstick[name]}
          hint={said.builtIn(numberWords(defaultYardsticks[name], words, 2))}
          value={draft.yardsticks[name] ?? defaultYardsticks[name]}
          decimals={2}
          issues={issuesUnder(issues, ['yardsticks', name])}
          words={words}
          onFigure={(value) => change(withYardstick(draft, name, value))}
        />
      ))}
    </AutoGrid>
  );
}

function PaybackYardsticks({ draft, issues, change, words }: SectionProps) {
  const said = words.texts.settings.approach;
  const { paybackMonths: builtIn } = defaultYardsticks;
  const now = draft.yardsticks.paybackMonths ?? builtIn;
  const path = ['yardsticks', 'paybackMonths'];
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{said.yardstick.paybackMonths}</Text>
      <IssueAlerts issues={issuesAt(issues, path)} words={words} />
      <AutoGrid columnWidth={140} gap="sm" flexible>
        {paybackParts.map((part) => (
          <FigureField
            key={part}
            testId={`yardstick-paybackMonths-${part}`}
            label={said.paybackParts[part]}
            hint={said.builtIn(numberWords(builtIn[part], words, 2))}
            value={now[part]}
            decimals={2}
            issues={issuesUnder(issues, [...path, part])}
            words={words}
            onFigure={(value) => change(withPaybackPart(draft, part, value))}
          />
        ))}
      </AutoGrid>
    </Flex>
  );
}

function RangeOf({ name, section }: { readonly name: RangeYardstick; readonly section: SectionProps }) {
  const { draft, rulebook, account, issues, change, words } = section;
  const said = words.texts.settings.approach;
  const currency = account.currency ?? rulebook.approach.currency;
  const builtIn = yardsticksFor({}, currency)[name];
  const now = draft.yardsticks[name] ?? builtIn;
  const path = ['yardsticks', name];
  const label = said.yardstick[name];
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>
        {name === 'middleDeal' ? said.money(label, currency) : label}
      </Text>
      <IssueAlerts issues={issuesAt(issues, path)} words={words} />
      <AutoGrid columnWidth={140} gap="sm" flexible>
        {(['from', 'to'] as const).map((end) => (
          <OptionalNumber
            key={`${end} ${now === null}`}
            testId={`yardstick-${name}-${end}`}
            label={said.rangeEnds[end]}
            {...(builtIn === null ? {} : { hint: said.builtIn(numberWords(builtIn[end], words, 2)) })}
            value={now?.[end] ?? null}
            issues={issuesUnder(issues, [...path, end])}
            words={words}
            onEnter={(value) => change(withRangeEnd(draft, { name, end, builtIn }, value))}
          />
        ))}
      </AutoGrid>
    </Flex>
  );
}

const sourced = ['cacRatio', 'ltvToCac', 'paybackMonths', 'winRate'] as const satisfies readonly FormulaId[];

/** Where the built-in yardsticks come from. */
function Sources({ words: { texts, language } }: SectionProps) {
  return sourced.map((id) => (
    <Text key={id} variant="microcopy">
      {`${formulas[id].label[language]}: ${texts.pipelinePage.source(formulas[id].yardstickSource[language])}`}
    </Text>
  ));
}
