import { parentPort, workerData } from 'node:worker_threads';
import { draw } from './draw.ts';
import type { SocialPicture } from './social-picture.ts';

/** What `pictures.ts` hands over: pictures to draw, each with the file it goes to. */
export interface Job {
  readonly logo: string;
  readonly pictures: readonly (readonly [file: string, picture: SocialPicture])[];
}

// In a thread of its own: the pictures are drawn while Astro renders pages, on a core that is idle then.
const { logo, pictures } = workerData as Job;
for (const [file, picture] of pictures) {
  parentPort?.postMessage([file, await draw(picture, logo)]);
}
