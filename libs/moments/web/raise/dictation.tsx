import { useLocale, useWords } from '@app/shared-web/light';
import { IconMicrophone, IconPlayerStopFilled } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';

interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: ((event: { resultIndex: number; results: ArrayLike<{ isFinal: boolean; 0: { transcript: string } }> }) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
}

const spoken = { en: 'en-US', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' } as const;

function recognitionOf(scope: Window): (new () => Recognition) | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = scope as unknown as Record<string, (new () => Recognition) | undefined>;
  return SpeechRecognition ?? webkitSpeechRecognition;
}

/** The microphone, where the browser understands speech: what is said is added to what is written. */
export function Dictation({ add }: { add: (words: string) => void }) {
  const t = useWords('raise');
  const locale = useLocale();
  const running = useRef<Recognition | null>(null);
  const [state, setState] = useState<'idle' | 'listening' | 'refused' | 'failed'>('idle');
  useEffect(() => () => running.current?.abort(), []);
  const Recognizer = recognitionOf(window);
  if (!Recognizer) return null;

  function listen() {
    if (running.current) return running.current.stop();
    const recognition = new Recognizer!();
    recognition.lang = spoken[locale];
    recognition.continuous = true;
    recognition.interimResults = false;
    recognition.onresult = ({ resultIndex, results }) => {
      const said = Array.from(results).slice(resultIndex).filter((result) => result.isFinal);
      if (said.length > 0) add(said.map((result) => result[0].transcript.trim()).join(' '));
    };
    recognition.onerror = ({ error }) => setState(error === 'not-allowed' || error === 'service-not-allowed' ? 'refused' : error === 'aborted' ? 'idle' : 'failed');
    recognition.onend = () => {
      running.current = null;
      setState((now) => (now === 'listening' ? 'idle' : now));
    };
    running.current = recognition;
    setState('listening');
    recognition.start();
  }

  const listening = state === 'listening';
  return (
    <>
      <button type="button" className={listening ? 'attach-button on' : 'attach-button'} aria-label={t(listening ? 'dictate.stop' : 'dictate.start')} onClick={listen}>
        {listening ? <IconPlayerStopFilled size={22} aria-hidden /> : <IconMicrophone size={24} stroke={1.75} aria-hidden />}
      </button>
      <p role="status" className={state === 'idle' ? 'only-heard' : 'note attach-note'}>
        {state === 'idle' ? '' : t(`dictate.${state}`)}
      </p>
    </>
  );
}
