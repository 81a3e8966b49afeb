import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { fontsFor } from './fonts.ts';
import { pictureSize, type SocialPicture } from './social-picture.ts';

/**
 * A picture as PNG: the same bytes on every machine, since letters become outlines before they are painted and no font
 * of the machine is asked.
 *
 * @param logo an SVG, as text
 */
export async function draw(picture: SocialPicture, logo: string): Promise<Buffer> {
  const svg = await pictureSvg(picture, logo);
  return (await new Resvg(svg, { font: { loadSystemFonts: false } }).render()).asPng();
}

async function pictureSvg(picture: SocialPicture, logo: string): Promise<string> {
  const { title, section, language, siteName, about, direction, ground, ink, font } = picture;
  const { fonts } = fontsFor([title, section, language, siteName, about].join(''), font);
  const row = { alignItems: 'center', gap: 24 };
  const plate = box({ padding: 14, borderRadius: 20, backgroundColor: ink }, image(logo, 64));
  const head = box(
    row,
    plate,
    box({ fontSize: 38, fontWeight: 700 }, siteName),
    box({ fontSize: 34 }, about),
  );
  const words = box(
    {
      fontSize: title.length > 48 ? 66 : 78,
      fontWeight: 700,
      lineHeight: 1.2,
      maxWidth: '100%',
      textAlign: 'start',
    },
    title,
  );
  const foot = box(
    { ...row, width: '100%', justifyContent: 'space-between', fontSize: 34 },
    section,
    language,
  );
  const page = box(
    {
      ...pictureSize,
      flexDirection: 'column',
      justifyContent: 'space-between',
      alignItems: 'flex-start',
      boxSizing: 'border-box',
      direction,
      padding: '64px 72px',
      backgroundColor: ground,
      color: ink,
      fontFamily: fonts.map(({ name }) => `"${name}"`).join(),
    },
    head,
    words,
    foot,
  );
  return satori(page as Parameters<typeof satori>[0], { ...pictureSize, fonts });
}

/** What satori takes for an element of React, which is not needed for it. */
interface Box {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

function box(style: Readonly<Record<string, unknown>>, ...children: readonly (Box | string)[]): Box {
  const inside = children.map((one) => (typeof one === 'string' && children.length > 1 ? box({}, one) : one));
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: inside } };
}

function image(svg: string, size: number): Box {
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return { type: 'img', props: { src, width: size, height: size } };
}
