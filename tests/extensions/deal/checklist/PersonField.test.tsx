import { Alert, Select } from '@hubspot/ui-extensions';
import { answers } from '../../../builders/answers';
import { aQualification } from '../../../builders/qualification';
import { alerts, texts } from '../card-words';
import type { Contacts } from './contacts';
import {
  aFailure,
  evidence,
  openTab,
  saveButton,
  write,
  type Renderer,
  type TabOptions,
  open as openRow,
  rows,
} from '../show-tab';

const contacts: Contacts['contacts'] = {
  7: { firstname: 'Anna', lastname: 'Berg', jobtitle: 'CFO' },
  8: { firstname: 'Bo', email: 'bo@example.com' },
  9: { email: 'carin@example.com' },
  10: {},
};
const withAnna = aQualification({ people: [{ role: 'champion', contactId: '7' }] });
const closed = { closed: true, milestone: null } as const;

const field = (renderer: Renderer) => renderer.findByTestId(Select, 'person-champion').props;
const shown = (renderer: Renderer) =>
  field(renderer).options.find(({ value }) => value === field(renderer).value)?.label;
const name = (renderer: Renderer, contactId: string) => field(renderer).onChange?.(contactId);
/** The tab with the row open that asks who the champion is. */
const openPeople = async (options: TabOptions) => {
  const shown = await openTab(options);
  openRow(shown.renderer, 'champion');
  return shown;
};
const open = async (options: TabOptions) => (await openPeople(options)).renderer;

describe('PersonField', () => {
  test('offers the deal’s contacts by name and title, else by e-mail, else by number', async () => {
    const renderer = await open({ contacts: { contacts } });
    expect(field(renderer).label).toBe('Who is the champion?');
    expect(field(renderer).options).toEqual([
      { value: 'nobody', label: 'Nobody yet' },
      { value: '7', label: 'Anna Berg, CFO' },
      { value: '8', label: 'Bo' },
      { value: '9', label: 'carin@example.com' },
      { value: '10', label: 'Contact 10' },
    ]);
  });

  test('asks only where a criterion is about a person', async () => {
    const renderer = await open({ contacts: { contacts } });
    const asked = rows(renderer).flatMap((id) => {
      openRow(renderer, id);
      return renderer.findAll(Select).map(({ props }) => props.name);
    });
    expect(asked).toEqual(['person-economic_buyer', 'person-champion']);
  });

  test('shows who is named, and nobody where nobody is', async () => {
    const renderer = await open({ qualification: withAnna, contacts: { contacts } });
    expect(shown(renderer)).toBe('Anna Berg, CFO');
    openRow(renderer, 'economic_buyer');
    expect(renderer.findByTestId(Select, 'person-economic_buyer').props.value).toBe('nobody');
  });

  test('stores a name at once, says so, and proof counts in full', async () => {
    const qualification = aQualification({ answers: answers({ champion: '3' }) });
    const { renderer, named, messages, saves } = await openPeople({ qualification, contacts: { contacts } });
    expect(alerts(renderer)).toContain('Counts as stated until the champion is named.');
    name(renderer, '7');
    await renderer.waitFor(() => expect(shown(renderer)).toBe('Anna Berg, CFO'));
    expect(named).toEqual([expect.objectContaining({ role: 'champion', contactId: '7' })]);
    expect(messages).toEqual(['Champion saved']);
    expect(saves).toEqual([]);
    expect(alerts(renderer)).toEqual([]);
  });

  test('takes a name away again', async () => {
    const { renderer, named } = await openPeople({ qualification: withAnna, contacts: { contacts } });
    name(renderer, 'nobody');
    await renderer.waitFor(() => expect(shown(renderer)).toBe('Nobody yet'));
    expect(named[0]?.contactId).toBeNull();
  });

  test('does nothing when the same person is chosen again', async () => {
    const { renderer, named } = await openPeople({ qualification: withAnna, contacts: { contacts } });
    name(renderer, '7');
    await renderer.atRest();
    expect(named).toEqual([]);
  });

  test('waits for an answer before another name can be chosen', async () => {
    const renderer = await open({ contacts: { contacts }, namePerson: () => new Promise(() => undefined) });
    name(renderer, '7');
    await renderer.waitFor(() => expect(field(renderer).readOnly).toBe(true));
  });

  test('keeps who was named before when naming is refused, says why, and lets one try again', async () => {
    let refused = true;
    const renderer = await open({
      qualification: withAnna,
      contacts: { contacts },
      namePerson: () =>
        Promise.resolve(
          refused
            ? aFailure('label-missing')
            : { ok: true, qualification: { ...withAnna, people: [{ role: 'champion', contactId: '8' }] } },
        ),
    });
    name(renderer, '8');
    await renderer.waitFor(() => expect(alerts(renderer)).toEqual(['Not saved who it is']));
    expect(texts(renderer.find(Alert))[0]).toContain(
      'ask an admin to give it its name again there; else to create it in Plumbline’s settings, under Account.',
    );
    expect(shown(renderer)).toBe('Anna Berg, CFO');
    refused = false;
    name(renderer, '8');
    await renderer.waitFor(() => expect(shown(renderer)).toBe('Bo'));
    expect(alerts(renderer)).toEqual([]);
  });

  test('keeps unsaved answers when a person is named', async () => {
    const renderer = await open({ contacts: { contacts } });
    write(renderer, 'champion', 'precious words');
    name(renderer, '7');
    await renderer.waitFor(() => expect(shown(renderer)).toBe('Anna Berg, CFO'));
    expect(evidence(renderer, 'champion').props.value).toBe('precious words');
    expect(saveButton(renderer).text).toMatch(/^Save 1 answer/);
  });

  test('says that the deal has no contacts, and what to do', async () => {
    const renderer = await open({ contacts: {} });
    expect(renderer.findAll(Select)).toEqual([]);
    expect(texts(renderer)).toContain(
      'The deal has no contacts. Add one to the deal, then name the person here.',
    );
  });

  test('says so when the named contact is none the user can see, and lets another be named', async () => {
    const hidden = aQualification({ people: [{ role: 'champion', contactId: '99' }] });
    const { renderer, named } = await openPeople({ qualification: hidden, contacts: { contacts } });
    expect(shown(renderer)).toBe('A contact you cannot see');
    name(renderer, '7');
    await renderer.waitFor(() => expect(named[0]?.contactId).toBe('7'));
  });

  test('does not call a contact hidden while the contacts are on their way', async () => {
    const renderer = await open({ qualification: withAnna, contacts: { isLoading: true } });
    expect(shown(renderer)).toBe('…');
    expect(field(renderer).readOnly).toBe(true);
  });

  test('says so when the contacts could not be read', async () => {
    const renderer = await open({ contacts: { error: new Error('403') } });
    expect(renderer.findAll(Select)).toEqual([]);
    expect(texts(renderer)).toContain('The deal’s contacts could not be read.');
  });

  test.each([
    ['who was named', withAnna.people, contacts, 'Anna Berg, CFO'],
    ['that nobody was', [], contacts, 'Nobody yet'],
    ['that nobody was, rather than what to do, on a deal without contacts', [], {}, 'Nobody yet'],
  ])('shows %s on a closed deal, to read only', async (_name, people, ofDeal, who) => {
    const renderer = await open({
      qualification: aQualification({ people, deal: closed }),
      contacts: { contacts: ofDeal },
    });
    expect(field(renderer).readOnly).toBe(true);
    expect(field(renderer).description).toBeUndefined();
    expect(shown(renderer)).toBe(who);
  });
});
