import { Accordion, DescriptionList, DescriptionListItem } from '@hubspot/ui-extensions';
import type { Framework } from '../../../src/frameworks';
import type { CardWords } from '../words/card-words';

/** Where the framework comes from, what it is good for and when not to use it, and what any such method is. */
export function FrameworkNotes({
  framework,
  words,
}: {
  readonly framework: Framework;
  readonly words: CardWords;
}) {
  const { texts, language } = words;
  return (
    <Accordion title={texts.about(framework.label)} size="sm">
      <DescriptionList>
        <DescriptionListItem label={texts.origin}>{framework.origin[language]}</DescriptionListItem>
        {framework.goodFor !== undefined && (
          <DescriptionListItem label={texts.goodFor}>{framework.goodFor[language]}</DescriptionListItem>
        )}
        {framework.notFor !== undefined && (
          <DescriptionListItem label={texts.notFor}>{framework.notFor[language]}</DescriptionListItem>
        )}
        <DescriptionListItem label={texts.methods}>{texts.aboutMethods}</DescriptionListItem>
      </DescriptionList>
    </Accordion>
  );
}
