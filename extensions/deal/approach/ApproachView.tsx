import { Accordion, Alert, Flex, Heading, ProgressBar, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { AskedSignal } from '../../../src/approach';
import type { Qualification } from '../../../src/protocol/qualification';
import { BulletList } from '../../shared/BulletList';
import { approachView, type ApproachView as View } from './approach-view';
import { ApproachFits } from './ApproachFits';
import { ApproachNumbers } from './ApproachNumbers';
import { noPlaces } from './ask-view';
import { HowToSell } from './HowToSell';
import { ApproachQuestion, type ApproachQuestionProps } from './ApproachQuestion';
import type { CardWords } from '../words/card-words';

/** Which of the five ways of selling suits the deal, why, and what that means for it. A suggestion, never a gate. */
export function ApproachView(props: {
  readonly qualification: Qualification;
  readonly words: CardWords;
  readonly onAnswer: ApproachQuestionProps['onAnswer'];
}) {
  const { qualification, words, onAnswer } = props;
  const { texts } = words;
  // A question that went elsewhere once it is answered would take the keyboard's place with it, and hide the answer.
  const [places, setPlaces] = useState(noPlaces);
  const view = approachView(qualification, words, places);
  const keepInPlace = (signal: AskedSignal) =>
    setPlaces(({ asked, others }) =>
      view.others.includes(signal)
        ? { asked, others: [...others, signal] }
        : { asked: view.ask.questions.map((each) => each.signal), others },
    );
  const question = (signal: AskedSignal, couldBecome: string | null) => (
    <ApproachQuestion
      key={signal}
      signal={signal}
      couldBecome={couldBecome}
      signals={qualification.approach.signals}
      readOnly={qualification.deal.closed}
      words={words}
      onAnswer={(answer) => {
        keepInPlace(answer.signal);
        return onAnswer(answer);
      }}
    />
  );
  return (
    <Flex direction="column" gap="md">
      <Verdict view={view} closed={qualification.deal.closed} words={words} />
      {view.frameworkNote !== null && <Alert title={view.frameworkNote} variant="warning" />}
      {view.valueNote !== null && <Alert title={view.valueNote} variant="info" />}
      {view.ask.questions.length > 0 && (
        <Flex direction="column" gap="sm">
          <Text format={{ fontWeight: 'demibold' }}>{view.ask.title}</Text>
          {view.ask.questions.map(({ signal, couldBecome }) => question(signal, couldBecome))}
        </Flex>
      )}
      {view.how !== null && <HowToSell how={view.how} words={words} />}
      <ApproachNumbers numbers={view.numbers} words={words} />
      <ApproachFits fits={view.fits} words={words} />
      {view.others.length > 0 && (
        <Accordion title={texts.approach.otherQuestions} size="sm">
          <Flex direction="column" gap="sm">
            {view.others.map((signal) => question(signal, null))}
          </Flex>
        </Accordion>
      )}
      {view.missing.length > 0 && (
        <Accordion title={texts.approach.missing(view.missing.length)} size="sm">
          <BulletList lines={view.missing} />
        </Accordion>
      )}
    </Flex>
  );
}

function Verdict(props: { readonly view: View; readonly closed: boolean; readonly words: CardWords }) {
  const { view, closed, words } = props;
  const { texts } = words;
  return (
    <Flex direction="column" gap="xs">
      <Heading>{view.best === null ? texts.approach.title : view.best.label}</Heading>
      {view.best !== null && (
        <ProgressBar
          title={texts.approach.fit}
          value={view.best.percent}
          showPercentage
          variant="success"
          testId="approach-fit"
        />
      )}
      <Text>{view.verdict}</Text>
      <Text variant="microcopy">{view.confidence}</Text>
      {closed && <Text variant="microcopy">{texts.closed}</Text>}
    </Flex>
  );
}
