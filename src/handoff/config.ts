import type { Provider } from '../library/model.ts';

/** Origins that answers of readers are sent to, for the content security policy. Our own is not among them. */
export function feedbackOrigins({ feedback }: Pick<Provider, 'feedback'>): string[] {
  return feedback && !feedback.url.startsWith('/') ? [new URL(feedback.url).origin] : [];
}
