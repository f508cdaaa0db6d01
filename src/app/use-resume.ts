import { useEffect, useState } from 'react';
import type { ViewState } from '../state/url-state.ts';
import { fetchSample } from './samples.ts';
import { reportStore } from './services.ts';

let asked = false;

/** At the first paint: the sample that the address names, else the report of the last visit. TRUE while it comes. */
export function useResume(view: ViewState): boolean {
  const [resuming, setResuming] = useState(view.screen !== 'start');
  const { sample, screen } = view;
  useEffect(() => {
    if (asked) return;
    asked = true;
    const resume = async () => {
      if (sample !== null) await reportStore.openAndImport(await fetchSample(sample));
      else if (screen !== 'start') await reportStore.resume();
    };
    resume()
      .catch((error: unknown) => console.error(error))
      .finally(() => setResuming(false));
  }, [sample, screen]);
  return resuming;
}
