import { csrfHeader, Refused, type ImportedFile, type ImportSummary, type Problem } from '../../api/client';

/** What is heard while a file is sent and read. */
export interface Heard {
  sent: (share: number) => void;
  read: (share: number) => void;
  file: (file: ImportedFile) => void;
}

const UNREACHED: Problem = { type: 'about:blank', title: '', status: 0 };

/** Sends one file. `fetch` does not tell how much was sent, so this is the older way. */
export function sendFile(file: File, heard: Heard): Promise<ImportSummary> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let at = 0;
    let summary: ImportSummary | null = null;
    let problem: Problem | null = null;

    function listen(): void {
      if (request.status !== 200) return;
      const text = request.responseText;
      for (let end = text.indexOf('\n\n', at); end >= 0; end = text.indexOf('\n\n', at)) {
        hear(text.slice(at, end));
        at = end + 2;
      }
    }

    function hear(event: string): void {
      const value = (field: string): string =>
        event
          .split('\n')
          .filter((line) => line.startsWith(`${field}:`))
          .map((line) => line.slice(field.length + 1).trim())
          .join('\n');
      const data = JSON.parse(value('data')) as unknown;
      switch (value('event')) {
        case 'progress':
          return heard.read((data as { share: number }).share);
        case 'file':
          return heard.file(data as ImportedFile);
        case 'summary':
          summary = data as ImportSummary;
          return;
        case 'problem':
          problem = data as Problem;
      }
    }

    request.upload.onprogress = ({ loaded, total }) => heard.sent(total > 0 ? loaded / total : 1);
    request.onprogress = listen;
    request.onload = () => {
      listen();
      if (summary) resolve(summary);
      else reject(new Refused(problem ?? problemOf(request)));
    };
    request.onerror = () => reject(new Refused(UNREACHED));
    request.open('POST', `/api/imports?name=${encodeURIComponent(file.name.slice(-255))}`);
    for (const [name, sent] of Object.entries({
      'Content-Type': 'application/octet-stream',
      Accept: 'text/event-stream, application/json',
      ...csrfHeader(),
    })) {
      request.setRequestHeader(name, sent);
    }
    request.send(file);
  });
}

function problemOf(request: XMLHttpRequest): Problem {
  try {
    const body = JSON.parse(request.responseText) as Problem;
    return 'title' in body ? body : UNREACHED;
  } catch {
    return UNREACHED;
  }
}
