'use strict';

// Narrows the rows of the page as one types; without scripts the page is whole.
const place = document.getElementById('filter');
const rows = [...document.querySelectorAll('section.group tbody tr')];

if (place && rows.length > 1) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  const told = document.createElement('span');
  label.textContent = place.dataset.label;
  label.htmlFor = 'narrow';
  input.id = 'narrow';
  input.type = 'search';
  told.setAttribute('role', 'status');
  place.append(label, input, told);
  place.hidden = false;
  const texts = rows.map((row) => row.textContent.toLowerCase());
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, i) => {
      row.hidden = !words.every((word) => texts[i].includes(word));
      shown += row.hidden ? 0 : 1;
    });
    for (const section of document.querySelectorAll('section.group')) {
      section.hidden = words.length > 0 && !section.querySelector('tbody tr:not([hidden])');
    }
    told.textContent = words.length === 0
      ? '' : place.dataset.shown.replace('{}', shown).replace('{}', rows.length);
  });
}
