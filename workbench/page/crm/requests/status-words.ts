const reasons: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No content',
  207: 'Partly done',
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Not allowed',
  409: 'Conflict',
  415: 'Wrong type',
  423: 'Locked',
  429: 'Rate limit',
  477: 'Moving',
  500: 'Server error',
  502: 'Bad gateway',
  503: 'Unavailable',
  504: 'Timeout',
};

/** An HTTP status in words beside its number, and how it is to be seen. Status 0: the caller got no answer at all. */
export function statusWords(status: number): {
  readonly text: string;
  readonly tone: 'good' | 'refused' | 'failed';
} {
  if (status === 0) return { text: 'No answer', tone: 'failed' };
  const tone = status < 400 ? 'good' : status < 500 ? 'refused' : 'failed';
  return { text: [String(status), reasons[status]].filter(Boolean).join(' '), tone };
}
