// The name of what has the focus, as a screen reader would say it, without accents: label, legend and choice, or the words on it.
const tidy = (text) => (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').replace(/[\s\u00a0]+/g, ' ').trim();
const at = document.activeElement;
if (!at || at === document.body) return '';

function words(element) {
  const copy = element.cloneNode(true);
  for (const silent of copy.querySelectorAll('[aria-hidden="true"], datalist')) silent.remove();
  return tidy(copy.textContent);
}

const label = at.getAttribute('aria-label') ?? (at.labels?.[0] ? words(at.labels[0]) : words(at));
const legend = at.type === 'radio' || at.type === 'checkbox' ? at.closest('fieldset')?.querySelector('legend') : null;
return legend ? `${words(legend)}: ${tidy(label)}` : tidy(label);
