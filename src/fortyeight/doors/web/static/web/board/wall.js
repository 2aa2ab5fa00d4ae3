/* On a wall nobody scrolls: what does not fit is shown page by page. The two most urgent lines always stay. */
(function (page) {
  "use strict";

  var PAGE_MILLISECONDS = 12000;
  var STAY = 2;
  var live = document.getElementById("live");
  var lines = document.getElementById("lines");
  var bottom = document.getElementById("bottom");
  var pages = document.getElementById("pages");
  var place = 0;

  if (!live.dataset.wall) { return; }
  document.body.classList.add("turns-pages");

  // Gives the first line of each page, by the heights that the lines have now.
  function cut(rows, room) {
    var starts = [];
    var left = -1;
    rows.forEach(function (row, number) {
      var height = row.getBoundingClientRect().height;
      if (left < height) { starts.push(number); left = room; }
      left -= height;
    });
    return starts;
  }

  function turn() {
    var rows = Array.prototype.slice.call(lines.children);
    rows.forEach(function (row) { row.hidden = false; });
    pages.textContent = "\u00a0";
    var around = bottom.offsetHeight + pages.offsetHeight + 32;
    var room = window.innerHeight - lines.getBoundingClientRect().top - window.scrollY - around;
    var total = rows.reduce(function (sum, row) { return sum + row.getBoundingClientRect().height; }, 0);
    pages.textContent = "";
    if (total <= room || rows.length <= STAY) { place = 0; return; }
    var fixed = rows.slice(0, STAY);
    var others = rows.slice(STAY);
    fixed.forEach(function (row) { room -= row.getBoundingClientRect().height; });
    var starts = cut(others, room);
    place = place % starts.length;
    var from = starts[place];
    var to = place + 1 < starts.length ? starts[place + 1] : others.length;
    others.forEach(function (row, number) { row.hidden = number < from || number >= to; });
    pages.textContent = page.fill(page.words.pages, {
      from: STAY + from + 1, to: STAY + to, of: live.dataset.total, page: place + 1, pages: starts.length
    });
  }

  live.addEventListener("board:changed", turn);
  window.addEventListener("resize", turn);
  window.setInterval(function () { place += 1; turn(); }, PAGE_MILLISECONDS);
  turn();
})(Fortyeight);
