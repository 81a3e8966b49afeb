/**
 * What a guide tells the rest of the page: the interface between the guide and whoever hands its findings on.
 * `<guide-checklist>` sends it as `detail` of the bubbling event `guide-change`, at once when it comes to life and
 * after every change, and holds the last one in its property `state` for those who come later.
 */
export interface GuideState {
  /** Check id → when it was ticked, milliseconds since 1970. */
  readonly ticked: ReadonlyMap<string, number>;
  /**
   * Check id → when the page itself last found it to be so and ticked it; such a check stands in `ticked` too.
   * 0: the reader has decided about the check, and the page keeps out.
   */
  readonly seen: ReadonlyMap<string, number>;
  /** Check id → when its wait ends. A wait that is over or was skipped is not here. */
  readonly waits: ReadonlyMap<string, number>;
  /** Check id → what the reader found first: id of an answer of the check, or of the wrong sign-in page. */
  readonly answers: ReadonlyMap<string, string>;
  /** The step after which the reader said that the trouble is over, and when; null as long as it is not. */
  readonly solved: { readonly step: string; readonly at: number } | null;
}

export const GUIDE_CHANGE = 'guide-change';
