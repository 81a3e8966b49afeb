import type { SearchAnswer } from '../answer.ts';

/** An answer with how what is to be known of it is shown and said; without where there is nothing, or that cannot be loaded. */
export interface NotedAnswer extends SearchAnswer {
  readonly notes?: typeof import('./notes.ts') | undefined;
}

/** Loads what shows notes where an answer has some: most have none. */
export async function withNotes(answer: SearchAnswer): Promise<NotedAnswer> {
  if (!answer.correction && !answer.unanswered) return answer;
  return { ...answer, notes: await import('./notes.ts').catch(() => undefined) };
}
