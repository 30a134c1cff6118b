import { Alert, Text } from '@hubspot/ui-extensions';
import type { Qualification } from '../../../src/protocol/qualification';
import type { Catalogue } from '../../../src/texts';

/** That lists made of HubSpot's own figures show something else than the card: not yet what it shows, or for a reason that ops can find. */
export function ListsNote(props: { readonly qualification: Qualification; readonly texts: Catalogue }) {
  const { texts } = props;
  const { inLists } = props.qualification;
  if (inLists === null) return null;
  if (inLists.follows)
    return (
      <Text variant="microcopy" testId="lists">
        {texts.inLists.follow}
      </Text>
    );
  return (
    <Alert title={wordsFor(inLists, texts)} variant="info">
      {texts.askAboutProperties}
    </Alert>
  );
}

type InLists = NonNullable<Qualification['inLists']>;

/** The one that matters most: what is wrong with the others is wrong with it. */
function wordsFor({ figures: [first] }: InLists, { inLists: words }: Catalogue): string {
  if (first?.figure === 'score' && first.live !== '') return words.score(first.live);
  if (first?.figure === 'ready' && first.live === 'yes') return words.ready;
  if (first?.figure === 'ready' && first.live === 'no') return words.notReady;
  return words.others;
}
