import { useWords } from '@app/shared-web/light';
import { IconCamera, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { maxPhotos } from './scale-photo';
import type { LeftOut } from './use-photos';

interface PhotoStripProps {
  photos: Blob[];
  add: (files: readonly File[]) => Promise<LeftOut | null>;
  change: (photos: Blob[]) => void;
  /** What stands beside the camera: the microphone. */
  children?: ReactNode;
}

/** The camera, the photos taken so far, each to be removed again. */
export function PhotoStrip({ photos, add, change, children }: PhotoStripProps) {
  const t = useWords('raise');
  const picker = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [leftOut, setLeftOut] = useState<LeftOut | null>(null);
  const shown = useObjectUrls(photos);

  async function takeIn(files: File[]) {
    setBusy(true);
    setLeftOut(null);
    setLeftOut(await add(files));
    setBusy(false);
  }

  return (
    <>
      <div className="attach">
        <button type="button" className="attach-button" aria-label={t('photo.add')} disabled={busy || photos.length >= maxPhotos} onClick={() => picker.current?.click()}>
          <IconCamera size={24} stroke={1.75} aria-hidden />
        </button>
        <input
          ref={picker}
          type="file"
          accept="image/*"
          multiple
          hidden
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            if (files.length > 0) void takeIn(files);
          }}
        />
        {children}
        {shown.map((url, index) => (
          <div key={url} className="photo">
            <img src={url} alt={t('photo.shown', { number: index + 1 })} />
            <button type="button" aria-label={t('photo.remove', { number: index + 1 })} onClick={() => change(photos.filter((_, place) => place !== index))}>
              <span>
                <IconX size={14} stroke={2.25} aria-hidden />
              </span>
            </button>
          </div>
        ))}
      </div>
      <p role="status" className={leftOut || busy ? 'note' : 'only-heard'}>
        {busy ? t('photo.adding') : leftOut && t(`photo.${leftOut}`)}
      </p>
    </>
  );
}

function useObjectUrls(blobs: Blob[]): string[] {
  const urls = useMemo(() => blobs.map((blob) => URL.createObjectURL(blob)), [blobs]);
  useEffect(() => () => urls.forEach((url) => URL.revokeObjectURL(url)), [urls]);
  return urls;
}
