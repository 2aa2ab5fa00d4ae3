/* Keeps the board as the server says it is, and says when it cannot. */
(function (page) {
  "use strict";

  var TICK_LATE = 15000;
  var ASLEEP = 12000;
  var AGAIN = 3000;
  var WHOLE_EVERY = 10 * 60 * 1000;
  var live = document.getElementById("live");
  var lines = document.getElementById("lines");
  var rest = document.getElementById("rest");
  var notLive = document.getElementById("not-live");
  var mark = live.dataset.mark;
  var total = Number(live.dataset.total);
  var first = Number(live.dataset.first);
  var summary = null;
  var source = null;
  var openedAt = -AGAIN;
  var lastTick = performance.now();
  var lastStep = Date.now();
  var isStopped = false;
  var isFetching = false;

  function row(key) {
    return document.getElementById("row-" + key);
  }

  // Whoever was on a link of a line stays on it when the line is written anew.
  function keepingFocus(change) {
    var id = document.activeElement ? document.activeElement.id : "";
    change();
    var element = id && document.activeElement === document.body ? document.getElementById(id) : null;
    if (element) { element.focus({ preventScroll: true }); }
  }

  function rowsOf(text) {
    var holder = document.createElement("template");
    holder.innerHTML = text;
    return holder.content;
  }

  function place(change) {
    var old = row(change.key);
    var before = change.after ? row(change.after) : null;
    if (old) { old.remove(); }
    // A line that comes after one that is not shown here is further down than this page goes.
    if (change.after ? !before : first > 0) { return; }
    var fresh = rowsOf(change.line);
    if (before) { before.after(fresh); } else { lines.prepend(fresh); }
  }

  function showAround(told) {
    if (told.top !== undefined) { document.getElementById("top").innerHTML = told.top; }
    if (told.bottom !== undefined) { document.getElementById("bottom").innerHTML = told.bottom; }
    mark = told.mark;
    total = told.total;
    var left = Math.max(0, total - first - lines.children.length);
    var link = rest.querySelector("a");
    rest.hidden = left === 0;
    link.textContent = page.fill(link.dataset.text, { number: left });
    link.search = link.search.replace(/from=\d+/, "from=" + (first + lines.children.length));
    live.dataset.mark = mark;
    heed();
  }

  function change(told) {
    keepingFocus(function () {
      (told.gone || []).forEach(function (key) { if (row(key)) { row(key).remove(); } });
      (told.changed || []).forEach(place);
      showAround(told);
    });
  }

  function whole(told) {
    keepingFocus(function () {
      first = 0;
      lines.replaceChildren(rowsOf(told.lines));
      showAround(told);
    });
  }

  // What changed around the lines: the title counts what rings, and a new summary is spoken.
  function heed() {
    var top = document.querySelector("[data-summary]");
    if (summary !== null && top.dataset.summary !== summary) { page.say(top.dataset.summary); }
    summary = top.dataset.summary;
    var ringing = Number(top.dataset.ringing);
    document.title = (ringing ? "(" + ringing + ") " : "") + document.title.replace(/^\(\d+\) /, "");
    page.writeTimes();
    live.dispatchEvent(new CustomEvent("board:changed", { detail: top.dataset }));
  }

  function ask(query, then) {
    if (isFetching) { return; }
    isFetching = true;
    var headers = { "HX-Request": "true" };
    if (live.dataset.background) { headers["X-Fortyeight-Background"] = "1"; }
    var wall = live.dataset.wall ? "&wall=1" : "";
    fetch(live.dataset.rows + query + wall, { headers: headers, cache: "no-store" }).then(function (answer) {
      if (answer.headers.get("HX-Redirect") || answer.status === 403) { window.location.reload(); }
      if (!answer.ok) { throw new Error(String(answer.status)); }
      return answer.json();
    }).then(then).catch(function () { /* The stream says whether this screen is live. */ })
      .finally(function () { isFetching = false; });
  }

  function more() {
    var shown = first + lines.children.length;
    if (rest.hidden) { return; }
    ask("?from=" + shown, function (told) {
      if (told.mark !== mark) { askWhole(shown + Number(live.dataset.step)); return; }
      lines.append(rowsOf(told.lines));
      showAround(told);
    });
  }

  function askWhole(count) {
    isFetching = false;
    ask("?count=" + count, whole);
  }

  function open() {
    if (source) { source.close(); }
    openedAt = performance.now();
    var wall = live.dataset.wall ? "&wall=1" : "";
    source = new EventSource(live.dataset.events + "?seen=" + encodeURIComponent(mark) + wall);
    source.addEventListener("board", function (event) { change(JSON.parse(event.data)); });
    source.addEventListener("whole", function (event) { whole(JSON.parse(event.data)); });
    source.addEventListener("gone", function () { window.location.reload(); });
    source.addEventListener("tick", function (event) {
      var told = JSON.parse(event.data);
      var beat = document.getElementById("beat");
      lastTick = performance.now();
      page.setClock(told.at);
      page.writeJudged();
      if (beat && told.beat) { beat.textContent = page.hour(Date.parse(told.beat)); }
      step();
      live.dispatchEvent(new CustomEvent("board:tick"));
    });
  }

  function step() {
    var now = performance.now();
    // A machine that slept stopped its clock: what it shows is from before.
    var slept = Date.now() - lastStep > ASLEEP && !document.hidden;
    lastStep = Date.now();
    if (slept) { lastTick = Math.min(lastTick, now - TICK_LATE - 1); }
    if (now - lastTick <= TICK_LATE) { start(); page.writeTimes(); return; }
    stop();
    // The browser gives up for good when a server in between answers with an error.
    if (now - openedAt > AGAIN && (slept || source.readyState === EventSource.CLOSED || now - openedAt > TICK_LATE)) { open(); }
  }

  function stop() {
    if (isStopped) { return; }
    isStopped = true;
    document.getElementById("not-live-since").textContent = page.hour(page.now() - (performance.now() - lastTick));
    notLive.hidden = false;
    document.body.classList.add("is-not-live");
    live.dispatchEvent(new CustomEvent("board:dead"));
  }

  function start() {
    if (!isStopped) { return; }
    isStopped = false;
    notLive.hidden = true;
    document.body.classList.remove("is-not-live");
    live.dispatchEvent(new CustomEvent("board:alive"));
  }

  rest.querySelector("a").addEventListener("click", function (event) {
    event.preventDefault();
    more();
  });
  new IntersectionObserver(function (seen) {
    if (seen[0].isIntersecting && !live.dataset.wall) { more(); }
  }, { rootMargin: "600px" }).observe(rest);
  // Now and then all of it: whatever went wrong on the way does not stay for longer than this.
  window.setInterval(function () { if (first === 0) { ask("?count=" + Math.max(lines.children.length, Number(live.dataset.step)), whole); } }, WHOLE_EVERY);
  page.whole = function () { ask("?count=" + live.dataset.step, whole); };
  heed();
  open();
  window.setInterval(step, 1000);
})(Fortyeight);
