/** Where the page is: the words of the address after `#/`. */
function words(): string[] {
  return location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decoded);
}

/** An address typed by hand may not be decodable; then it stands for itself. */
function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

class Route {
  parts = $state(words());

  constructor() {
    addEventListener('hashchange', () => this.read());
  }

  read(): void {
    this.parts = words();
  }
}

export const route = new Route();

export function href(...parts: (string | number)[]): string {
  return `#/${parts.map((part) => encodeURIComponent(part)).join('/')}`;
}

export function go(...parts: (string | number)[]): void {
  location.hash = href(...parts);
  route.read();
}
