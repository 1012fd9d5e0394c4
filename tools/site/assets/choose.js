// Goes on to the page in the reader's language: the first of the browser's languages that the page has. A link to this page that
// ends in #languages stays here.
"use strict";

const links = [...document.querySelectorAll("[data-choose] a[hreflang]")];
const several = document.querySelectorAll("main section").length > 1;

/** The link for a language tag: the same language, whatever the region. */
const linkFor = (tag) => links.find((link) => link.hreflang.split("-")[0] === tag.toLowerCase().split("-")[0]);

if (location.hash !== "#languages" && !several) {
  const chosen = navigator.languages.map(linkFor).find(Boolean) ?? linkFor("en");
  if (chosen) location.replace(chosen.href + location.hash);
}
