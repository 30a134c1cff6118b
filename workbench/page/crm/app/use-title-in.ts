import { useEffect, useState } from 'react';
import { useCrm } from '../context/crm-context';

/**
 * Keeps the title of the browser's tab as the text in an element, whoever writes it there; `otherwise` while there is none.
 * @returns whether there is a text
 */
export function useTitleIn(element: Element | null, otherwise: string): boolean {
  const { accountName } = useCrm().session;
  const [text, setText] = useState('');
  useEffect(() => {
    if (element === null) return undefined;
    const read = () => setText(element.textContent.trim());
    const observer = new MutationObserver(read);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    read();
    return () => observer.disconnect();
  }, [element]);
  useEffect(() => {
    document.title = `${text === '' ? otherwise : text} · ${accountName}`;
  }, [text, otherwise, accountName]);
  return text !== '';
}
