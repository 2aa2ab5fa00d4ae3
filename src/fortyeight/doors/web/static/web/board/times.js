/* Writes the times on the board, once a second, and speaks a limit at set marks.
   It holds no rule: every limit comes from the page. */
var Fortyeight = {};
(function () {
  "use strict";

  var MARKS = [43200, 14400, 3600, 900, 0];
  var live = document.getElementById("live");
  var spoken = document.getElementById("spoken");
  var words = JSON.parse(document.getElementById("words").textContent);
  var said = {};
  // The server's clock counts; performance.now() does not jump when somebody sets the machine's.
  var anchor = { server: Date.parse(live.dataset.at), page: performance.now() };

  function now() {
    return anchor.server + (performance.now() - anchor.page);
  }

  function two(number) {
    return (number < 10 ? "0" : "") + number;
  }

  function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, function (_, name) { return values[name]; });
  }

  function lengthOf(seconds) {
    var hours = Math.floor(seconds / 3600);
    var minutes = Math.floor((seconds % 3600) / 60);
    var shown = { h: hours, min: hours ? two(minutes) : minutes, s: two(seconds % 60) };
    if (hours >= 12) { return fill(words.h_min, shown); }
    return fill(hours ? words.h_min_s : words.min_s, shown);
  }

  function inZone(instant, format) {
    var zone = document.querySelector(".clock");
    if (zone && zone.dataset.zone) { format.timeZone = zone.dataset.zone; }
    return new Intl.DateTimeFormat("en-US", format).formatToParts(new Date(instant));
  }

  function hour(instant) {
    var format = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
    return inZone(instant, format).map(function (one) { return one.value; }).join("");
  }

  function say(text) {
    spoken.textContent = text;
  }

  // A screen reader must be left in peace between the marks.
  function speakMark(label, until, left) {
    var mark = null;
    MARKS.forEach(function (one) { if (left <= one) { mark = one; } });
    var key = label + until;
    var before = said[key];
    said[key] = mark;
    if (before === undefined || mark === before || mark === null) { return; }
    say(fill(mark ? words.said_left : words.said_over, { who: label, length: mark ? lengthOf(mark) : "" }));
  }

  function write(element) {
    var left = Math.ceil((Date.parse(element.dataset.until) - now()) / 1000);
    element.textContent = fill(left > 0 ? words.left : words.over, { length: lengthOf(Math.abs(left)) });
    element.classList.toggle("is-over", left <= 0);
    if (element.dataset.label) { speakMark(element.dataset.label, element.dataset.until, left); }
  }

  Fortyeight.words = words;
  Fortyeight.fill = fill;
  Fortyeight.say = say;
  Fortyeight.hour = hour;
  Fortyeight.now = now;
  Fortyeight.setClock = function (instant) {
    anchor = { server: Date.parse(instant), page: performance.now() };
  };
  Fortyeight.writeTimes = function () {
    document.querySelectorAll(".countdown").forEach(write);
  };
  // As the server writes it: Tue 24 Mar 2026 03:12 EDT.
  Fortyeight.writeJudged = function () {
    var judged = document.querySelector("#judged time");
    var format = { weekday: "short", day: "2-digit", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" };
    var part = {};
    inZone(now(), format).forEach(function (one) { part[one.type] = one.value; });
    judged.textContent = [part.weekday, part.day, part.month, part.year, part.hour + ":" + part.minute, part.timeZoneName].join(" ");
  };
})();
