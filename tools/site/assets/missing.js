// Leads on from an address that does not exist to the box, with what the address asked for.
"use strict";

const asked = location.pathname.split("/").filter((part) => part !== "").pop();
for (const link of document.querySelectorAll("[data-asked]")) {
  if (asked) link.hash = asked;
}
