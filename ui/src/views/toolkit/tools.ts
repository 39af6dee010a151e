/** Acts that are the same for every kind of thing in the toolkit. */
import * as api from '../../lib/api';
import type { Changed, ToolView } from '../../lib/bindings';

/** Removes one thing, finished or not. */
export function removeTool({ kind, id }: ToolView): Promise<Changed> {
  switch (kind) {
    case 'skill':
      return api.removeSkill(id);
    case 'practice':
      return api.removePractice(id);
    case 'thought':
      return api.removeThought(id);
    case 'activity':
      return api.removeActivity(id);
    case 'ladder':
      return api.removeLadder(id);
    case 'attempt':
      return api.removeAttempt(id);
  }
}
