/** What the charts screen keeps while the person looks elsewhere. */
import type { ChartRange } from '../../lib/bindings';

export const remembered = $state<{ range: ChartRange }>({ range: 'six_months' });
