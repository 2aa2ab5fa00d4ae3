/* Formats the times on the board, once a second, and says when the screen is no longer live.
   It holds no rule: every limit comes from the page. */
(function () {
  "use strict";

  var TICK_LATE = 15000;
  var MARKS = [43200, 14400, 3600, 900, 0];
  var live = document.getElementById("live");
  var spoken = document.getElementById("spoken");
  var notLive = document.getElementById("not-live");
  var since = document.getElementById("not-live-since");
  var summary = null;
  var said = {};
  var stoppedAt = null;
  // The server's clock counts; performance.now() does not jump when somebody sets the machine's.
  var anchor = { server: Date.parse(live.dataset.at), page: performance.now() };
  var lastTick = performance.now();

  function now() {
    return anchor.server + (performance.now() - anchor.page);
  }

  function two(number) {
    return (number < 10 ? "0" : "") + number;
  }

  function lengthWords(seconds) {
    var hours = Math.floor(seconds / 3600);
    var minutes = Math.floor((seconds % 3600) / 60);
    var rest = seconds % 60;
    if (hours >= 12) { return hours + " h " + two(minutes) + " min"; }
    if (hours) { return hours + " h " + two(minutes) + " min " + two(rest) + " s"; }
    return minutes + " min " + two(rest) + " s";
  }

  function hourIn(zone, instant) {
    var format = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
    if (zone) { format.timeZone = zone; }
    return new Intl.DateTimeFormat("en-US", format).format(new Date(instant));
  }

  function say(text) {
    spoken.textContent = text;
  }

  // A limit is spoken at set marks only: a screen reader must be left in peace between them.
  function speakMark(label, until, left) {
    var mark = null;
    MARKS.forEach(function (one) { if (left <= one) { mark = one; } });
    var key = label + until;
    var before = said[key];
    said[key] = mark;
    if (before === undefined || mark === before || mark === null) { return; }
    say(label + ": " + (mark ? lengthWords(mark) + " left" : "the limit is reached"));
  }

  function showCountdown(element) {
    var until = Date.parse(element.dataset.until);
    var left = Math.ceil((until - now()) / 1000);
    var wasOver = element.classList.contains("is-over");
    element.textContent = left > 0 ? lengthWords(left) + " left" : "over by " + lengthWords(-left);
    element.classList.toggle("is-over", left <= 0);
    if (element.dataset.label) { speakMark(element.dataset.label, element.dataset.until, left); }
    return left <= 0 && !wasOver;
  }

  function step() {
    var silent = performance.now() - lastTick > TICK_LATE;
    if (silent) { stop(); return; }
    if (stoppedAt !== null) { start(); }
    var reached = false;
    document.querySelectorAll(".countdown").forEach(function (element) {
      reached = showCountdown(element) || reached;
    });
    // A limit was reached: what it means is the server's to say.
    if (reached && window.htmx) { htmx.trigger("#rows", "refresh"); }
  }

  function stop() {
    if (stoppedAt !== null) { return; }
    stoppedAt = lastTick;
    var clock = document.querySelector(".clock");
    var zone = clock ? clock.dataset.zone : "";
    since.textContent = hourIn(zone, anchor.server + (lastTick - anchor.page));
    notLive.hidden = false;
    document.body.classList.add("is-not-live");
  }

  function start() {
    stoppedAt = null;
    notLive.hidden = true;
    document.body.classList.remove("is-not-live");
  }

  document.body.addEventListener("htmx:sseOpen", function (event) {
    event.detail.source.addEventListener("tick", function (tick) {
      var told = JSON.parse(tick.data);
      lastTick = performance.now();
      anchor = { server: Date.parse(told.at), page: lastTick };
      var clock = document.querySelector(".clock");
      var beat = document.getElementById("beat");
      if (beat && told.beat) { beat.textContent = hourIn(clock.dataset.zone, Date.parse(told.beat)); }
      step();
    });
  });

  document.body.addEventListener("htmx:afterSwap", function () {
    var top = document.querySelector("[data-summary]");
    if (top && summary !== null && top.dataset.summary !== summary) { say(top.dataset.summary); }
    summary = top ? top.dataset.summary : null;
    step();
  });

  var first = document.querySelector("[data-summary]");
  summary = first ? first.dataset.summary : null;
  step();
  window.setInterval(step, 1000);
})();
