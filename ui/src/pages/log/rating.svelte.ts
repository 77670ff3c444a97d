import { t } from '../../texts';

const KEY = 'ironstride-rating';
const HIGHEST_RPE = 10;

/** Whether sets are rated by repetitions left or by RPE, which say the same: RPE = 10 − RIR. */
class Rating {
  byRpe = $state(localStorage.getItem(KEY) === 'rpe');

  toggle(): void {
    this.byRpe = !this.byRpe;
    localStorage.setItem(KEY, this.byRpe ? 'rpe' : 'rir');
  }

  words(rir: number): string {
    return this.byRpe ? t.log.rpeOf(String(HIGHEST_RPE - rir)) : `${t.log.rir} ${rir}`;
  }
}

export const rating = new Rating();
