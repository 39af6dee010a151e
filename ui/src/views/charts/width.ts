/** The width a drawing has, in units of the drawing: told at once, and again only after the window has come to rest. */
const REST_MS = 150;
/** Narrower than this nothing is drawn; the drawing is then made smaller by the page. */
const LEAST = 320;

export function measured(node: HTMLElement, tell: (width: number) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = () => {
    const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    const style = getComputedStyle(node);
    const inner = node.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    tell(Math.max(LEAST, Math.round(inner / scale)));
  };
  take();
  const observer = new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(take, REST_MS);
  });
  observer.observe(node);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
