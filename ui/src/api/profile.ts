import {
  answered,
  api,
  csrfHeader,
  Refused,
  type Plan,
  type Preview,
  shown,
  type Problem,
  type Profile,
  type SentPlan,
  type SentProfile,
} from './client';

export interface Progress {
  week: number;
  of?: number;
}

const UNREACHED: Problem = { type: 'about:blank', title: '', status: 0 };

export async function readProfile(): Promise<{ profile: Profile; etag: string }> {
  const { data, etag } = await answered(api.GET('/api/profile'));
  return { profile: data, etag };
}

export async function previewProfile(profile: Profile): Promise<Preview> {
  return (await answered(api.POST('/api/profile/preview', { body: profile as SentProfile }))).data;
}

/** Keeps the answers and hears of the planner's progress while it makes the plan. */
export async function keepProfile(profile: Profile, etag: string, heard?: (progress: Progress) => void): Promise<Plan> {
  const headers = {
    'Content-Type': 'application/json',
    Accept: 'text/event-stream, application/json',
    'If-Match': etag,
    ...csrfHeader(),
  };
  let answer: Response;
  try {
    answer = await fetch('/api/profile', { method: 'PUT', headers, body: JSON.stringify(profile) });
    if (!answer.ok) throw new Refused((await answer.json()) as Problem);
    if (!answer.headers.get('Content-Type')?.startsWith('text/event-stream')) {
      return shown((await answer.json()) as SentPlan);
    }
    return await listen(answer, heard);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(UNREACHED);
  }
}

async function listen(answer: Response, heard?: (progress: Progress) => void): Promise<Plan> {
  for await (const { name, data } of events(answer)) {
    if (name === 'plan') return shown(JSON.parse(data) as SentPlan);
    if (name === 'problem') throw new Refused(JSON.parse(data) as Problem);
    if (name === 'progress') heard?.(JSON.parse(data) as Progress);
  }
  throw new Refused(UNREACHED);
}

/** Server-sent events; the browser's own reader of them cannot send a body. */
async function* events(answer: Response): AsyncGenerator<{ name: string; data: string }> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const read = await reader?.read();
    if (!read || read.done) return;
    text += read.value.replaceAll('\r\n', '\n');
    const whole = text.split('\n\n');
    text = whole.pop() ?? '';
    for (const event of whole) yield parsed(event);
  }
}

function parsed(event: string): { name: string; data: string } {
  const values = (field: string): string[] =>
    event.split('\n').flatMap((line) => (line.startsWith(`${field}:`) ? [line.slice(field.length + 1).trim()] : []));
  return { name: values('event')[0] ?? 'message', data: values('data').join('\n') };
}
