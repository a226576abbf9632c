import { readTypeface } from '../../src/files/image-files.ts';
import { drawSocialPicture, type SocialText } from '../../src/images/social-picture.ts';
import { openTypeface } from '../../src/images/typeface.ts';
import { cpuSeconds } from './cpu-time.ts';
import { generateArchive } from './generate-archive.ts';
import { decimal, rate, type Row } from './speed-table.ts';

const PICTURES = 300;

/** Measures the pictures of articles, the first ones with the time in which glyphs are rasterized. */
export function pictureSpeed(): Row[] {
  const archive = generateArchive(PICTURES);
  const texts = Array.from({ length: PICTURES }, (_, i): SocialText => {
    const { title, publisher, published } = archive.text(i);
    return { site: 'The Lantern', title, above: publisher, below: published };
  });
  const typeface = openTypeface(readTypeface());
  let bytes = 0;
  const draw = () => {
    bytes = texts.reduce((sum, text) => sum + drawSocialPicture(text, typeface).length, 0);
  };
  return ['first', 'again'].map((size) => ({
    what: 'draw pictures',
    size: `${PICTURES}, ${size}`,
    speed: rate(PICTURES, cpuSeconds(draw), 'pictures'),
    comparison: `${decimal(bytes / PICTURES / 1000)} KB each`,
  }));
}
