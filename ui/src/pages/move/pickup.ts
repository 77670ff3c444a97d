import type { Attachment } from 'svelte/attachments';

interface Handlers {
  pick: (x: number, y: number) => void;
  move: (x: number, y: number) => void;
  drop: () => void;
  cancel: () => void;
}

const MOUSE_PIXELS = 5;
const TOUCH_PIXELS = 10;
const LONG_PRESS_MS = 280;

/**
 * Picks something up: with a mouse by pulling, with a finger by holding, so that a finger that moves at once scrolls.
 * A click that ends a drag is swallowed.
 */
export function pickup(handlers: Handlers): Attachment<HTMLElement> {
  return (node) => {
    let pressed: { id: number; x: number; y: number; touch: boolean } | null = null;
    let held = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function take(x: number, y: number): void {
      if (!pressed) return;
      held = true;
      node.setPointerCapture(pressed.id);
      navigator.vibrate?.(15);
      handlers.pick(x, y);
    }

    function release(): void {
      clearTimeout(timer);
      pressed = null;
    }

    function down(event: PointerEvent): void {
      if (event.button !== 0 || !event.isPrimary) return;
      const { clientX: x, clientY: y } = event;
      held = false;
      pressed = { id: event.pointerId, x, y, touch: event.pointerType !== 'mouse' };
      if (pressed.touch) timer = setTimeout(() => take(x, y), LONG_PRESS_MS);
    }

    function moved(event: PointerEvent): void {
      if (!pressed || event.pointerId !== pressed.id) return;
      if (held) {
        handlers.move(event.clientX, event.clientY);
        return;
      }
      const far = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
      if (pressed.touch && far > TOUCH_PIXELS) release();
      else if (!pressed.touch && far > MOUSE_PIXELS) take(event.clientX, event.clientY);
    }

    function up(): void {
      if (pressed && held) handlers.drop();
      release();
    }

    function cancelled(): void {
      if (pressed && held) handlers.cancel();
      release();
      held = false;
    }

    function swallow(event: Event): void {
      if (held) {
        event.preventDefault();
        event.stopPropagation();
        held = false;
      }
    }

    function stay(event: Event): void {
      if (held || event.type === 'dragstart') event.preventDefault();
    }

    function menu(event: Event): void {
      if (pressed?.touch) event.preventDefault();
    }

    function key(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || !pressed || !held) return;
      // The click that comes when the button is let go must not open the session: it stays held until then.
      handlers.cancel();
      release();
    }

    node.addEventListener('pointerdown', down);
    node.addEventListener('pointermove', moved);
    node.addEventListener('pointerup', up);
    node.addEventListener('pointercancel', cancelled);
    node.addEventListener('click', swallow, true);
    node.addEventListener('touchmove', stay, { passive: false });
    node.addEventListener('dragstart', stay);
    node.addEventListener('contextmenu', menu);
    addEventListener('keydown', key);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', key);
    };
  };
}
