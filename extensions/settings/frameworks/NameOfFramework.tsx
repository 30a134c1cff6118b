import { PROPERTY_PREFIX } from '../../../src/qualification';
import type { Rulebook } from '../../../src/settings';
import type { SectionProps } from '../section/section-props';
import { withCopy } from './edits/copy-framework';
import { newFrameworkId } from './edits/new-ids';
import { withNewFramework } from './edits/own-frameworks';
import { NameForm } from './NameForm';
import { shownFrameworks } from './edits/shown-framework';

/** Asks for the name of a framework of ops' own, makes it and opens it. */
export function NameOfFramework(
  props: SectionProps & {
    /** What it is to be a copy of; null for a new one. */
    readonly copyOf: { readonly id: string; readonly label: string } | null;
    readonly onOpen: (id: string) => void;
    readonly onCancel: () => void;
  },
) {
  const { draft, rulebook, change, words, copyOf, onOpen, onCancel } = props;
  const said = words.texts.settings.frameworks;
  const idFor = (name: string) => newFrameworkId(rulebook, name, copyOf?.id ?? null);
  const create = (label: string) => {
    const id = idFor(label);
    change(
      copyOf === null ? withNewFramework(draft, id, label) : withCopy(draft, { of: copyOf.id, id, label }),
    );
    onOpen(id);
  };
  return (
    <NameForm
      testId="framework-name"
      label={copyOf === null ? said.nameOfNew : said.nameOfCopy(copyOf.label)}
      hintFor={(name) => said.propertiesBegin(`${PROPERTY_PREFIX}${idFor(name)}_`)}
      faultOf={(name) => (isNameTaken(rulebook, name) ? said.nameTaken : null)}
      words={words}
      onName={create}
      onCancel={onCancel}
    />
  );
}

// Every framework is an option of the property that says which one a deal was judged by, and two of one name look the same.
function isNameTaken(rulebook: Rulebook, name: string): boolean {
  return shownFrameworks(rulebook).some(({ label }) => label.toLowerCase() === name.toLowerCase());
}
