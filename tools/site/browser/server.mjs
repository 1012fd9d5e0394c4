// A static web server as hosts such as GitHub Pages are: the site lies in a folder, folders have an index.html, what is absent
// gets 404.html, texts are compressed. `node server.mjs FOLDER [PORT]` serves a site by hand.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";

export const FOLDER = "/sspi-status/";

const TYPES = {
  ".css": "text/css", ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".png": "image/png",
  ".svg": "image/svg+xml", ".txt": "text/plain", ".wasm": "application/wasm", ".xml": "application/xml",
};

/** Serves the site, and returns the address of its root and a function that ends the server. */
export const serve = async (folder, port = 0) => {
  const root = path.resolve(folder);
  const answer = async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const wanted = pathname.startsWith(FOLDER) ? decodeURIComponent(pathname.slice(FOLDER.length)) : "404.html";
    let file = path.join(root, wanted, wanted === "" || wanted.endsWith("/") ? "index.html" : "");
    let status = pathname.startsWith(FOLDER) ? 200 : 404;
    let content = file.startsWith(root) ? await readFile(file).catch(() => null) : null;
    if (content === null && status === 200 && await readFile(path.join(file, "index.html")).catch(() => null)) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    if (content === null) [status, file, content] = [404, "404.html", await readFile(path.join(root, "404.html"))];
    const headers = { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream", "cache-control": "max-age=600" };
    if (!file.endsWith(".png")) {
      content = gzipSync(content);
      headers["content-encoding"] = "gzip";
    }
    response.writeHead(status, headers).end(content);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  const end = () => { server.closeAllConnections(); server.close(); };
  return { root: `http://127.0.0.1:${server.address().port}${FOLDER}`, end };
};

if (import.meta.url === `file://${process.argv[1]}`) {
  const { root } = await serve(process.argv[2], Number(process.argv[3] ?? 0));
  console.log(root);
}
