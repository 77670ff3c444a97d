import { answered, api, Refused, type Activity, type Journal } from '../api/client';

/** What was done, as far back as was asked for. */
class JournalState {
  pages = $state.raw<Journal[]>([]);
  refused = $state.raw<Refused | null>(null);
  busy = $state(false);

  get activities(): Activity[] {
    return this.pages.flatMap((page) => page.activities);
  }

  get next(): string | undefined {
    return this.pages.at(-1)?.next;
  }

  /** Everything that is shown, anew. */
  async load(): Promise<void> {
    const shown = this.activities.length;
    await this.asking(async () => {
      let pages = [await this.page(undefined)];
      const count = (): number => pages.reduce((sum, page) => sum + page.activities.length, 0);
      while (count() < shown && pages.at(-1)?.next) pages = [...pages, await this.page(pages.at(-1)?.next)];
      this.pages = pages;
    });
  }

  async older(): Promise<void> {
    await this.asking(async () => {
      this.pages = [...this.pages, await this.page(this.next)];
    });
  }

  private async page(before: string | undefined): Promise<Journal> {
    const params = { query: before === undefined ? {} : { before } };
    return (await answered(api.GET('/api/journal', { params }))).data;
  }

  private async asking(ask: () => Promise<void>): Promise<void> {
    this.refused = null;
    this.busy = true;
    try {
      await ask();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.refused = error;
    } finally {
      this.busy = false;
    }
  }

  forget(): void {
    this.pages = [];
    this.refused = null;
  }
}

export const ownJournal = new JournalState();
