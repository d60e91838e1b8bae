#!/usr/bin/env python3
"""Writes a large WARC of different pages, to measure with.

make-warc.py OUT.warc[.gz] [--pages 20000] [--page-bytes 16384] [--from FOLDER] [--shuffle SEED]

The pages are FOLDER's (default: fixtures/pages; without any, a built-in one), as HTML, each with a number of its own and with
navigation repeated until it has the wanted size, as real pages have it. The same bytes on every run.
"""
import argparse, gzip, hashlib, html, pathlib, random, sys

BUILT_IN = "Provköping – medborgarlöften\n\nMedborgarlöfte 2019\n\n• Polisen ska genomföra minst 4 trafikkontroller per år.\n"
MENU = '<li><a href="/kommun/{0}/{1}">Verksamhet {1} i {0} kommun</a></li>\n'


def sources(folder):
    found = sorted(p for p in pathlib.Path(folder).rglob("*") if p.suffix in (".html", ".txt")) if folder else []
    return [(p.suffix, p.read_bytes().decode("utf-8", "replace")) for p in found] or [(".txt", BUILT_IN)]


def page(kind, text, n, size):
    mark = f"<p>Diarienummer {n}-{hashlib.sha256(str(n).encode()).hexdigest()}</p>"
    if kind == ".html" and "</body>" in text:
        body = text.replace("</body>", f"<footer>{mark}</footer></body>", 1)
    else:
        lines = "".join(f"<p>{html.escape(l.strip())}</p>\n" if l.strip()[:1] not in "•-" else f"<li>{html.escape(l.strip()[1:].strip())}</li>\n" for l in text.splitlines() if l.strip())
        body = f"<!DOCTYPE html><html lang='sv'><head><meta charset='utf-8'><title>Sida {n}</title></head><body><main>{lines}</main><footer>{mark}</footer></body></html>"
    missing = size - len(body.encode())
    if missing > 0:
        row = MENU.format(n % 290, 0)
        menu = "".join(MENU.format(n % 290, i) for i in range(missing // len(row) + 1))
        body = body.replace("</body>", f'<nav class="menu"><ul>{menu}</ul></nav></body>', 1) if "</body>" in body else body + menu
    return body.encode()


def record(n, body):
    message = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{n:012d}>\r\n"
            f"WARC-Date: 2018-03-20T10:{n // 60 % 60:02d}:{n % 60:02d}Z\r\nWARC-Target-URI: https://www.provkoping.se/lofte/{n}/\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(message)}\r\n\r\n")
    return head.encode() + message + b"\r\n\r\n"


def main():
    a = argparse.ArgumentParser(usage=__doc__)
    a.add_argument("out")
    a.add_argument("--pages", type=int, default=20000)
    a.add_argument("--page-bytes", type=int, default=16384)
    a.add_argument("--from", dest="folder", default="fixtures/pages")
    a.add_argument("--shuffle", type=int)
    a = a.parse_args()
    texts = sources(a.folder)
    order = list(range(a.pages))
    if a.shuffle is not None: random.Random(a.shuffle).shuffle(order)
    total = 0
    with open(a.out, "wb") as out:
        for n in order:
            data = record(n, page(*texts[n % len(texts)], n, a.page_bytes))
            total += len(data)
            out.write(gzip.compress(data, 5, mtime=0) if a.out.endswith(".gz") else data)
    print(f"{a.pages} pages, {total / 1e6:.0f} MB unpacked", file=sys.stderr)


if __name__ == "__main__":
    main()
