/** What is known of a training in words: rows of a table. */
export class Facts {
  private readonly rows = new Map<string, string>();

  /** Says it, or says it anew in its place. */
  set(fact: string, value: string): void {
    this.rows.set(fact, value);
  }

  get names(): string[] {
    return [...this.rows.keys()];
  }

  get values(): string[] {
    return [...this.rows.values()];
  }
}

export const whole = (n: number): string => Math.round(n).toLocaleString('en');

export const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
