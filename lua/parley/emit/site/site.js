// Search over PARLEY_INDEX, which index.js has set: a list of
// [direction, number, header, name, summary, page, fields], and where on the
// page it is, if that is not the name. JSON packets have neither number nor
// header, and their direction may be "c2s s2c".
(function () {
  "use strict";
  var input = document.getElementById("search");
  var hits = document.getElementById("hits");
  var MOST = 30;
  var picked = -1;

  // How well an entry fits all words; 0 for not at all.
  function score(entry, words) {
    var sum = 0;
    var name = entry[3].toLowerCase(), header = entry[2].toLowerCase();
    var summary = entry[4].toLowerCase(), fields = entry[6].toLowerCase();
    for (var i = 0; i < words.length; i++) {
      var word = words[i], found = 0;
      if (String(entry[1]) === word || name === word || header === word) found = 100;
      else if (name.split(".").pop().indexOf(word) === 0) found = 40;
      else if (name.indexOf(word) >= 0) found = 30;
      else if (header.indexOf(word) >= 0) found = 20;
      else if (entry[0].split(" ").indexOf(word) >= 0) found = 10;
      else if (summary.indexOf(word) >= 0) found = 8;
      else if ((" " + fields + " ").indexOf(" " + word + " ") >= 0) found = 6;
      else if (fields.indexOf(word) >= 0) found = 3;
      if (!found) return 0;
      sum += found;
    }
    return sum;
  }

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function show(entries, total) {
    hits.textContent = "";
    picked = -1;
    entries.forEach(function (entry) {
      var link = element("a");
      link.href = entry[5] + "#" + (entry[7] || entry[3]);
      entry[0].split(" ").forEach(function (dir) {
        link.appendChild(element("span", dir, dir));
        link.appendChild(document.createTextNode(" "));
      });
      link.appendChild(element("strong", entry[3]));
      link.appendChild(element("small", [" ", entry[2], entry[1]].join(" ")));
      link.appendChild(element("br"));
      link.appendChild(element("small", entry[4]));
      var item = element("li");
      item.appendChild(link);
      hits.appendChild(item);
    });
    if (total > entries.length || total === 0) {
      var more = element("li");
      more.appendChild(element("p", total === 0 ? "No packet fits."
        : (total - entries.length) + " more; another word narrows it down."));
      hits.appendChild(more);
    }
  }

  function search() {
    var words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) { hits.textContent = ""; return; }
    var found = [];
    PARLEY_INDEX.forEach(function (entry, place) {
      var points = score(entry, words);
      if (points > 0) found.push([points, place, entry]);
    });
    found.sort(function (a, b) { return b[0] - a[0] || a[1] - b[1]; });
    show(found.slice(0, MOST).map(function (one) { return one[2]; }), found.length);
  }

  function close() { hits.textContent = ""; picked = -1; }

  function pick(step) {
    var links = hits.querySelectorAll("a");
    if (links.length === 0) return;
    if (picked >= 0) links[picked].className = "";
    picked = (picked + step + links.length) % links.length;
    links[picked].className = "picked";
    links[picked].scrollIntoView({ block: "nearest" });
  }

  input.addEventListener("input", search);
  input.addEventListener("focus", search);
  input.addEventListener("keydown", function (event) {
    var links = hits.querySelectorAll("a");
    if (event.key === "ArrowDown") { pick(1); event.preventDefault(); }
    else if (event.key === "ArrowUp") { pick(-1); event.preventDefault(); }
    else if (event.key === "Escape") { close(); input.blur(); }
    else if (event.key === "Enter" && links.length > 0) {
      links[Math.max(picked, 0)].click();
      close();
    }
  });
  document.addEventListener("click", function (event) {
    if (!event.target.closest(".search") || event.target.closest("#hits a")) close();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && document.activeElement !== input) {
      input.focus();
      event.preventDefault();
    }
  });
}());
