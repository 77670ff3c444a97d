import { en } from './en';

/** The language of the page. A second one is a module of the same shape as `en`. */
export type Texts = typeof en;
export const t: Texts = en;
export const locale = t.locale;
