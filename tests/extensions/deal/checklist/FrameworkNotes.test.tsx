import { Accordion } from '@hubspot/ui-extensions';
import { findFramework } from '../../../../src/frameworks';
import { languages, textsIn } from '../../../../src/texts';
import { aQualification } from '../../../builders/qualification';
import { everyWord } from '../card-words';
import { openTab } from '../show-tab';

describe('FrameworkNotes', () => {
  test.each(languages)(
    'say in %s where the framework is from, what it is for, and what a method is',
    async (language) => {
      const framework = findFramework('command_of_the_message');
      const texts = textsIn(language);
      const { renderer } = await openTab({
        language,
        qualification: aQualification({ frameworkId: 'command_of_the_message' }),
      });
      const about = renderer.find(Accordion, { title: texts.about('Command of the Message') });
      expect(everyWord(about.childNodes)).toEqual(
        expect.arrayContaining([
          expect.stringContaining('Command of the Sale'),
          framework?.goodFor?.[language],
          framework?.notFor?.[language],
          texts.aboutMethods,
        ]),
      );
    },
  );
});
