/** A sum that does not lose the small terms among many (Neumaier 1974): error of a few ulps of Σ|x|·2⁻⁵³, not of the length. */
export class NeumaierSum {
  private sum = 0;
  private lost = 0;

  add(x: number): void {
    const next = this.sum + x;
    this.lost += Math.abs(this.sum) >= Math.abs(x) ? this.sum - next + x : x - next + this.sum;
    this.sum = next;
  }

  get value(): number {
    // An infinite sum has lost NaN.
    return Number.isFinite(this.sum) ? this.sum + this.lost : this.sum;
  }

  clear(): void {
    this.sum = this.lost = 0;
  }
}
