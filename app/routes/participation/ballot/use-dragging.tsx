import { type PointerEvent, useRef, useState } from "react";

/**
 * Lines dragged by a handle, with a mouse or a finger: a line changes places once the pointer has passed the middle of
 * another. The list holds the pointer, since the lines themselves move.
 */
export function useDragging(onMove: (id: string, place: number) => void) {
  const [held, setHeld] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const release = () => setHeld(null);
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    if (held === null) return;
    const over = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-option]");
    const own = list.current?.querySelector<HTMLElement>(`[data-option="${held}"]`);
    if (!over || !own || over === own) return;
    const [place, from] = [Number(over.dataset.place), Number(own.dataset.place)];
    const { top, height } = over.getBoundingClientRect();
    const passed = place > from ? clientY > top + height / 2 : clientY < top + height / 2;
    if (passed) onMove(held, place);
  };
  return {
    held,
    list: { ref: list, onPointerMove, onPointerUp: release, onPointerCancel: release },
    handle: (id: string) => (
      <span
        className="drag-handle"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.preventDefault();
          list.current?.setPointerCapture(event.pointerId);
          setHeld(id);
        }}
      >
        ⠿
      </span>
    ),
  };
}
