// Finds what a person would point at: by the words they see or hear, accents or not. Gives the element, or null while there is none.
const [what, asked, askedPart, within] = arguments;

const tidy = (text) => (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').replace(/[\s\u00a0]+/g, ' ').trim();
const wanted = tidy(asked);
const part = tidy(askedPart);
const shown = (element) => element.getClientRects().length > 0;

function nameOf(element) {
  const label = element.getAttribute('aria-label');
  if (label) return tidy(label);
  const copy = element.cloneNode(true);
  for (const silent of copy.querySelectorAll('[aria-hidden="true"], datalist, select')) silent.remove();
  return tidy(copy.textContent);
}

// A dialog in front hides what is behind it; the toast speaks over everything.
const scope = within ?? [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
const all = (selector) => [...scope.querySelectorAll(selector)].filter(shown);
const fits = (name) => name === wanted || (wanted.endsWith('…') && name.startsWith(wanted.slice(0, -1)));

const finders = {
  button: () => all('button, summary, a[href], [role="option"], label.button').find((b) => fits(nameOf(b))),
  heading: () => all('h1, h2, h3').find((h) => fits(nameOf(h))),
  field: () =>
    [...scope.querySelectorAll('label')]
      .filter((l) => fits(nameOf(l)) && l.control)
      .map((l) => l.control)
      .find(shown),
  // One tile, pill or tick of a group: the group by its legend, the choice by its words.
  choice: () => {
    const group = all('fieldset').find((f) => {
      const legend = f.querySelector('legend');
      return legend && nameOf(legend).startsWith(wanted);
    });
    return [...(group?.querySelectorAll('label') ?? [])].find((l) => {
      const spoken = l.querySelector('input')?.getAttribute('aria-label');
      const name = spoken ? tidy(spoken) : nameOf(l);
      return name === part || name.startsWith(`${part},`);
    });
  },
  // A part of the screen by its own name.
  part: () =>
    all('section, article, fieldset, form, [role="region"]').find((p) => {
      const by = p.getAttribute('aria-labelledby');
      const heading = by ? document.getElementById(by) : p.querySelector(':scope > legend');
      const name = p.getAttribute('aria-label') ?? (heading ? nameOf(heading) : '');
      return name !== '' && fits(tidy(name));
    }),
};

return finders[what]() ?? null;
