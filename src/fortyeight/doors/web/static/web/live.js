/* Keeps an open page true. It formats times and fetches parts; it decides nothing.

   The clock is the server's: each sign of life sets it. After 15 seconds without
   one the page says that it is not live, and its countdowns stop, struck through. */
"use strict";
(() => {
  const SILENT_AFTER = 15000, TRY_AGAIN = 5000;
  const MARKS = [24 * 60, 12 * 60, 4 * 60, 2 * 60, 60, 30, 15, 5, 0];
  const live = document.getElementById("live");
  const banner = document.getElementById("not-live");
  const says = document.getElementById("announce");
  if (!live || !window.EventSource) return;
  let source = null, retry = null, failing = false, heard = performance.now(), wall = 0, clock = 0;
  let summary = "", isStale = false;
  const spoken = new Map();
  const now = () => document.getElementById("now");
  const instant = () => clock + performance.now() - heard;
  const firstHead = document.getElementById("stay-head")?.dataset.head;

  const hear = (iso) => { heard = performance.now(); wall = Date.now(); clock = Date.parse(iso); paint(); };

  const length = (ms) => {
    const seconds = Math.floor(Math.abs(ms) / 1000), minutes = Math.floor(seconds / 60);
    const hours = Math.floor(minutes / 60);
    if (seconds < 60) return seconds + " s";
    if (hours >= 100) return Math.floor(hours / 24) + " d " + (hours % 24) + " h";
    return hours ? hours + " h " + String(minutes % 60).padStart(2, "0") + " min" : minutes + " min";
  };
  const left = (ms) => (ms > 0 ? live.dataset.left : live.dataset.over).replace("%s", length(ms));

  const announce = (element, ms) => {
    const label = element.dataset.label;
    if (!label) return;
    const minutes = Math.floor(ms / 60000), key = label + element.dataset.until;
    const passed = MARKS.filter((mark) => minutes < mark || (mark === 0 && ms <= 0)).length;
    if (spoken.has(key) && spoken.get(key) < passed) says.textContent = label + ": " + left(ms);
    spoken.set(key, passed);
  };

  const paint = () => {
    // A computer that slept has not heard anything either: both clocks are asked.
    const silent = Math.max(performance.now() - heard, Date.now() - wall);
    isStale = failing || silent > SILENT_AFTER;
    document.body.classList.toggle("is-stale", isStale);
    banner.hidden = !isStale;
    if (isStale) {
      const zone = now()?.dataset.zone;
      const time = new Intl.DateTimeFormat("en-GB", { timeZone: zone, dateStyle: "medium", timeStyle: "medium" });
      const text = live.dataset.notLive.replace("%s", time.format(new Date(clock)));
      const place = banner.querySelector("[data-text]");
      if (place.textContent !== text) place.textContent = text;
      return;
    }
    for (const element of document.querySelectorAll(".countdown[data-until]")) {
      const ms = Date.parse(element.dataset.until) - instant(), text = left(ms);
      if (element.textContent !== text) element.textContent = text;
      element.classList.toggle("is-over", ms <= 0);
      announce(element, ms);
    }
  };

  const refresh = () => window.htmx.trigger(live, "news");

  const open = () => {
    close();
    source = new EventSource(live.dataset.events + "?seen=" + encodeURIComponent(now().dataset.mark));
    source.addEventListener("tick", (event) => hear(JSON.parse(event.data).at));
    source.addEventListener("board", refresh);
    source.onerror = () => {
      // The browser tries again by itself, unless it was told that there is nothing for it here.
      if (source.readyState !== EventSource.CLOSED) return;
      clearTimeout(retry);
      retry = setTimeout(() => { refresh(); open(); }, TRY_AGAIN);
    };
  };
  const close = () => { clearTimeout(retry); if (source) source.close(); source = null; };

  document.body.addEventListener("htmx:afterSwap", () => {
    failing = false;
    const part = now();
    hear(part.dataset.at);
    if (part.dataset.summary !== summary) { summary = part.dataset.summary; says.textContent = summary; }
    const head = document.getElementById("stay-head");
    const changed = document.getElementById("changed");
    if (head && changed) changed.hidden = head.dataset.head === firstHead;
  });
  for (const name of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
    document.body.addEventListener(name, () => { failing = true; paint(); setTimeout(refresh, TRY_AGAIN); });
  }
  // A page out of sight holds no connection: a browser allows six, and a desk has many pages open.
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));

  summary = now().dataset.summary;
  hear(now().dataset.at);
  open();
  setInterval(paint, 1000);
})();
