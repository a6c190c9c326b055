import { IconButton, useWords } from '@app/shared-web';
import { IconMaximize, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import type { CanvasControl } from './canvas';
import styles from './blueprint.module.css';

/** Closer, farther, and all of it: at the corner of the picture, where hands look for them. */
export function ZoomTools({ control: { zoomIn, zoomOut, fit } }: { control: CanvasControl }) {
  const t = useWords('blueprint');
  return (
    <div className={styles['zoomTools']}>
      <IconButton icon={IconZoomIn} words={t('closer')} onClick={zoomIn} />
      <IconButton icon={IconZoomOut} words={t('farther')} onClick={zoomOut} />
      <IconButton icon={IconMaximize} words={t('fit')} onClick={fit} />
    </div>
  );
}
