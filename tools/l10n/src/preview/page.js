"use strict";
{
    const root = document.documentElement;
    const by = (id) => document.getElementById(id);
    const all = (selector, from = document) => [...from.querySelectorAll(selector)];
    const form = by("controls"), search = by("q"), severity = by("severity"), hint = by("hint"), notes = by("notes");
    const texts = by("texts"), table = by("table"), tip = by("tip"), menu = by("menu");
    const boxes = all('input[name="lang"]'), states = all('input[name="state"]');

    // A page from a file may be refused any store; then nothing is remembered.
    const store = (kind) => ({
        get: (key) => { try { return window[kind].getItem(`l10n-preview ${key}`); } catch { return null; } },
        set: (key, value) => { try { window[kind].setItem(`l10n-preview ${key}`, value); } catch { /* as said */ } },
    });
    const lasting = store("localStorage"), passing = store("sessionStorage");

    // Names of languages, in the language itself.
    for (const name of all(".name[data-tag]")) {
        try {
            const tag = name.dataset.tag;
            const own = new Intl.DisplayNames([tag], { type: "language", fallback: "none" }).of(tag);
            if (own) {
                name.textContent = own;
                name.lang = tag;
                name.hidden = false;
            }
        } catch { /* The tag stands beside it. */ }
    }

    // Searching: without case, accents and other marks.
    const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("’", "'");
    const rows = all(".message").map((row) => ({
        row,
        text: fold(all(".find", row).map((part) => part.textContent).join("\n")),
        cells: all("td", row).map((cell) => ({ cell, lang: cell.dataset.lang, has: cell.classList })),
    }));
    const words = () => fold(search.value).split(/\s+/).filter(Boolean);

    const isShown = (lang) => !boxes.some((box) => box.value === lang && !box.checked);

    function apply() {
        const wanted = words(), kinds = states.filter((box) => box.checked).map((box) => box.value);
        const is = { problem: ["problem"], stale: ["stale"], missing: ["missing", "lacks-part"] };
        for (const cell of all("[data-lang]", texts)) cell.hidden = !isShown(cell.dataset.lang);
        const columns = boxes.filter((box) => box.checked).length;
        for (const head of all(".group th")) head.colSpan = columns + 2;
        table.classList.toggle("no-notes", !notes.checked);
        let count = 0;
        for (const { row, text, cells } of rows) {
            const shown = cells.filter(({ lang }) => isShown(lang));
            const any = (classes) => shown.some(({ has }) => classes.some((name) => has.contains(name)));
            const fits = wanted.every((word) => text.includes(word))
                && (!severity.value || row.dataset.severity === severity.value)
                && (!kinds.length || kinds.some((kind) => any(is[kind])))
                && (!hint.checked || any(["hint"]));
            row.hidden = !fits;
            count += fits;
        }
        for (const group of table.tBodies) group.hidden = !group.querySelector(".message:not([hidden])");
        by("nothing").hidden = count > 0;
        by("count").textContent = `${count} of ${rows.length} rows`;
        by("clear").hidden = !wanted.length && !kinds.length && !severity.value && !hint.checked;
        by("shown").textContent = columns === boxes.length ? "all" : columns > 3 ? `${columns} of ${boxes.length}`
            : boxes.filter((box) => box.checked).map((box) => box.value).join(", ") || "English";
        light(wanted);
        rove();
    }

    // Marks what was found, where the browser can do that without touching the texts.
    function light(wanted) {
        if (!("highlights" in CSS)) return;
        CSS.highlights.delete("found");
        if (!wanted.length) return;
        const ranges = [];
        for (const part of all(".message:not([hidden]) .find", table)) {
            const nodes = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
            while (nodes.nextNode()) {
                const node = nodes.currentNode, at = [];
                let folded = "";
                for (let i = 0; i < node.data.length; i += 1) {
                    const letter = fold(node.data[i]);
                    folded += letter;
                    for (let n = 0; n < letter.length; n += 1) at.push(i);
                }
                for (const word of wanted) {
                    for (let i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + word.length)) {
                        const range = new Range();
                        range.setStart(node, at[i]);
                        range.setEnd(node, at[i + word.length - 1] + 1);
                        ranges.push(range);
                    }
                }
            }
        }
        CSS.highlights.set("found", new Highlight(...ranges));
    }

    // The filters live in the fragment, so a link and a reload keep them. The languages are remembered, too.
    function fragment() {
        const parts = new URLSearchParams();
        if (search.value) parts.set("q", search.value);
        const langs = boxes.filter((box) => box.checked).map((box) => box.value);
        if (langs.length < boxes.length) parts.set("lang", langs.join(",") || "en");
        const kinds = states.filter((box) => box.checked).map((box) => box.value);
        if (kinds.length) parts.set("state", kinds.join(","));
        if (hint.checked) parts.set("hint", "1");
        if (severity.value) parts.set("severity", severity.value);
        if (!notes.checked) parts.set("notes", "0");
        return parts.toString().replaceAll("%2C", ",");
    }

    function keep() {
        const now = fragment();
        if (now !== location.hash.slice(1)) {
            history.replaceState(null, "", now ? `#${now}` : location.href.split("#")[0]);
        }
        lasting.set("hidden languages", boxes.filter((box) => !box.checked).map((box) => box.value).join(","));
    }

    function read() {
        const parts = new URLSearchParams(location.hash.slice(1));
        const list = (key) => (parts.get(key) ?? "").split(",").filter(Boolean);
        search.value = parts.get("q") ?? "";
        for (const box of states) box.checked = list("state").includes(box.value);
        hint.checked = parts.get("hint") === "1";
        notes.checked = parts.get("notes") !== "0";
        severity.value = parts.get("severity") ?? "";
        if (severity.selectedIndex < 0) severity.value = "";
        const known = list("lang").filter((lang) => lang === "en" || boxes.some((box) => box.value === lang));
        const hidden = (lasting.get("hidden languages") ?? "").split(",");
        for (const box of boxes) box.checked = known.length ? known.includes(box.value) : !hidden.includes(box.value);
        apply();
    }

    let later;
    function changed() {
        apply();
        clearTimeout(later);
        later = setTimeout(keep, 150);
    }

    function clear() {
        for (const box of [...states, hint]) box.checked = false;
        search.value = severity.value = "";
        changed();
        search.focus();
    }

    function choose(langs) {
        for (const box of boxes) box.checked = !langs || langs.includes(box.value);
        changed();
    }

    form.addEventListener("input", (event) => { if (event.target.id !== "theme") changed(); });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", (event) => { event.preventDefault(); clear(); });
    by("clear-too").addEventListener("click", clear);
    by("all").addEventListener("click", () => choose());
    for (const button of all(".only")) button.addEventListener("click", () => choose([button.value]));
    addEventListener("hashchange", () => { if (/=|^$/.test(location.hash)) read(); });

    document.addEventListener("click", (event) => { if (!menu.contains(event.target)) menu.open = false; });
    menu.addEventListener("focusout", (event) => {
        if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
    });
    menu.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && menu.open) {
            menu.open = false;
            menu.firstElementChild.focus();
        }
    });

    document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const here = document.activeElement ?? document.body;
        if (event.key === "/" && !here.matches("input, select, textarea")) {
            event.preventDefault();
            search.focus();
            search.select();
        } else if (here === document.body && /^(Page|Arrow|Home|End| $)/.test(event.key)) {
            texts.focus({ preventScroll: true });
        } else if (event.key === "Escape") {
            hide();
        } else if (here.matches(".term")) {
            step(event, here);
        }
    });
    all(".skip")[0].addEventListener("click", (event) => {
        event.preventDefault();
        texts.focus();
    });

    // Terms: one stop for Tab in the whole table, and the arrows from term to term, as in a toolbar.
    const terms = all(".term");
    const reachable = () => terms.filter((term) => term.checkVisibility());
    function rove(to) {
        if (!terms.length) return;
        const target = to ?? reachable()[0];
        for (const term of terms) term.tabIndex = term === target ? 0 : -1;
    }
    function step(event, here) {
        const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (!by) return;
        const list = reachable();
        const next = list[list.indexOf(here) + by];
        event.preventDefault();
        if (next) {
            rove(next);
            next.focus();
        }
    }
    let leaving;
    function hide() {
        tip.hidden = true;
    }
    function show(term) {
        clearTimeout(leaving);
        const entry = document.getElementById(term.getAttribute("aria-describedby"));
        if (!entry) return;
        tip.replaceChildren(...[...entry.childNodes].map((node) => node.cloneNode(true)));
        tip.hidden = false;
        const at = term.getClientRects()[0], size = tip.getBoundingClientRect();
        const below = at.bottom + 4 + size.height < innerHeight;
        tip.style.left = `${Math.max(4, Math.min(at.left, root.clientWidth - size.width - 4))}px`;
        tip.style.top = `${below ? at.bottom + 4 : Math.max(4, at.top - 4 - size.height)}px`;
    }
    const leave = () => { leaving = setTimeout(hide, 200); };
    for (const term of terms) {
        term.addEventListener("pointerenter", () => show(term));
        term.addEventListener("pointerleave", leave);
        term.addEventListener("focus", () => { show(term); rove(term); });
        term.addEventListener("blur", leave);
        term.addEventListener("click", (event) => { event.preventDefault(); show(term); });
    }
    tip.addEventListener("pointerenter", () => clearTimeout(leaving));
    tip.addEventListener("pointerleave", leave);
    addEventListener("scroll", (event) => { if (event.target !== tip) hide(); }, true);

    // Light and dark
    const theme = by("theme");
    const paint = () => { if (theme.value) root.dataset.theme = theme.value; else delete root.dataset.theme; };
    theme.value = lasting.get("theme") ?? "";
    theme.addEventListener("change", () => { paint(); lasting.set("theme", theme.value); });
    paint();

    // A reload, by the reader or by --watch, leaves everything where it was: the row at the top, the focus, what is open.
    const key = `place ${location.pathname}`;
    const scroller = () => (getComputedStyle(texts).overflowY === "auto" ? texts : document.scrollingElement);
    // Where the rows begin once the heads of the columns stay at the top.
    const ceiling = () => (scroller() === texts
        ? texts.getBoundingClientRect().top + table.tHead.offsetHeight : 0);
    addEventListener("pagehide", () => {
        keep();
        const line = ceiling();
        const row = rows.map(({ row }) => row).find((row) => !row.hidden && row.getBoundingClientRect().bottom > line);
        const focus = document.activeElement, near = focus?.closest("[id]");
        passing.set(key, JSON.stringify({
            row: scroller().scrollTop > 0 ? row?.id : undefined,
            offset: row ? row.getBoundingClientRect().top - line : 0,
            left: scroller().scrollLeft,
            focus: near?.id,
            nth: near && near !== focus ? all(".term", near).indexOf(focus) : -1,
            selection: focus === search ? [search.selectionStart, search.selectionEnd] : undefined,
            open: all("details").map((details) => [details.id, details.open]),
        }));
    });
    function restore() {
        const place = JSON.parse(passing.get(key) ?? "null");
        if (!place) return;
        for (const [id, open] of place.open) if (by(id)) by(id).open = open;
        const near = place.focus && by(place.focus);
        const focus = near && place.nth >= 0 ? all(".term", near)[place.nth] : near;
        focus?.focus({ preventScroll: true });
        if (place.selection && focus === search) search.setSelectionRange(...place.selection);
        const row = place.row && by(place.row);
        if (row) scroller().scrollTop += row.getBoundingClientRect().top - ceiling() - place.offset;
        scroller().scrollLeft = place.left ?? 0;
    }

    form.hidden = false;
    read();
    history.scrollRestoration = "manual";
    if (performance.getEntriesByType("navigation")[0]?.type !== "navigate") restore();

    // --watch: a style sheet beside the page tells its version, since a page from a file may read no other file.
    const live = root.dataset.live;
    if (live) {
        let composing = false;
        addEventListener("compositionstart", () => { composing = true; });
        addEventListener("compositionend", () => { composing = false; });
        const look = () => {
            const link = document.createElement("link");
            const done = (found) => {
                const version = getComputedStyle(root).getPropertyValue("--l10n-version").replace(/[^0-9a-f]/g, "");
                link.remove();
                by("live").classList.toggle("off", !found);
                by("live").textContent = found ? "live" : "no longer live";
                if (found && version && version !== root.dataset.version && !composing) location.reload();
                else setTimeout(look, found ? 700 : 3000);
            };
            link.rel = "stylesheet";
            link.nonce = root.dataset.version;
            link.href = `${encodeURIComponent(live)}?${Date.now()}`;
            link.onload = () => done(true);
            link.onerror = () => done(false);
            document.head.append(link);
        };
        setTimeout(look, 700);
    }
}
