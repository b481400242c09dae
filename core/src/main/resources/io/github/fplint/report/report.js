
(function () {
  'use strict';
  var table = document.querySelector('.findings');
  var form = document.querySelector('.filter');
  if (!table || !form) {
    return;
  }
  var none = document.querySelector('.none');
  var output = form.querySelector('output');
  var groups = Array.from(table.tBodies);
  var flat = document.createElement('tbody');
  var rows = Array.from(table.querySelectorAll('.finding')).map(function (row, index) {
    var group = row.parentNode;
    return {
      row: row,
      group: group,
      index: index,
      folder: group.dataset.folder,
      severity: row.dataset.severity,
      rank: ['error', 'warning', 'info'].indexOf(row.dataset.severity),
      check: row.dataset.check,
      message: row.querySelector('.message bdi').textContent,
      text: row.textContent.toLowerCase()
    };
  });
  var order = { key: 'place', down: false };

  function filter() {
    var words = form.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    var check = form.elements.check.value;
    var folder = form.elements.folder.value;
    var severities = Array.from(form.elements.severity).filter(function (box) {
      return box.checked;
    }).map(function (box) {
      return box.value;
    });
    var shown = 0;
    groups.forEach(function (group) {
      group.hidden = true;
    });
    rows.forEach(function (item) {
      var match = severities.indexOf(item.severity) >= 0 &&
        (!check || item.check === check) &&
        (!folder || item.folder === folder) &&
        words.every(function (word) {
          return item.text.indexOf(word) >= 0;
        });
      item.row.hidden = !match;
      if (match) {
        item.group.hidden = false;
        shown++;
      }
    });
    none.hidden = shown > 0;
    output.textContent = shown === rows.length
      ? count(rows.length) + (rows.length === 1 ? ' finding' : ' findings')
      : count(shown) + ' of ' + count(rows.length);
  }

  function count(number) {
    return number.toLocaleString('en');
  }

  function compare(a, b) {
    var result = 0;
    if (order.key === 'severity') {
      result = a.rank - b.rank;
    } else if (order.key === 'check') {
      result = a.check < b.check ? -1 : a.check > b.check ? 1 : 0;
    } else if (order.key === 'message') {
      result = a.message.localeCompare(b.message, 'en');
    }
    return (order.down ? -result : result) || a.index - b.index;
  }

  function sort() {
    var byPlace = order.key === 'place';
    table.classList.toggle('flat', !byPlace);
    if (byPlace) {
      flat.remove();
      (order.down ? groups.slice().reverse() : groups).forEach(function (group) {
        table.append(group);
      });
      rows.forEach(function (item) {
        item.group.append(item.row);
      });
    } else {
      rows.slice().sort(compare).forEach(function (item) {
        flat.append(item.row);
      });
      table.append(flat);
    }
    table.querySelectorAll('th[data-sort]').forEach(function (head) {
      if (head.dataset.sort === order.key) {
        head.setAttribute('aria-sort', order.down ? 'descending' : 'ascending');
      } else {
        head.removeAttribute('aria-sort');
      }
    });
  }

  table.querySelectorAll('th[data-sort]').forEach(function (head) {
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.addEventListener('click', function () {
      order = { key: head.dataset.sort, down: order.key === head.dataset.sort && !order.down };
      sort();
    });
    head.replaceChildren(button);
  });

  document.querySelectorAll('a[data-filter]').forEach(function (link) {
    link.addEventListener('click', function () {
      form.reset();
      var field = form.elements[link.dataset.filter] || form.elements.text;
      field.value = link.dataset.value;
      filter();
    });
  });

  var waiting = 0;
  form.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  form.addEventListener('reset', function () {
    setTimeout(filter, 0);
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
  });
  output.setAttribute('aria-live', 'polite');
  form.hidden = false;
  sort();
  filter();
})();
