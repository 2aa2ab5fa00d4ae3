/* Rings while alerts ring, once somebody has turned the sound on: browsers play nothing before that.
   What rings, and whether it is about somebody's freedom, the page says. */
(function (page) {
  "use strict";

  // Pitches in hertz, one after the other; seconds each; how loud; seconds until it rings again.
  var FREEDOM = { pitches: [880, 1175, 880, 1175, 880, 1175], each: 0.18, loud: 0.3, shape: "square", again: 15 };
  var OTHER = { pitches: [523, 659], each: 0.3, loud: 0.25, shape: "sine", again: 60 };
  var DEAD = { pitches: [220, 0, 220, 0, 220], each: 0.35, loud: 0.3, shape: "square", again: 60 };
  var TRIED = { pitches: [659], each: 0.25, loud: 0.25, shape: "sine" };
  var KEPT = "fortyeight.sound";
  var live = document.getElementById("live");
  var button = document.getElementById("sound");
  var says = document.getElementById("sound-says");
  var words = page.words;
  var context = null;
  var isWanted = false;
  var isDead = false;
  var told = { ringing: 0, freedom: 0, newest: "" };
  var rangAt = -Infinity;

  function isHeard() {
    return isWanted && context !== null && context.state === "running";
  }

  function play(melody) {
    if (!isHeard()) { return; }
    var from = context.currentTime + 0.05;
    melody.pitches.forEach(function (pitch, place) {
      if (!pitch) { return; }
      var tone = context.createOscillator();
      var gain = context.createGain();
      var start = from + place * melody.each;
      tone.type = melody.shape;
      tone.frequency.value = pitch;
      gain.gain.setValueAtTime(0, start);
      gain.gain.linearRampToValueAtTime(melody.loud, start + 0.02);
      gain.gain.setValueAtTime(melody.loud, start + melody.each - 0.04);
      gain.gain.linearRampToValueAtTime(0, start + melody.each);
      tone.connect(gain).connect(context.destination);
      tone.start(start);
      tone.stop(start + melody.each);
    });
  }

  function show() {
    var isMuted = !isHeard();
    button.textContent = isWanted && !isMuted ? words.sound_turn_off : words.sound_turn_on;
    button.setAttribute("aria-pressed", String(!isMuted));
    var text = isMuted ? (isWanted ? words.sound_waits : words.sound_off) : words.sound_on;
    if (says.textContent !== text) { says.textContent = text; }
    live.classList.toggle("is-muted", isMuted);
    live.classList.toggle("rings-unheard", isMuted && told.ringing > 0);
  }

  function melody() {
    if (isDead) { return DEAD; }
    if (told.freedom > 0) { return FREEDOM; }
    return told.ringing > 0 ? OTHER : null;
  }

  // Called every second, and with every event: a window behind others is woken by its events.
  function ring(isNews) {
    var now = performance.now() / 1000;
    var rings = melody();
    if (rings === null || !isHeard()) { return; }
    if (!isNews && now - rangAt < rings.again) { return; }
    rangAt = now;
    play(rings);
  }

  function turn(on) {
    isWanted = on;
    try { window.localStorage.setItem(KEPT, on ? "on" : "off"); } catch (kept) { /* It is asked again. */ }
    if (!on) { if (context) { context.suspend().then(show); } show(); return; }
    context = context || new AudioContext();
    context.onstatechange = show;
    context.resume().then(function () { show(); play(TRIED); rangAt = performance.now() / 1000 - FREEDOM.again + 2; });
    show();
  }

  live.addEventListener("board:changed", function (event) {
    var now = { ringing: Number(event.detail.ringing), freedom: Number(event.detail.freedom), newest: event.detail.newest };
    var isNews = now.newest > told.newest || now.ringing > told.ringing || now.freedom > told.freedom;
    told = now;
    show();
    ring(isNews);
  });
  live.addEventListener("board:dead", function () { isDead = true; ring(true); });
  live.addEventListener("board:alive", function () { isDead = false; });
  live.addEventListener("board:tick", function () { ring(false); });
  button.addEventListener("click", function () { turn(!isHeard()); });
  button.hidden = false;
  var kept = "off";
  try { kept = window.localStorage.getItem(KEPT); } catch (none) { /* Then it is off. */ }
  if (kept === "on") { turn(true); }
  show();
  window.setInterval(function () { ring(false); }, 1000);
})(Fortyeight);
