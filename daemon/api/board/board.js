'use strict';

/** An element with text; texts are never taken for markup. */
function element(name, text, className) {
  const node = document.createElement(name);
  if (text) node.textContent = text;
  if (className) node.className = className;
  return node;
}

/** A cell with a date and how sure it is. */
function dayCell(milestone, note) {
  const cell = element('td');
  if (!milestone) return element('td', '–');
  cell.append(element('span', milestone.shown, milestone.status));
  cell.append(element('span', note ? `${milestone.status}, ${note}` : milestone.status, 'sure'));
  return cell;
}

function doubtText(doubt) {
  const other = doubt.alternative.length ? ` or ${doubt.alternative.join(', ')}` : '';
  return `in doubt: ${doubt.what} ${doubt.reading.join(', ')}${other} (${doubt.reason})`;
}

function taskRow(task) {
  const row = element('tr');
  const notes = [];
  if (task.next && task.next.kind !== 'deadline') notes.push(task.next.kind);
  if (task.next && task.next.unconfirmed) notes.push('unconfirmed');
  const next = dayCell(task.next, notes.join(', '));
  if (task.overdue) next.append(element('span', task.past_at_entry ? 'past at entry' : 'overdue', 'overdue'));
  const what = element('td', task.summary);
  if (task.draft) what.append(element('span', 'of a draft: no mandate yet', 'doubt'));
  for (const doubt of task.doubts) what.append(element('span', doubtText(doubt), 'doubt'));
  row.append(next, dayCell(task.deadline), what, element('td', task.kind.replace('_', ' ')),
    element('td', task.actors.join(', ')), element('td', task.address, 'task'));
  return row;
}

async function read(path) {
  const reply = await fetch(path);
  const body = await reply.json();
  if (!reply.ok) throw new Error(body.detail);
  return body;
}

async function show() {
  const chosen = new URLSearchParams(location.search);
  const query = new URLSearchParams({limit: '1000'});
  for (const field of document.getElementById('filter').elements) {
    if (!field.name) continue;
    field.value = chosen.get(field.name) || '';
    if (field.value) query.set(field.name, field.value);
  }
  const status = document.getElementById('status');
  try {
    const [page, daemon] = await Promise.all([read(`/v1/tasks?${query}`), read('/v1/status')]);
    document.getElementById('tasks').replaceChildren(...page.items.map(taskRow));
    const all = page.total === 1 ? '1 task' : `${page.total} tasks`;
    document.getElementById('count').textContent =
      page.items.length < page.total ? `${page.items.length} of ${all}` : all;
    const next = daemon.next_reminder;
    status.textContent = daemon.clock_fault ||
      `${daemon.today}. ` + (next ? `Next reminder ${next.planned_at}, of ${next.address}.` : 'No reminder ahead.');
  } catch (fault) {
    status.textContent = `Not shown: ${fault.message}`;
  }
}

show();
